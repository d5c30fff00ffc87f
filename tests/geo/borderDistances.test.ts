import { along, length, lineString, nearestPointOnLine } from '@turf/turf';
import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import type { BorderDistances } from '../../geo/build/borderDistances.ts';
import { geoText, ringsOf, UKRAINE_UNITS } from './layerFiles.ts';

interface Border {
  units: string[];
  lines: Position[][];
}
const theirs = JSON.parse(geoText('reference/natural-earth-borders.json')) as Border[];
const { borders, units } = JSON.parse(
  geoText('reference/border-distances.json'),
) as BorderDistances;

/** The edges that two units share in the layer, each as a line. */
const ours: Border[] = (() => {
  const owner = new Map<string, string>();
  const found = new Map<string, Position[][]>();
  for (const unit of UKRAINE_UNITS)
    for (const ring of ringsOf(unit))
      for (let i = 1; i < ring.length; i++) {
        const edge = [ring[i - 1]!, ring[i]!];
        const other = owner.get(JSON.stringify(edge.toReversed()));
        owner.set(JSON.stringify(edge), unit.properties.id);
        if (!other) continue;
        const pair = [unit.properties.id, other].sort().join('|');
        found.set(pair, [...(found.get(pair) ?? []), edge]);
      }
  return [...found].map(([pair, lines]) => ({ units: pair.split('|'), lines }));
})();

const between = (all: Border[], pair: readonly string[]) =>
  all.find((border) => pair.every((id) => border.units.includes(id)))!.lines;
const around = (all: Border[], id: string) =>
  all.filter((border) => border.units.includes(id)).flatMap(({ lines }) => lines);

/** Distances by turf, from points a kilometre apart, on the sphere: another way to the same. */
function kilometres(all: Border[], pair: readonly string[], others: Border[]): number[] {
  return between(all, pair).flatMap((coordinates) => {
    const line = lineString(coordinates);
    const km = length(line);
    const points = Array.from({ length: Math.floor(km) + 1 }, (_, i) => along(line, i));
    return points.map((point) =>
      Math.max(
        ...pair.map((id) =>
          Math.min(
            ...around(others, id).map(
              (other) => nearestPointOnLine(lineString(other), point).properties.pointDistance,
            ),
          ),
        ),
      ),
    );
  });
}

test('every border of two units stands there once, and every unit', () => {
  const pairs = (all: { units: readonly string[] }[]) =>
    all.map((border) => border.units.join('|')).toSorted();
  expect(pairs([...borders])).toEqual(pairs(ours));
  const inLayers = UKRAINE_UNITS.map(({ properties: { id } }) => id);
  expect(units.map(({ id }) => id)).toEqual(inLayers.toSorted());
});

test.each([
  ['lviv-oblast', 'zakarpattia-oblast'],
  ['kharkiv-oblast', 'sumy-oblast'],
  ['kharkiv-oblast', 'luhansk-oblast'],
])('%s and %s: the distance between the sources is so', (...pair) => {
  const { apart, lengthKm } = borders.find((border) => border.units.join() === pair.join())!;
  const distances = [...kilometres(ours, pair, theirs), ...kilometres(theirs, pair, ours)];
  const mean = distances.reduce((sum, km) => sum + km, 0) / distances.length;
  // Points stand closer at bends here, where lines are made of short edges.
  expect(apart!.meanKm / mean).toBeGreaterThan(0.9);
  expect(apart!.meanKm / mean).toBeLessThan(1.1);
  expect(apart!.maxKm).toBeGreaterThan(Math.max(...distances) - 0.3);
  expect(apart!.maxKm).toBeLessThan(Math.max(...distances) + 0.3);
  expect(apart!.p95Km).toBeGreaterThan(apart!.meanKm);
  expect(apart!.p95Km).toBeLessThanOrEqual(apart!.maxKm);
  const lengths = between(ours, pair).map((edge) => length(lineString(edge)));
  expect(lengths.reduce((a, b) => a + b, 0) / lengthKm).toBeCloseTo(1, 2);
});

test("a unit's distance lies between those of its borders", () => {
  for (const { id, apart } of units) {
    const own = borders.filter((border) => border.units.includes(id)).map((border) => border.apart);
    const means = own.flatMap((spread) => spread?.meanKm ?? []);
    expect(apart === null).toBe(means.length === 0);
    if (!apart) continue;
    expect(apart.meanKm).toBeGreaterThanOrEqual(Math.min(...means));
    expect(apart.meanKm).toBeLessThanOrEqual(Math.max(...means));
    expect(apart.maxKm).toBe(Math.max(...own.flatMap((spread) => spread?.maxKm ?? [])));
  }
});

test('a city that the other source draws twice as large is not compared', () => {
  expect(units.filter(({ apart }) => apart === null).map(({ id }) => id)).toEqual(['kyiv-city']);
});
