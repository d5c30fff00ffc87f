import { expect, test } from 'vitest';
import { DEBIAN, PACKAGES } from '../../geo/build/packages.ts';
import { PLACES } from '../../src/places/catalogue.ts';
import { geoText } from './layerFiles.ts';

interface Source {
  id: string;
  title: string;
  package: string | null;
  version: string | null;
  licence: string;
  credit: string;
  short: string;
  changes: string;
  layers: string[];
}
const sources = new Map(
  (JSON.parse(geoText('sources.json')) as Source[]).map((source) => [source.id, source]),
);

test('required credits are worded as their owners ask', () => {
  expect(sources.get('geo-maps-coastline')!.credit).toBe('© OpenStreetMap contributors');
  expect(sources.get('geonames')!.credit).toContain('GeoNames');
  expect(sources.get('spdata-lnd')!.credit).toBe(
    'Contains National Statistics data © Crown copyright and database right 2015. Contains Ordnance Survey data © Crown copyright and database right 2015',
  );
});

test('sources and pinned packages are the same versions', () => {
  const pinned = new Map<string, string>(
    [...Object.values(PACKAGES), ...Object.values(DEBIAN)].map((p) => [p.name, p.version]),
  );
  const ofBoundaries = new Set(PLACES.flatMap(({ outline }) => outline?.boundary.sources ?? []));
  const named = [...sources.values()].filter((s) => s.layers.length > 0 || ofBoundaries.has(s.id));
  expect(named.length).toBeGreaterThan(5);
  for (const source of named) expect(pinned.get(source.package!)).toBe(source.version);
  for (const { title, licence, credit, short, changes } of sources.values())
    for (const text of [title, licence, credit, short, changes]) expect(text).toMatch(/\S/);
});

test('how Crimea was mended is told', () => {
  for (const id of ['geo-maps-coastline', 'osm-units', 'natural-earth-admin-1'])
    expect(sources.get(id)!.changes).toMatch(/Crimea.*68\/262/);
});

test('the basemap has sources', () => {
  const covered = new Set([...sources.values()].flatMap((source) => source.layers));
  expect([...covered].toSorted()).toEqual([
    'basemap/cities',
    'basemap/rivers#ukraine',
    'basemap/rivers#world',
    'basemap/settlements',
    'basemap/units',
    'basemap/world',
    'basemap/world#thames',
  ]);
});

test('what the page knows of sources first is what stands in sources.json', () => {
  const shown = [...sources.values()].map(({ id, credit, short, licence, layers, ...rest }) => ({
    id,
    credit,
    short,
    licence,
    licenceUrl: (rest as unknown as { licenceUrl: string | null }).licenceUrl,
    layers,
  }));
  expect(JSON.parse(geoText('credits.json'))).toEqual(shown);
});
