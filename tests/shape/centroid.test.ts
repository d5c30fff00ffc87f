import type { Polygon } from 'geojson';
import { geoCentroid } from 'd3-geo';
import { expect, it } from 'vitest';
import { areaCentroid } from '../../src/shape/centroid.ts';
import { toVector } from '../../src/shape/sphere.ts';
import { acrossAntimeridian, box, ragged, southernCap } from './shapes.ts';

it('a small rectangle has it in the middle', () => {
  const [lon, lat] = areaCentroid(box(30, 50, 30.0002, 50.0001));
  expect(lon).toBeCloseTo(30.0001, 10);
  expect(lat).toBeCloseTo(50.00005, 9);
});

it('a box over the equator has it on the equator', () => {
  const [lon, lat] = areaCentroid(box(10, -20, 50, 20));
  expect(lon).toBeCloseTo(30, 10);
  expect(lat).toBeCloseTo(0, 10);
});

it('islands over the antimeridian have it by their areas', () => {
  // Of 3° and 2° of longitude, as one: from 177° to 182°.
  const [lon] = areaCentroid(acrossAntimeridian);
  expect(lon).toBeCloseTo(179.5, 6);
});

it('a polar cap has it at the pole', () => {
  expect(areaCentroid(southernCap)[1]).toBe(-90);
});

it('agrees with d3-geo, which knows the sphere only', () => {
  // Clockwise, as d3-geo wants its shells; authalic latitude stands in for latitude.
  for (const geometry of [ragged([10, 50], 3, 800), ragged([-150, -70], 0.5, 500)]) {
    const onSphere: Polygon = {
      type: 'Polygon',
      coordinates: geometry.coordinates.map((ring) =>
        ring
          .map(([lon, lat]) => [lon, (Math.asin(toVector([lon, lat])[2]) * 180) / Math.PI])
          .toReversed(),
      ),
    };
    const [lon, lat] = geoCentroid(onSphere);
    const [ourLon, ourLat] = areaCentroid(geometry);
    expect(ourLon).toBeCloseTo(lon, 4);
    expect((Math.asin(toVector([ourLon, ourLat])[2]) * 180) / Math.PI).toBeCloseTo(lat, 4);
  }
});

it('counts holes', () => {
  const whole = box(0, 0, 10, 10);
  const holed: Polygon = {
    type: 'Polygon',
    coordinates: [...whole.coordinates, box(0, 0, 5, 10).coordinates[0].map(([x, y]) => [x + 0.1, y === 0 ? 0.1 : 9.9])], // prettier-ignore
  };
  expect(areaCentroid(holed)[0]).toBeGreaterThan(7);
});
