import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Position } from 'geojson';
import { coarseShape } from '../../../src/map/view/coarseShape.ts';
import { mercatorView } from '../../../src/draw/view/mercatorView.ts';
import { metresPerPixel } from '../../../src/draw/view/scaleBar.ts';
import { layOutCopies } from '../../../src/shape/copies.ts';
import { placeRigid, type RigidShape, toRigid } from '../../../src/shape/rigid.ts';

const PLACEMENT = { center: [36.85, 49.5], bearingDegrees: 20 };
const london = JSON.parse(
  readFileSync(new URL('../../../geo/layers/greater-london.geojson', import.meta.url), 'utf8'),
);

let copies: RigidShape;
beforeAll(() => {
  const laidOut = layOutCopies(toRigid(london.features[0].geometry), 3.8);
  if (!laidOut.ok) throw new Error(laidOut.problem);
  copies = laidOut.shape;
});

const verticesOf = (rings: readonly Position[][]) =>
  rings.reduce((sum, { length }) => sum + length, 0);

describe.each([4, 6, 9])('at zoom %d', (zoom) => {
  const view = mercatorView({ center: PLACEMENT.center, zoom }, { widthPx: 900, heightPx: 700 });
  const metresPerPx = metresPerPixel(view, PLACEMENT.center);

  test('no corner that is left out lies where it would be seen', () => {
    const whole = placeRigid(copies, PLACEMENT).geometry.coordinates.flat();
    const coarse = placeRigid(coarseShape(copies, metresPerPx), PLACEMENT);
    const lines = coarse.geometry.coordinates.flat().map((ring) => ring.map(view.project));
    const toLine = ([x, y]: readonly number[]) =>
      Math.min(
        ...lines.flatMap((line) =>
          line.slice(1).map(([bx, by], i) => {
            const [ax, ay] = line[i];
            const [dx, dy] = [bx - ax, by - ay];
            const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
            const t = Math.max(0, Math.min(1, along));
            return Math.hypot(x - ax - t * dx, y - ay - t * dy);
          }),
        ),
      );
    const some = whole.flat().filter((_, i) => i % 40 === 0);
    for (const position of some) expect(toLine(view.project(position))).toBeLessThan(0.3);
  });

  test('its areas stay', () => {
    const coarse = placeRigid(coarseShape(copies, metresPerPx), PLACEMENT);
    expect(Math.abs(coarse.areaM2 / copies.areaM2 - 1)).toBeLessThan(1e-9);
  });
});

test('at the scale of a report there is a fifth of the corners or less', () => {
  const count = (shape: RigidShape) =>
    verticesOf(placeRigid(shape, PLACEMENT).geometry.coordinates.flat());
  expect(count(coarseShape(copies, 900))).toBeLessThan(count(copies) / 5);
});
