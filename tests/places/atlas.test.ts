import geodesic from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { atlasOf, placeFeatures, placeGeometry } from '../../src/places/atlas.ts';
import { areaDefinitions, areaRangeKm2, measuredKm2 } from '../../src/places/areas.ts';
import { layerOf, ringOf, square } from './squares.ts';

const donetsk = square('donetsk-oblast', 37, 48);
const luhansk = square('luhansk-oblast', 38, 48);
const london = square('greater-london', 0, 51);

describe('placeGeometry', () => {
  it('is the feature of the place’s own layer', () => {
    const atlas = atlasOf({
      elsewhere: layerOf(square('greater-london', 5, 5)),
      'greater-london': layerOf(london),
    });
    expect(placeGeometry(atlas, 'greater-london')?.coordinates).toEqual([ringOf(london)]);
  });

  it('is found in another layer when its own is not loaded', () => {
    const atlas = atlasOf({ donbas: layerOf(donetsk, luhansk) });
    expect(placeGeometry(atlas, 'donetsk-oblast')?.coordinates).toEqual([ringOf(donetsk)]);
  });

  it('is put together of the members of a place without a feature', () => {
    const atlas = atlasOf({ 'ukraine-units': layerOf(luhansk, donetsk) });
    expect(placeFeatures(atlas, 'donbas').map(({ id }) => id)).toEqual([
      'donetsk-oblast',
      'luhansk-oblast',
    ]);
    expect(placeGeometry(atlas, 'donbas')?.coordinates).toEqual([ringOf(donetsk), ringOf(luhansk)]);
  });

  it('is null, not a part, when a member is missing', () => {
    const atlas = atlasOf({ 'ukraine-units': layerOf(donetsk) });
    expect(placeGeometry(atlas, 'donbas')).toBeNull();
    expect(measuredKm2(atlas, 'donbas')).toBeNull();
  });

  it('is null for a place that nobody knows', () => {
    expect(placeGeometry(atlasOf({}), 'atlantis')).toBeNull();
  });
});

describe('areas', () => {
  const atlas = atlasOf({ donbas: layerOf(donetsk, luhansk), 'greater-london': layerOf(london) });

  it('measures on the ellipsoid, the parts of a place added up', () => {
    // The square with its parallels as dense geodesics: GeographicLib's area of the same figure.
    const polygon = geodesic.Geodesic.WGS84.Polygon(false);
    for (let i = 0; i <= 1000; i++) polygon.AddPoint(48, 37 + i / 1000);
    for (let i = 0; i <= 1000; i++) polygon.AddPoint(49, 38 - i / 1000);
    const expected = Math.abs(polygon.Compute(false, true).area!) / 1e6;
    expect(measuredKm2(atlas, 'donetsk-oblast')).toBeCloseTo(expected, 2);
    expect(measuredKm2(atlas, 'donbas')).toBeCloseTo(2 * expected, 2);
  });

  it('lists the measured figure first, then the published ones', () => {
    const [measured, ...published] = areaDefinitions(atlas, 'greater-london');
    expect(measured).toMatchObject({ kind: 'measured', boundary: { credit: 'a test' } });
    expect(published.map(({ km2 }) => km2)).toEqual([1572, 1569, 1579]);
  });

  it('range over all definitions, quoting the first', () => {
    expect(areaRangeKm2(null, 'greater-london')).toEqual({ low: 1569, value: 1572, high: 1579 });
    expect(areaRangeKm2(null, 'kherson-oblast')).toEqual({ low: 25670, value: 28461, high: 28461 });
    const measured = measuredKm2(atlas, 'greater-london')!;
    expect(areaRangeKm2(atlas, 'greater-london')).toEqual({
      low: 1569,
      value: measured,
      high: measured,
    });
  });

  it('are unknown for a place that nobody knows', () => {
    expect(areaRangeKm2(atlas, 'atlantis')).toBeNull();
    expect(areaDefinitions(atlas, 'atlantis')).toEqual([]);
  });
});
