import { booleanPointInPolygon, distance, nearestPointOnLine, point } from '@turf/turf';
import type { Feature, FeatureCollection, LineString, Point, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import type { RiverProperties, SeaProperties } from '../../src/draw/ground/basemap.ts';
import { geoText } from './layerFiles.ts';

function objects<G extends LineString | Polygon, P>(file: string, name: string): Feature<G, P>[] {
  const topology = JSON.parse(geoText(`basemap/${file}`)) as Topology;
  const found = feature(topology, topology.objects[name] as GeometryCollection);
  return (found as unknown as FeatureCollection<G, P>).features;
}
const rivers = objects<LineString, RiverProperties>('rivers.topo.json', 'rivers');
const partsOf = (id: string) => rivers.filter(({ properties }) => properties.id === id);

/** Rings of the basemap's waters, a polygon a piece. */
const waters = objects<Polygon, object>('world.topo.json', 'lakes').flatMap(({ geometry }) =>
  geometry.type === 'Polygon'
    ? [geometry.coordinates]
    : (geometry as never as { coordinates: Position[][][] }).coordinates,
);

const towns = new Map(
  geoText('reference/towns.csv')
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split(','))
    .map(([id, , x, y]) => [Number(id), [Number(x), Number(y)] as Position]),
);

test('great rivers are lines with both names', () => {
  const ids = new Set(rivers.map(({ properties }) => properties.id));
  for (const id of ['dnipro', 'siverskyi-donets', 'oskil', 'danube', 'rhine', 'nile', 'amazon'])
    expect(ids).toContain(id);
  for (const id of ['mississippi', 'volga', 'don', 'yangtze']) expect(ids).toContain(id);
  for (const { properties, geometry } of rivers) {
    expect(properties.en).toMatch(/^\p{Lu}/u);
    expect(properties.uk).toMatch(/^[А-ЯҐЄІЇ]/);
    expect(geometry.coordinates.length).toBeGreaterThan(1);
  }
});

// Cities on the rivers' banks; lines are coarse.
test.each<[string, Position]>([
  ['danube', [16.37, 48.21]],
  ['danube', [19.05, 47.5]],
  ['danube', [20.45, 44.82]],
  ['rhine', [6.96, 50.94]],
  ['vistula', [21.03, 52.24]],
  ['don', [39.7, 47.22]],
  ['volga', [44.52, 48.7]],
  ['nile', [31.22, 30.05]],
  ['nile', [32.53, 15.62]],
  ['amazon', [-60, -3.14]],
  ['mississippi', [-90.18, 38.63]],
  ['mississippi', [-90.06, 29.95]],
  ['yangtze', [114.29, 30.56]],
  ['mekong', [102.6, 17.96]],
])('the %s passes %j', (id, city) => {
  const km = partsOf(id).map(
    (part) => nearestPointOnLine(part, point(city)).properties.pointDistance,
  );
  expect(Math.min(...km)).toBeLessThan(25);
});

/** Kilometres on a plane that is true at the Dnipro's middle latitude, to a hundredth along it. */
const onPlane = ([x, y]: Position): [number, number] => [
  x! * 111.2 * Math.cos((49.3 * Math.PI) / 180),
  y! * 111.2,
];
function kmToLine(at: Position, line: Position[]): number {
  const [px, py] = onPlane(at);
  let km = Infinity;
  for (let i = 1; i < line.length; i++) {
    const [ax, ay] = onPlane(line[i - 1]!);
    const [bx, by] = onPlane(line[i]!);
    const squared = (bx - ax) ** 2 + (by - ay) ** 2;
    const along = squared && ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / squared;
    const t = Math.min(1, Math.max(0, along));
    km = Math.min(km, Math.hypot(ax + t * (bx - ax) - px, ay + t * (by - ay) - py));
  }
  return km;
}
const kmToPiece = (a: Position[], b: Position[]) =>
  Math.min(...a.map((at) => kmToLine(at, b)), ...b.map((at) => kmToLine(at, a)));

test('the Dnipro has no gap from the border to Kherson', () => {
  const inUkraine = ([x, y]: Position) => x! > 29 && x! < 36 && y! > 46 && y! < 52.3;
  const pieces = [
    ...partsOf('dnipro')
      .filter(({ properties }) => !properties.covered)
      .map(({ geometry }) => geometry.coordinates),
    ...waters.map(([shell]) => shell!),
  ].filter((line) => line.some(inUkraine));
  const startsAt = (place: Position) =>
    pieces.reduce((best, piece) => (kmToLine(place, piece) < kmToLine(place, best) ? piece : best));
  const south = startsAt([32.6, 46.62]);
  // From piece to piece, always over the narrowest gap: the widest on the way is the river's.
  const gaps = new Map(pieces.map((piece) => [piece, Infinity]));
  let widest = 0;
  for (let here = startsAt([30.6, 52.25]); here !== south;) {
    gaps.delete(here);
    for (const [piece, gap] of gaps)
      if (gap > 0) gaps.set(piece, Math.min(gap, kmToPiece(here, piece)));
    const [next, gap] = [...gaps].reduce((a, b) => (b[1] < a[1] ? b : a));
    widest = Math.max(widest, gap);
    here = next;
  }
  expect(widest).toBeLessThan(1);
});

interface BankRow {
  river: string;
  geonameId: number;
  name: string;
  bank: string;
}
const banks = JSON.parse(geoText('build/river-banks.json')) as BankRow[];

test.each(banks.map((row) => [row.name, row] as const))(
  '%s lies on its own bank',
  (_, { river, geonameId, bank }) => {
    const [x, y] = towns.get(geonameId)! as [number, number];
    const line = partsOf(river)[0]!;
    const { pointDistance, index } = nearestPointOnLine(line, [x, y]).properties as {
      pointDistance: number;
      index: number;
    };
    const [[x0, y0], [x1, y1]] = line.geometry.coordinates.slice(index, index + 2) as [
      [number, number],
      [number, number],
    ];
    const turn = (x1 - x0) * (y - y0) - (y1 - y0) * (x - x0);
    expect(turn > 0 ? 'left' : 'right').toBe(bank);
    expect(pointDistance).toBeGreaterThan(0.15);
    expect(pointDistance).toBeLessThan(8);
  },
);

test('the Siverskyi Donets and the Oskil run unbroken through the oblasts of the report', () => {
  for (const [id, mouth] of [
    ['oskil', [37.4, 49.11]],
    ['siverskyi-donets', [40.95, 47.6]],
  ] as [string, Position][]) {
    const [line, ...others] = partsOf(id);
    expect(others).toEqual([]);
    const { coordinates } = line!.geometry;
    expect(distance(coordinates.at(-1)!, mouth)).toBeLessThan(3);
    for (let i = 1; i < coordinates.length; i++)
      expect(distance(coordinates[i - 1]!, coordinates[i]!)).toBeLessThan(6);
  }
  const [donets] = partsOf('siverskyi-donets');
  const end = partsOf('oskil')[0]!.geometry.coordinates.at(-1)!;
  expect(nearestPointOnLine(donets!, end).properties.pointDistance).toBeLessThan(0.5);
});

test('the Oskil reservoir, drained in spring 2022, is not there', () => {
  const there = waters.filter(([shell]) =>
    shell!.some(([x, y]) => x! > 37.4 && x! < 37.8 && y! > 49.1 && y! < 49.6),
  );
  expect(there).toEqual([]);
});

const seas = (
  JSON.parse(geoText('basemap/seas.geojson')) as FeatureCollection<Point, SeaProperties>
).features;
const countries = objects<Polygon, { en: string }>('world.topo.json', 'countries');

test.each(seas.map((sea) => [sea.properties.en, sea] as const))(
  'the name of the %s stands on no land',
  (_, sea) => {
    const land = countries.filter((country) => booleanPointInPolygon(sea, country));
    expect(land.map(({ properties }) => properties.en)).toEqual([]);
    expect(sea.properties.uk).toMatch(/[а-яґєії]/);
    expect(['ocean', 'sea', 'small']).toContain(sea.properties.rank);
  },
);

test('the seas of the first report are there under both names', () => {
  const uk = new Map(seas.map(({ properties }) => [properties.en, properties.uk]));
  expect(uk.get('Black Sea')).toBe('Чорне море');
  expect(uk.get('Sea of Azov')).toBe('Азовське море');
  expect(uk.get('Mediterranean Sea')).toBe('Середземне море');
});
