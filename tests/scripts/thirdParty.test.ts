import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { licenceOf } from '../../scripts/lib/thirdParty/licenceOf.mjs';
import { emptyFolder, ROOT, runIn } from './elsewhere.ts';

const PACKAGE = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** Packages whose files may be taken as they are, which no source map shows. */
const WITH_FILES = ['harfbuzzjs/dist', '@resvg/resvg-wasm', 'maplibre-gl/dist'];

const sha256 = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

/** A package by the content of each of its files that a bundle may hold. */
const KNOWN_FILES = new Map(
  WITH_FILES.flatMap((path) => {
    const folder = join(ROOT, 'node_modules', path);
    const files = readdirSync(folder).filter((file) => /\.(wasm|mjs)$/.test(file));
    const name = PACKAGE.exec(`node_modules/${path}/`)![1];
    return files.map((file) => [sha256(join(folder, file)), name] as const);
  }),
);

/** A build with source maps: its list, and the packages that its own files show to be in it. */
function built(config: string) {
  const folder = emptyFolder();
  const vite = ['npx', '--no-install', 'vite', 'build', '--config', config, '--sourcemap'];
  const { status, stderr } = runIn(ROOT, [...vite, '--outDir', folder, '--logLevel', 'error']);
  expect(status, stderr).toBe(0);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const mapped = files
    .filter((file) => file.endsWith('.map'))
    .flatMap((file) => JSON.parse(readFileSync(file, 'utf8')).sources as string[])
    .map((source) => PACKAGE.exec(source.replaceAll('\\', '/'))?.[1]);
  const taken = files.map((file) => KNOWN_FILES.get(sha256(file)));
  const bundled = [...new Set([...mapped, ...taken])].filter((name) => name !== undefined);
  const list = files.find((file) => basename(file) === 'THIRD-PARTY-LICENSES.txt')!;
  return { bundled, list: readFileSync(list, 'utf8') };
}

/** The text under each package of a list, by its name. */
function sectionsOf(list: string): Map<string, string> {
  const sections = list.split(/\n-{80}\n/).map((section) => section.trim());
  return new Map(sections.map((section) => [section.split(' ')[0], section]));
}

describe.each([
  [
    'the page',
    'vite.config.ts',
    ['gl-matrix', 'kdbush'],
    [
      'svelte',
      'maplibre-gl',
      'pdfkit',
      'fontkit',
      'harfbuzzjs',
      '@resvg/resvg-wasm',
      '@turf/area',
      'd3-geo',
    ],
  ],
  [
    'the package',
    'vite.cli.config.ts',
    ['htmlparser2', 'css-select'],
    [
      'linkedom',
      '@mozilla/readability',
      'pdfkit',
      'fontkit',
      'harfbuzzjs',
      '@resvg/resvg-wasm',
      'fflate',
      'd3-geo',
    ],
  ],
] as const)('third-party licences of %s', (_, config, within, known) => {
  let bundled: string[] = [];
  let list = '';
  let sections = new Map<string, string>();
  beforeAll(() => {
    ({ bundled, list } = built(config));
    sections = sectionsOf(list);
  }, 300_000);

  it('names every package that the bundle holds, with a text', () => {
    expect(bundled).toEqual(expect.arrayContaining([...known]));
    const without = bundled.filter((name) => {
      const text = sections.get(name) ?? '';
      return !(text.length > 400 && /copyright|licen[cs]e/i.test(text.slice(name.length)));
    });
    expect(without).toEqual([]);
  });

  it('names what MapLibre and linkedom were made from', () => {
    expect([...sections.keys()]).toEqual(expect.arrayContaining([...within]));
  });

  it('has what licences ask for beyond their name: sources, copyright, font licence', () => {
    const resvg = sections.get('@resvg/resvg-wasm');
    expect(resvg).toContain('Mozilla Public License Version 2.0');
    expect(resvg).toContain('https://github.com/thx/resvg-js');
    expect(sections.get('harfbuzzjs')).toContain('Behdad Esfahbod');
    expect(sections.get('fontkit')).toContain('Copyright (c) Devon Govett');
    expect(sections.get('Noto')).toContain('SIL OPEN FONT LICENSE Version 1.1');
    expect(list).toContain('geo/sources.json');
    expect(list).not.toContain(ROOT);
  });
});

describe('a package without a file of its licence', () => {
  const packageWith = (manifest: object) => {
    const folder = emptyFolder();
    writeFileSync(
      join(folder, 'package.json'),
      JSON.stringify({ name: 'some', version: '1.2.3', ...manifest }),
    );
    return folder;
  };

  it('gets the text of a licence that it names', () => {
    const { texts } = licenceOf(
      packageWith({ license: 'MIT', author: 'A. Person <a@example.org>' }),
    );
    expect(texts.join()).toContain('Copyright (c) A. Person');
    expect(texts.join()).toContain('Permission is hereby granted');
  });

  it.each([{}, { license: 'UNLICENSED' }, { license: 'SEE LICENSE IN x' }])(
    'stops the build with %j',
    (manifest) => {
      expect(() => licenceOf(packageWith(manifest))).toThrow(
        /^some 1\.2\.3 .* has no text of its licence$/,
      );
    },
  );
});
