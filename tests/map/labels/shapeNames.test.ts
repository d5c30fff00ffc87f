import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, boxObstacle, convexOf, meets } from '../../../src/draw/labels/convex.ts';
import { isInside } from '../../../src/draw/labels/ring.ts';
import { knobBox } from '../../../src/map/labels/handle.ts';
import { shapeNames, type ShapeToName } from '../../../src/map/labels/shapeNames.ts';
import type { MeasureText } from '../../../src/draw/labels/textStyle.ts';

/** About as wide as Noto Sans sets it. */
const measure: MeasureText = (text, { sizePx }) => text.length * sizePx * 0.56;
const view = {
  widthPx: 900,
  heightPx: 700,
  project: () => [0, 0] as [number, number],
  unproject: () => [0, 0],
};

/** A square shape about a point of the view. */
function squareAt(name: string, x: number, y: number, half: number): ShapeToName {
  const hull = convexOf({ x: x - half, y: y - half, width: 2 * half, height: 2 * half });
  const radius = half * Math.SQRT2;
  const stem: [number, number] = [x, y - radius - 6];
  const knob: [number, number] = [x, y - radius - 26];
  const seen = {
    hulls: [hull],
    handle: { middle: [x, y] as [number, number], radius, stem, knob },
  };
  return { seen, name, areaKm2: half };
}

const boxOfHull = ({ seen: { handle, hulls } }: ShapeToName): Box => {
  const half = Math.abs(hulls[0][0][0] - handle.middle[0]);
  const [x, y] = handle.middle;
  return { x: x - half, y: y - half, width: 2 * half, height: 2 * half };
};

test('Greater London and Rhode Island side by side: no name on the other, nor on a shape or a grip', () => {
  fc.assert(
    fc.property(fc.integer({ min: 20, max: 120 }), fc.integer({ min: -30, max: 30 }), (dx, dy) => {
      const shapes = [
        squareAt('Greater London', 450, 350, 8),
        squareAt('Rhode Island', 450 + dx, 350 + dy, 11),
      ];
      const names = shapeNames(shapes, [], measure, view).map((name) => name!);
      const [one, other] = names.map(({ box }) => box);
      expect(meets(one, boxObstacle(other))).toBe(false);
      names.forEach(({ box, leader }, i) => {
        expect(isInside(shapes[i].seen.hulls, leader!.to)).toBe(true);
        for (const shape of shapes) {
          expect(meets(box, boxObstacle(boxOfHull(shape)))).toBe(false);
          expect(meets(box, boxObstacle(knobBox(shape.seen.handle)))).toBe(false);
        }
      });
    }),
  );
});

test('a name stands in its shape where there is room, without a line', () => {
  const [name] = shapeNames([squareAt('Kenya', 450, 350, 120)], [], measure, view);
  expect(name!.leader).toBeNull();
  expect(name!.at[0]).toBe(450);
});

test('a small shape on a large one has its name on that where nothing else is free', () => {
  const shapes = [squareAt('Kenya', 450, 350, 320), squareAt('Wales', 450, 500, 10)];
  const [, wales] = shapeNames(shapes, [], measure, view);
  expect(wales!.leader).not.toBeNull();
});
