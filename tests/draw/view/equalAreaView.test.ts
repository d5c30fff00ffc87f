import { describe, expect, test } from 'vitest';
import type { Bounds } from '../../../src/shape/bounds.ts';
import { equalAreaView, viewAt } from '../../../src/draw/view/equalAreaView.ts';

const SIZE = { widthPx: 900, heightPx: 600 };
const PADDING = { top: 10, right: 20, bottom: 30, left: 40 };

const EXTENTS: readonly (readonly [what: string, bounds: Bounds, projection: string])[] = [
  ['Ukraine', [22, 44, 40.3, 52.4], 'albers'],
  ['the regions of the first report', [29.2, 46, 40.3, 51.6], 'albers'],
  ['Australia', [113, -44, 154, -10.5], 'albers'],
  ['Greater London', [-0.52, 51.28, 0.34, 51.7], 'lambert-azimuthal'],
  ['Chile', [-76, -56, -66, -17], 'lambert-azimuthal'],
  ['Brazil, over the equator', [-74, -34, -34, 5.3], 'lambert-azimuthal'],
  ['Svalbard', [10, 76, 34, 81], 'lambert-azimuthal'],
  ['Antarctica', [-180, -90, 180, -63], 'lambert-azimuthal'],
  ['Fiji, over the antimeridian', [176.9, -19.2, 181.6, -15.7], 'lambert-azimuthal'],
  ['Russia', [27.3, 41.2, 190.3, 81.9], 'lambert-azimuthal'],
  ['the world', [-180, -60, 180, 84], 'equal-earth'],
];

describe.each(EXTENTS)('a view of %s', (_, bounds, projection) => {
  const view = equalAreaView(bounds, SIZE, PADDING);
  const [west, south, east, north] = bounds;
  const positions = [0.02, 0.31, 0.5, 0.93].flatMap((t) =>
    [0.04, 0.5, 0.87].map((u) => [west + (east - west) * t, south + (north - south) * u]),
  );

  test(`is ${projection}`, () => {
    expect(view.projectionName).toBe(projection);
  });

  test('finds positions again', () => {
    for (const [lon, lat] of positions) {
      const [foundLon, foundLat] = view.unproject(view.project([lon, lat]));
      expect(foundLat).toBeCloseTo(lat, 8);
      expect(Math.cos(((foundLon - lon) * Math.PI) / 180)).toBeCloseTo(1, 12);
    }
  });

  test('keeps the extent inside the padding and fills it', () => {
    const points = positions.map(view.project);
    for (const [x, y] of points) {
      expect(x).toBeGreaterThan(PADDING.left - 1);
      expect(x).toBeLessThan(SIZE.widthPx - PADDING.right + 1);
      expect(y).toBeGreaterThan(PADDING.top - 1);
      expect(y).toBeLessThan(SIZE.heightPx - PADDING.bottom + 1);
    }
  });

  test('has north up in its middle', () => {
    const middle = view.unproject([SIZE.widthPx / 2, SIZE.heightPx / 2]);
    if (Math.abs(middle[1]) > 85) return;
    const [x, y] = view.project([middle[0], middle[1] + 0.01]);
    expect(y).toBeLessThan(SIZE.heightPx / 2);
    expect(Math.abs(x - SIZE.widthPx / 2) / (SIZE.heightPx / 2 - y)).toBeLessThan(0.02);
  });
});

test('a view at a scale has its position in the middle and a pixel there is that many metres', () => {
  const view = viewAt([36.2, 50], 250, SIZE);
  expect(view.project([36.2, 50])).toEqual([450, 300].map((px) => expect.closeTo(px, 9)));
  expect(view.metresPerPx).toBeCloseTo(250, 9);
});

test('beyond the edge of the globe there is no position', () => {
  const view = equalAreaView([-180, -60, 180, 84], SIZE, PADDING);
  expect(view.unproject([2, 2])).toEqual([NaN, NaN]);
  expect(view.ground).toBeNull();
});
