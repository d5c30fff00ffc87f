import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { squareGeometry } from '../cli/areacheck.ts';
import { emptyFolder, ROOT, runIn } from './elsewhere.ts';

const REPORT = 'Fire took 12,000 hectares near Kharkiv. The site is the size of a football pitch.';

let tarball = '';
let folder = '';
let packed: string[] = [];

// A tarball of what is here, installed where nothing is and without a network.
beforeAll(() => {
  const from = emptyFolder();
  const pack = runIn(ROOT, ['npm', 'pack', '--json', '--pack-destination', from]);
  expect(pack.status, pack.stderr).toBe(0);
  tarball = join(from, readdirSync(from)[0]);
  folder = emptyFolder();
  const install = runIn(folder, ['npm', 'install', '--no-audit', '--no-fund', tarball]);
  expect(install.status, install.stderr).toBe(0);
  expect(install.stderr).toBe('');
  packed = readdirSync(join(folder, 'node_modules/areacheck'), {
    recursive: true,
    withFileTypes: true,
  })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  writeFileSync(join(folder, 'square.geojson'), JSON.stringify(squareGeometry(36, 49)));
  writeFileSync(
    join(folder, 'pitch.txt'),
    'The site covers 7,140 square metres, the size of a football pitch.',
  );
}, 300_000);

/** What `npx areacheck` prints there; it has to succeed. */
function areacheck(args: readonly string[], input = ''): string {
  const env = { SOURCE_DATE_EPOCH: '1700000000' };
  const { stdout, stderr, status } = runIn(folder, ['npx', 'areacheck', ...args], { input, env });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  return stdout;
}

describe('the package, installed in an empty folder without a network', () => {
  it('brings no other package', () => {
    const lock = JSON.parse(readFileSync(join(folder, 'node_modules/.package-lock.json'), 'utf8'));
    expect(Object.keys(lock.packages)).toEqual(['node_modules/areacheck']);
    expect(lock.packages['node_modules/areacheck'].engines).toEqual({ node: '>=20.19' });
    expect(readdirSync(join(folder, 'node_modules')).sort()).toEqual([
      '.bin',
      '.package-lock.json',
      'areacheck',
    ]);
  });

  it('holds no tests, sources or source maps, and no path of the machine that packed it', () => {
    expect(packed.length).toBeGreaterThan(50);
    expect(
      packed.filter((file) =>
        /\.(ts|svelte|map)$|areacheck[\\/](tests|src|scripts|docs)[\\/]/.test(file),
      ),
    ).toEqual([]);
    const paths = [ROOT, ROOT.slice(0, -1), `${homedir()}/`];
    const told = packed.filter((file) => {
      const content = readFileSync(file, 'latin1');
      return paths.some((path) => content.includes(path));
    });
    expect(told).toEqual([]);
  });

  it('helps, compares, measures and reads', () => {
    expect(areacheck(['--help'])).toContain('Usage: areacheck COMMAND');
    expect(
      JSON.parse(areacheck(['compare', '2,300 sq mi', 'Greater London', '--json'])).ratio,
    ).toBeCloseTo(3.78, 1);
    // A degree square between 49° and 50° north: about 111.2 × 72.3 km.
    expect(
      Math.abs(JSON.parse(areacheck(['measure', 'square.geojson', '--json'])).totalKm2 / 8040 - 1),
    ).toBeLessThan(0.01);
    const { language, claims } = JSON.parse(areacheck(['check', '--json', '-'], REPORT));
    expect(language).toBe('en');
    expect(claims[0].quote).toContain('12,000 hectares');
  });

  // The wasm and the fonts lie elsewhere than in the sources.
  it.each(['svg', 'pdf', 'png', 'zip'])('draws the same %s as the sources', (format) => {
    const [theirs, ours] = [`theirs.${format}`, `ours.${format}`];
    const order = ['snapshot', '--report', 'pitch.txt', '--out'];
    areacheck([...order, theirs]);
    const script = join(ROOT, 'scripts/areacheck.mjs');
    const env = { SOURCE_DATE_EPOCH: '1700000000' };
    expect(runIn(folder, ['node', script, ...order, ours], { env }).status).toBe(0);
    const [found, expected] = [theirs, ours].map((name) => readFileSync(join(folder, name)));
    expect(found.length).toBeGreaterThan(1000);
    expect(found.equals(expected)).toBe(true);
  });

  it('fails with one line and 2', () => {
    const { stdout, stderr, status } = runIn(folder, [
      'npx',
      'areacheck',
      'measure',
      'none.geojson',
    ]);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toBe('areacheck: none.geojson: there is no such file\n');
  });

  it('draws the first report, map and all', () => {
    areacheck(['snapshot', '--out', 'first.png']);
    expect(readFileSync(join(folder, 'first.png')).length).toBeGreaterThan(100_000);
  });

  it('brings the licences of what is in it', () => {
    const list = readFileSync(
      join(folder, 'node_modules/areacheck/lib/cli/THIRD-PARTY-LICENSES.txt'),
      'utf8',
    );
    expect(list).toMatch(/^pdfkit [\d.]+ \(MIT\)$/m);
  });
});

it('runs out of the tarball by npx, nothing installed', () => {
  const args = ['npx', '--yes', '--package', tarball, 'areacheck', 'places', 'Харків', '--json'];
  const { stdout, stderr, status } = runIn(emptyFolder(), args);
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  expect(stdout).toContain('kharkiv');
});
