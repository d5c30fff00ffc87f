import { expect, test } from 'vitest';
import { areaM2 } from '../../../src/measure/area.ts';
import { conicView } from '../../../src/figure/view/conicView.ts';
import { boundsOf } from '../../../src/shape/bounds.ts';
import { circleOfArea } from '../../../src/shape/figures.ts';
import { placeRigid } from '../../../src/shape/rigid.ts';

const SIZE = { widthPx: 900, heightPx: 600 };
const PADDING = { top: 10, right: 20, bottom: 30, left: 40 };
const { view } = conicView([29, 46, 40, 52], SIZE, PADDING);

test('finds positions again', () => {
  const [lon, lat] = view.unproject(view.project([36.2, 50]));
  expect(lon).toBeCloseTo(36.2, 6);
  expect(lat).toBeCloseTo(50, 6);
});

test('keeps the bounds inside the padding', () => {
  for (const lon of [29, 34.5, 40]) {
    for (const lat of [46, 49, 52]) {
      const [x, y] = view.project([lon, lat]);
      expect(x).toBeGreaterThanOrEqual(PADDING.left - 0.5);
      expect(x).toBeLessThanOrEqual(SIZE.widthPx - PADDING.right + 0.5);
      expect(y).toBeGreaterThanOrEqual(PADDING.top - 0.5);
      expect(y).toBeLessThanOrEqual(SIZE.heightPx - PADDING.bottom + 0.5);
    }
  }
});

test('equal areas look equal: a circle keeps its square pixels from 46.5° to 51.5° N', () => {
  const circle = circleOfArea(5.957e9)!;
  const pixelsAt = (lat: number) => {
    const { geometry } = placeRigid(circle, { center: [35, lat], bearingDegrees: 0 });
    expect(boundsOf(geometry)).not.toBeNull();
    expect(areaM2(geometry)).toBeCloseTo(5.957e9, -1);
    const points = geometry.coordinates[0][0].map(view.project);
    return Math.abs(
      points.reduce((sum, [x, y], i) => {
        const [nextX, nextY] = points[(i + 1) % points.length];
        return sum + (x * nextY - nextX * y) / 2;
      }, 0),
    );
  };
  // d3-geo works on a sphere: latitude is not authalic there, 0.1 % between these two.
  expect(pixelsAt(46.5) / pixelsAt(51.5)).toBeCloseTo(1, 2);
});
