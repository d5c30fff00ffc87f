import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { en } from '../../src/text/en/index.ts';
import { folderWith, squareGeometry } from './areacheck.ts';

const json = async (...files: string[]) =>
  JSON.parse((await run(['measure', '--json', ...files], en)).stdout);

describe('areacheck measure', () => {
  const feature = (more: object) => ({
    type: 'Feature',
    properties: null,
    geometry: squareGeometry(36, 49),
    ...more,
  });
  const folder = folderWith({
    'named.geojson': feature({ properties: { name: 'A square' }, id: 7 }),
    'bare.geojson': squareGeometry(36, 49),
    'many.geojson': {
      type: 'FeatureCollection',
      features: [
        feature({}),
        feature({ id: 'x' }),
        feature({ properties: { name: 'N' } }),
        feature({ geometry: null }),
      ],
    },
    'bow.geojson': {
      type: 'Polygon',
      coordinates: [
        [
          [36, 49],
          [37, 50],
          [37, 49],
          [36, 50],
          [36, 49],
        ],
      ],
    },
    'bom.geojson': `\ufeff${JSON.stringify(squareGeometry(36, 49))}`,
  });
  const file = (name: string) => join(folder, name);

  it('gives km², sq mi and vertices, and their total', async () => {
    const { features, totalKm2 } = await json(file('bare.geojson'), file('bom.geojson'));
    expect(features).toHaveLength(2);
    expect(Object.keys(features[0])).toEqual(['name', 'km2', 'sqmi', 'vertices', 'problems']);
    expect(features[0].vertices).toBe(4);
    // q(50°) − q(49°) on WGS84 over one degree of longitude: 8,056.25 km² (a²/2 · Δq · π/180).
    expect(features[0].km2).toBeCloseTo(zoneKm2(49, 50), 6);
    expect(features[0].sqmi).toBeCloseTo(features[0].km2 / 2.589988110336, 9);
    expect(totalKm2).toBeCloseTo(2 * features[0].km2, 9);
  });

  it('names features by name, else id, else position', async () => {
    expect((await json(file('named.geojson'))).features[0].name).toBe('A square');
    const names = (await json(file('many.geojson'))).features.map(
      ({ name }: { name: string }) => name,
    );
    expect(names).toEqual(['1', 'x', 'N', '4']);
  });

  it('says what is wrong with a geometry and where, and goes on', async () => {
    const [{ problems }] = (await json(file('bow.geojson'))).features;
    expect(problems).toMatchObject([
      { kind: 'self-intersection', severity: 'invalid', at: [36.5, 49.5] },
    ]);
    expect((await run(['measure', file('bow.geojson')], en)).stdout).toContain('crosses itself');
  });

  it('aligns its columns and ends with the total', async () => {
    const lines = (
      await run(['measure', file('named.geojson'), file('bare.geojson')], en)
    ).stdout.split('\n');
    expect(lines[0]).toMatch(/^Feature +km² +sq mi +vertices$/);
    expect(new Set(lines.slice(0, 4).map(({ length }) => length)).size).toBe(1);
    expect(lines[3]).toMatch(/^Total +16,112\.5 +6,221\.07 +8$/);
  });
});

/** Area of one degree of longitude between two parallels of WGS84, km² (Snyder 1987, eq. 3-12). */
function zoneKm2(south: number, north: number): number {
  const a = 6378.137;
  const f = 1 / 298.257223563;
  const e = Math.sqrt(f * (2 - f));
  const q = (degrees: number) => {
    const s = Math.sin((degrees * Math.PI) / 180);
    return (1 - e * e) * (s / (1 - (e * s) ** 2) + Math.atanh(e * s) / e);
  };
  return (((a * a) / 2) * (q(north) - q(south)) * Math.PI) / 180;
}

describe('areacheck measure, given much', () => {
  const feature = (name: string | null) => ({
    type: 'Feature',
    properties: { name },
    geometry: squareGeometry(36, 49),
  });

  it('keeps every feature on a line of its own, whatever its name', async () => {
    const folder = folderWith({ 'name.geojson': feature('Line\nbreak,\ttab, \u001b[31mred') });
    const { stdout } = await run(['measure', join(folder, 'name.geojson')], en);
    expect(stdout.split('\n')[1]).toMatch(/^Line break, tab, {2}\[31mred {2,}8,0\d\d/);
  });

  it('measures more features than a call takes arguments', async () => {
    const features = Array.from({ length: 150_000 }, () => feature(null));
    const folder = folderWith({ 'many.geojson': { type: 'FeatureCollection', features } });
    const { stdout, exitCode } = await run(['measure', join(folder, 'many.geojson')], en);
    expect(exitCode).toBe(0);
    expect(stdout.trimEnd().split('\n')).toHaveLength(150_002);
  }, 60_000);
});

describe('areacheck measure, given something else', () => {
  const folder = folderWith({
    'trailing.json': '{"type": "Point",\n "coordinates": [1, 2,, 3]}',
    'cut.json': '{"type":"Polygon","coordinates":[[[36,49],[37',
    'empty.json': ' \n',
    'list.json': [1, 2],
    'null.json': 'null',
    'untyped.json': { features: [] },
    'other.json': { type: 'Banana' },
    'topo.json': { type: 'Topology', arcs: [] },
    'collection.json': { type: 'FeatureCollection' },
    'text.json': 'two thousand\nsquare miles',
    'escape.json': '\u001b[31mred',
    'deep-collection.json': `${'{"type":"GeometryCollection","geometries":['.repeat(9999)}${']}'.repeat(9999)}`,
    'deep-ring.json': `{"type":"Polygon","coordinates":${'['.repeat(9999)}${']'.repeat(9999)}}`,
  });

  it.each([
    ['trailing.json', ':2:23: not JSON: did not expect , 3]}'],
    ['cut.json', ':1:46: not JSON: the file ends too early'],
    ['empty.json', ': is empty'],
    ['list.json', ': not GeoJSON: an object with a "type" was expected, found [1,2]'],
    ['null.json', ': not GeoJSON: an object with a "type" was expected, found null'],
    ['untyped.json', ': not GeoJSON: the object has no "type"'],
    ['other.json', ': not GeoJSON: unknown type "Banana"'],
    ['topo.json', ': not GeoJSON: this is TopoJSON; convert it to GeoJSON first'],
    ['collection.json', ': not GeoJSON: the FeatureCollection has no list of "features"'],
    ['text.json', ':1:1: not JSON: did not expect two thousand'],
    ['escape.json', ':1:1: not JSON: did not expect [31mred'],
    ['deep-collection.json', ': its lists and objects lie inside one another more than 500 deep'],
    ['deep-ring.json', ': its lists and objects lie inside one another more than 500 deep'],
    ['missing.json', ': there is no such file'],
    ['.', ': is a folder, not a file'],
  ])('%s%s', async (name, message) => {
    const file = join(folder, name);
    expect(await run(['measure', file], en)).toEqual({
      stdout: '',
      stderr: `areacheck: ${file}${message}\n`,
      exitCode: 2,
    });
  });
});
