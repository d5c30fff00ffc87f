import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { run } from './inProcess.ts';
import { en } from '../../src/text/en/command.ts';
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
    expect(stdout.split('\n')[1]).toMatch(/^Line\\nbreak,\\ttab, \\u001b\[31mred {2,}8,0\d\d/);
  });

  it('measures more features than a call takes arguments', async () => {
    const features = Array.from({ length: 150_000 }, () => feature(null));
    const folder = folderWith({ 'many.geojson': { type: 'FeatureCollection', features } });
    const { stdout, exitCode } = await run(['measure', join(folder, 'many.geojson')], en);
    expect(exitCode).toBe(0);
    expect(stdout.trimEnd().split('\n')).toHaveLength(150_002);
  });
});

describe('areacheck measure, given what is too intricate', () => {
  const intricate = fileURLToPath(
    new URL('../fixtures/invalid/too-intricate.geojson', import.meta.url),
  );
  const square = join(folderWith({ 's.geojson': squareGeometry(36, 49) }), 's.geojson');

  it('claims no area, neither of the feature nor in all', async () => {
    const { features, totalKm2 } = await json(intricate, square);
    expect(features[0]).toMatchObject({ km2: null, sqmi: null });
    expect(features[0].problems.at(-1)).toMatchObject({
      kind: 'too-intricate',
      severity: 'invalid',
      message: expect.stringMatching(/limit: \d+ million comparisons\); not measured\.$/),
    });
    expect(features[1].km2).toBeGreaterThan(8000);
    expect(totalKm2).toBeNull();
  });

  it('shows a dash in place of areas', async () => {
    const lines = (await run(['measure', intricate, square], en)).stdout.split('\n');
    expect(lines[1]).toMatch(/^1 +— +— +0$/);
    expect(lines[2]).toMatch(/^1 +8,0\d\d/);
    expect(lines[3]).toMatch(/^Total +— +— +4$/);
  });
});

describe('areacheck measure, given what has no area that is known', () => {
  const measured = async (geometry: unknown) => {
    const feature = { type: 'Feature', properties: null, geometry };
    const folder = folderWith({ 'a.geojson': feature, 's.geojson': squareGeometry(36, 49) });
    return json(join(folder, 'a.geojson'), join(folder, 's.geojson'));
  };
  const square = squareGeometry(36, 49).coordinates;

  it.each([
    ['no geometry', null],
    ['an unknown type', { type: 'Circle', coordinates: [36, 49] }],
    ['two positions', { type: 'Polygon', coordinates: [square[0].slice(0, 2)] }],
    ['no rings', { type: 'Polygon', coordinates: [] }],
    ['strings', { type: 'Polygon', coordinates: [square[0].map((at) => at.map(String))] }],
    ['no list', { type: 'MultiPolygon', coordinates: 7 }],
    [
      'a point and a broken polygon',
      {
        type: 'GeometryCollection',
        geometries: [{ type: 'Point', coordinates: [36, 49] }, { type: 'Polygon' }],
      },
    ],
  ])('%s: null, and so is the total', async (_, geometry) => {
    const { features, totalKm2 } = await measured(geometry);
    expect(features[0]).toMatchObject({ km2: null, sqmi: null, vertices: 0 });
    expect(features[0].problems).not.toEqual([]);
    expect(totalKm2).toBeNull();
  });

  it.each([
    ['a point', { type: 'Point', coordinates: [36, 49] }],
    ['a line', { type: 'LineString', coordinates: square[0] }],
  ])('%s has none: 0, with a sentence', async (_, geometry) => {
    const { features, totalKm2 } = await measured(geometry);
    expect(features[0]).toMatchObject({ km2: 0, problems: [{ kind: 'not-an-area' }] });
    expect(totalKm2).toBe(features[1].km2);
  });

  it('polygons of which some can be measured are those', async () => {
    const { features } = await measured({ type: 'MultiPolygon', coordinates: [square, [[]]] });
    expect(features[0].km2).toBeCloseTo(features[1].km2, 9);
  });
});

describe('areacheck measure, given UTF-16', () => {
  const utf16 = (text: string, isBigEndian: boolean) => {
    const bytes = Buffer.from(text, 'utf16le');
    return isBigEndian ? bytes.swap16() : bytes;
  };
  const text = JSON.stringify({
    type: 'Feature',
    properties: { name: 'Озеро' },
    geometry: squareGeometry(36, 49),
  });

  it.each([
    ['with a mark', `\ufeff${text}`],
    ['without one', text],
  ])('reads it %s', async (_, written) => {
    const folder = folderWith({});
    for (const isBigEndian of [false, true]) {
      const file = join(folder, `${isBigEndian}.geojson`);
      writeFileSync(file, utf16(written, isBigEndian));
      const { features } = await json(file);
      expect(features).toMatchObject([{ name: 'Озеро', vertices: 4 }]);
    }
  });
});

describe('areacheck measure, given a ring that crosses itself often', () => {
  it('says once how many crossings there are', async () => {
    const star = Array.from({ length: 12 }, (_, i) => {
      const angle = (i * 5 * 2 * Math.PI) / 11;
      return [36 + Math.cos(angle), 49 + Math.sin(angle)];
    });
    const folder = folderWith({ 'star.geojson': { type: 'Polygon', coordinates: [star] } });
    const { stdout } = await run(['measure', join(folder, 'star.geojson')], en);
    expect(stdout.match(/crosses itself/g)).toHaveLength(20);
    expect(stdout.match(/of these in all/g)).toHaveLength(1);
  });
});

describe('areacheck measure --name', () => {
  const feature = (properties: object | null, id?: string) => ({
    type: 'Feature',
    id,
    properties,
    geometry: squareGeometry(36, 49),
  });
  const folder = folderWith({
    'two.geojson': {
      type: 'FeatureCollection',
      features: [
        feature({ name: 'A', code: 'a1' }, 'x'),
        feature({ name: 'B', wikidata: 'Q1' }),
        feature(null),
      ],
    },
    'none.geojson': feature(null),
  });
  const file = join(folder, 'two.geojson');

  it('names features by that property, the others as ever', async () => {
    const names = async (...args: string[]) =>
      (await json(...args)).features.map(({ name }: { name: string }) => name);
    expect(await names(file, '--name', 'code')).toEqual(['a1', 'B', '3']);
    expect(await names('--name=wikidata', join(folder, 'none.geojson'), file)).toEqual([
      '1',
      'A',
      'Q1',
      '3',
    ]);
  });

  it.each([
    [
      'two.geojson',
      '"--name NAME": no feature has such a property; there are name, code, wikidata',
    ],
    ['none.geojson', '"--name NAME": the features have no properties'],
  ])('%s has no such property', async (name, message) => {
    expect(await run(['measure', join(folder, name), '--name', 'NAME'], en)).toEqual({
      stdout: '',
      stderr: `areacheck: ${message}\n`,
      exitCode: 2,
    });
  });
});

describe('areacheck measure, given coordinates that are not degrees', () => {
  const wanted = 'convert it to longitude and latitude on WGS 84 (EPSG:4326) first';
  const fixture = (name: string) =>
    fileURLToPath(new URL(`../fixtures/geometry/${name}.geojson`, import.meta.url));
  const named = (name: string) => ({ type: 'name', properties: { name } });
  const square = (crs: unknown) => ({ ...squareGeometry(36, 49), crs });
  const error = async (file: string) => {
    const { stdout, stderr, exitCode } = await run(['measure', file], en);
    expect([stdout, exitCode]).toEqual(['', 2]);
    return stderr.replace(file, 'FILE');
  };

  it('names the reference system of its crs member', async () => {
    expect(await error(fixture('crs-member-3857'))).toBe(
      'areacheck: FILE: its coordinates are in urn:ogc:def:crs:EPSG::3857 by its "crs" member; ' +
        `${wanted}\n`,
    );
  });

  it('says in one line that they look projected', async () => {
    expect(await error(fixture('projected-without-crs'))).toBe(
      'areacheck: FILE: its coordinates look projected, as in [530000,180000], not degrees; ' +
        `${wanted}\n`,
    );
  });

  it.each([
    ['EPSG:27700'],
    ['urn:ogc:def:crs:EPSG:6.3:26986'],
    ['http://www.opengis.net/def/crs/EPSG/0/3035'],
    ['WGS 84 / UTM zone 33N'],
    ['urn:ogc:def:crs:EPSG::4269'],
  ])('refuses %s', async (name) => {
    const folder = folderWith({ 'a.geojson': square(named(name)) });
    expect(await error(join(folder, 'a.geojson'))).toContain(`are in ${name} by`);
  });

  it.each([
    [{ type: 'link', properties: { href: 'https://example.org/25832' } }, 'example.org/25832'],
    [{ type: 'EPSG', properties: { code: 2154 } }, 'EPSG:2154'],
    [{ type: 'name' }, '{"type":"name"}'],
  ])('refuses %j', async (crs, found) => {
    const folder = folderWith({
      'a.geojson': { type: 'Feature', properties: null, geometry: square(crs) },
    });
    expect(await error(join(folder, 'a.geojson'))).toContain(found);
  });

  it.each([
    [null],
    [named('EPSG:4326')],
    [named('urn:ogc:def:crs:EPSG::4326')],
    [named('urn:ogc:def:crs:EPSG:9.8.15:4326')],
    [named('urn:ogc:def:crs:OGC:1.3:CRS84')],
    [named('urn:ogc:def:crs:OGC::CRS84h')],
    [named('http://www.opengis.net/def/crs/OGC/1.3/CRS84')],
    [named('http://www.opengis.net/gml/srs/epsg.xml#4326')],
    [named('crs84')],
    [named('WGS 84')],
    [{ type: 'EPSG', properties: { code: 4326 } }],
  ])('measures %j', async (crs) => {
    const folder = folderWith({ 'a.geojson': square(crs) });
    expect((await json(join(folder, 'a.geojson'))).features[0].km2).toBeCloseTo(zoneKm2(49, 50), 6);
  });

  it('a stray position or two are not a projection', async () => {
    const { coordinates } = squareGeometry(36, 49);
    coordinates[0].splice(2, 0, [4_000_000, 6_000_000]);
    const folder = folderWith({ 'a.geojson': { type: 'Polygon', coordinates } });
    const [{ problems }] = (await json(join(folder, 'a.geojson'))).features;
    expect(problems).toMatchObject([{ kind: 'out-of-range' }]);
  });
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
    ['escape.json', ':1:1: not JSON: did not expect \\u001b[31mred'],
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
