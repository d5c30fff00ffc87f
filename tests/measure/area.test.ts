import type { GeoJSON } from 'geojson';
import { describe, expect, it } from 'vitest';
import { areaM2 } from '../../src/measure/area.ts';
import { ringAreaM2 } from '../../src/measure/ringArea.ts';
import { box, geographicLibAreaM2 } from './reference.ts';

const shell = box(30, 48, 34, 52);
const hole = box(31, 49, 32, 50);
const island = box(31.2, 49.2, 31.8, 49.8);

describe('areaM2', () => {
  it('subtracts holes, whichever way they wind', () => {
    const expected = ringAreaM2(shell) - ringAreaM2(hole);
    for (const rings of [
      [shell, hole],
      [shell, hole.toReversed()],
      [shell.toReversed(), hole],
    ]) {
      expect(areaM2({ type: 'Polygon', coordinates: rings })).toBeCloseTo(expected, 3);
    }
  });

  it('adds the parts of multipolygons, collections and features', () => {
    const lake = ringAreaM2(shell) - ringAreaM2(hole);
    const whole = lake + ringAreaM2(island);
    const parts: GeoJSON = { type: 'MultiPolygon', coordinates: [[shell, hole], [island]] };
    const collection: GeoJSON = {
      type: 'GeometryCollection',
      geometries: [parts, { type: 'Point', coordinates: [30, 50] }],
    };
    const feature: GeoJSON = { type: 'Feature', properties: {}, geometry: collection };
    expect(areaM2(parts)).toBeCloseTo(whole, 3);
    expect(areaM2(collection)).toBeCloseTo(whole, 3);
    expect(areaM2(feature)).toBeCloseTo(whole, 3);
    expect(areaM2({ type: 'FeatureCollection', features: [feature, feature] })).toBeCloseTo(
      2 * whole,
      3,
    );
  });

  it('counts points, lines and missing geometries as nothing', () => {
    expect(areaM2({ type: 'LineString', coordinates: shell })).toBe(0);
    expect(areaM2({ type: 'MultiPoint', coordinates: shell })).toBe(0);
    expect(areaM2({ type: 'Feature', properties: {}, geometry: null as never })).toBe(0);
    expect(areaM2(null)).toBe(0);
  });

  it('measures geodesic edges when asked', () => {
    const expected = geographicLibAreaM2(shell.slice(0, -1));
    const area = areaM2({ type: 'Polygon', coordinates: [shell] }, { edges: 'geodesic' });
    expect(area / expected).toBeCloseTo(1, 11);
  });
});
