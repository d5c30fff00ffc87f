import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/text/en/command.ts';
import { uk } from '../../src/text/uk/command.ts';
import { folderWith, squareGeometry } from './areacheck.ts';
import { run } from './inProcess.ts';

/** Clears the screen, turns the line round, feeds a line, hides and ends; by C1 as well. */
const EVIL = '\u001b[2J\u202e\u2066\n\u009b31m\u007f\u2028\u200b\ufeff\u{e0041}\ud800';
const SHOWN = '\\u001b[2J\\u202e\\u2066\\n\\u009b31m\\u007f\\u2028\\u200b\\ufeff\\u{e0041}\\ud800';
/** File names hold no surrogate without its other half. */
const EVIL_NAME = EVIL.slice(0, -1);
const SHOWN_NAME = SHOWN.slice(0, -'\\ud800'.length);

const UNSEEN =
  /(?!\n)\p{Cc}|[\p{Cs}\u2028\u2029\u200b-\u200f\ufeff]|\p{Bidi_Control}|[\u{e0000}-\u{e007f}]/u;

const folder = folderWith({
  'area.geojson': {
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', properties: { name: EVIL }, geometry: squareGeometry(36, 49) },
      { type: 'Feature', id: EVIL, properties: {}, geometry: { type: 'Polygon', coordinates: [] } },
      { type: 'Feature', properties: { [EVIL]: EVIL }, geometry: squareGeometry(38, 49) },
    ],
  },
  'type.geojson': { type: EVIL },
  'crs.geojson': { ...squareGeometry(36, 49), crs: { type: 'name', properties: { name: EVIL } } },
  'junk.geojson': EVIL,
  'report.txt': `The ${EVIL} army said that the fire${EVIL}burned 12,000 hectares, about the size of Paris.`,
  'quote.txt': 'It burned 12,000 \u202ehectares\u202c, about\u001b[31m the size of Paris.',
  'quote.md': '# \u202eHead\n\nIt burned 12,000 hectares, about\u009b the size\u2066 of Paris.',
  'quote.html': '<p>It burned 12,000 hectares, about\u202e the size\u2067 of Paris.</p>',
});
const hostileFolder = join(folder, EVIL_NAME);
mkdirSync(hostileFolder);
writeFileSync(join(hostileFolder, 'none.txt'), 'Nothing of the kind.');
writeFileSync(
  join(hostileFolder, 'pitch.txt'),
  'A site of 7,140 square metres, the size of a football pitch.',
);

const at = (name: string) => join(folder, name);
const within = (name: string) => join(hostileFolder, name);

const COMMANDS: [string, string[]][] = [
  ['names and ids of features', ['measure', at('area.geojson')]],
  ['a property that names', ['measure', '--name', EVIL, at('area.geojson')]],
  ['properties that there are', ['measure', '--name', 'x', at('area.geojson')]],
  ['a property that there is not', ['measure', '--name', `${EVIL}x`, at('area.geojson')]],
  ['a type', ['measure', at('type.geojson')]],
  ['a reference system', ['measure', at('crs.geojson')]],
  ['what is no JSON', ['measure', at('junk.geojson')]],
  ['a file to measure', ['measure', within('missing')]],
  ['a report', ['check', at('report.txt')]],
  ['a quote of a text', ['check', at('quote.txt')]],
  ['a quote of Markdown', ['check', at('quote.md')]],
  ['a quote of a page', ['check', at('quote.html')]],
  ['a file to check', ['check', within('missing')]],
  ['a file without claims', ['check', within('none.txt')]],
  ['a file of lines', ['check', '--ndjson', within('missing')]],
  ['a language', ['check', '--language', EVIL, at('report.txt')]],
  ['a date', ['check', '--date', EVIL, at('report.txt')]],
  ['a place to find', ['places', EVIL]],
  ['a place to compare', ['compare', '5 ha', EVIL]],
  ['a quantity', ['compare', `5 ${EVIL}`, '5 ha']],
  ['a quantity that is one', ['compare', '5 ha\u202e', '5\u001b ha']],
  ['a command', [EVIL]],
  ['an option', [`--${EVIL}`]],
  ['a report to draw', ['snapshot', '--report', within('none.txt'), '--out', at('x.svg')]],
  ['a claim to draw', ['snapshot', '--claim', EVIL, '--out', at('x.svg')]],
  ['a size', ['snapshot', '--size', EVIL, '--out', at('x.svg')]],
  [
    'a title',
    ['snapshot', '--report', within('pitch.txt'), '--title', `${EVIL}م`, '--out', at('x.svg')],
  ],
  ['a folder to draw into', ['snapshot', '--out', join(folder, EVIL_NAME, 'no', 'x.svg')]],
  ['an extension', ['snapshot', '--out', `x.${EVIL}`]],
  ['a figure', ['snapshot', '--force', '--report', within('pitch.txt'), '--out', within('x.svg')]],
];

describe('signs that are not seen, from files and arguments', () => {
  it.each(COMMANDS)('%s: shown to people', async (_, argv) => {
    for (const catalogue of [en, uk]) {
      const { stdout, stderr, exitCode } = await run(argv, catalogue);
      expect(stdout + stderr).not.toMatch(UNSEEN);
      expect((stdout + stderr).length).toBeGreaterThan(0);
      if (exitCode === 2) expect(stderr).toMatch(/^areacheck: [^\n]+\n$/);
    }
  });

  it.each(COMMANDS)('%s: escaped in JSON', async (_, argv) => {
    const { stdout, stderr, exitCode } = await run([...argv, '--json'], en);
    expect(stdout + stderr).not.toMatch(UNSEEN);
    if (exitCode === 0 && !argv.includes('--ndjson')) JSON.parse(stdout);
  });

  it('are written out in full, each feature on its line', async () => {
    const { stdout } = await run(['measure', at('area.geojson')], en);
    const [, first, second] = stdout.split('\n');
    expect([first, second]).toEqual([
      expect.stringContaining(`${SHOWN}  `),
      expect.stringContaining(`${SHOWN}  `),
    ]);
    expect(stdout).toContain(`\n${SHOWN}: `);
    expect((await run(['check', within('missing')], en)).stderr).toBe(
      `areacheck: ${folder}/${SHOWN_NAME}/missing: there is no such file\n`,
    );
  });

  it('keep columns in line', async () => {
    const { stdout } = await run(['measure', at('area.geojson')], en);
    const lines = stdout.split('\n').slice(0, 5);
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  });

  it('are the same text in JSON', async () => {
    const { features } = JSON.parse(
      (await run(['measure', '--json', at('area.geojson')], en)).stdout,
    );
    expect(features.slice(0, 2).map(({ name }: { name: string }) => name)).toEqual([EVIL, EVIL]);
    const { file } = JSON.parse(
      (
        await run(
          [
            'snapshot',
            '--json',
            '--force',
            '--report',
            within('pitch.txt'),
            '--out',
            within('x.svg'),
          ],
          en,
        )
      ).stdout,
    );
    expect(file).toBe(within('x.svg'));
  });

  it('are the same text in answers to lines, and in their ids', async () => {
    const text = `The fire burned 12,000 hectares, about${EVIL}the size of Paris. Fire took 5 ha.`;
    for (const id of [EVIL, [EVIL], { [EVIL]: 1.0 }]) {
      const raw = JSON.stringify({ id, text }).replaceAll('\\ud800', '\ud800');
      const stdin = Readable.from([Buffer.from(`${raw}\n`)]);
      const { stdout } = await run(['check', '--ndjson'], en, { stdin });
      expect(stdout).not.toMatch(UNSEEN);
      expect(JSON.parse(stdout).claims.length).toBeGreaterThan(0);
      // A lone surrogate is no UTF-8: it came as U+FFFD.
      expect(JSON.stringify(JSON.parse(stdout).id)).toBe(
        JSON.stringify(id).replaceAll('\\ud800', '\ufffd'),
      );
    }
  });

  it('do not make a table wider than what fits a screen or two', async () => {
    const long = folderWith({
      'long.geojson': {
        type: 'FeatureCollection',
        features: [...Array(200).keys()].map((i) => ({
          type: 'Feature',
          properties: { name: i === 7 ? 'x'.repeat(100_000) : 'y' },
          geometry: squareGeometry(i % 90, 0),
        })),
      },
    });
    const { stdout } = await run(['measure', join(long, 'long.geojson')], en);
    expect(stdout.length).toBeLessThan(200_000);
    expect(stdout).toContain('x'.repeat(100_000));
  });
});
