import { expect, test } from 'vitest';
import { circleOfArea } from '../../src/shape/figures.ts';
import { reachDegrees } from '../../src/shape/reach.ts';
import { resized } from '../../src/shape/resized.ts';
import { placeRigid, type RigidShape } from '../../src/shape/rigid.ts';

test.each([
  [1e6, 1.21],
  [1e10, 0.8],
  [5e12, 1.05],
])(
  'a shape of %d m² resized %d times has that area wherever it lies, and its form',
  (areaM2, by) => {
    const circle = circleOfArea(areaM2, [30, 50])!;
    const wanted = areaM2 * by;
    const larger: RigidShape = {
      ...circle,
      bodies: circle.bodies.map((body) => resized(body, wanted)),
      areaM2: wanted,
    };
    for (const center of [
      [30, 50],
      [-60, -10],
    ]) {
      const placed = placeRigid(larger, { center, bearingDegrees: 40 });
      expect(placed.areaM2 / wanted).toBeCloseTo(1, 8);
    }
    // A circle of that area is what a circle becomes.
    expect(reachDegrees(larger) / reachDegrees(circleOfArea(wanted, [30, 50])!)).toBeCloseTo(1, 6);
  },
);
