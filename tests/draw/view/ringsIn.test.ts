import { expect, test } from 'vitest';
import { viewAt } from '../../../src/draw/view/equalAreaView.ts';
import { pathOf } from '../../../src/draw/view/pathOf.ts';
import { ringsIn } from '../../../src/draw/view/ringsIn.ts';

const SIZE = { widthPx: 400, heightPx: 300 };
const geometry = {
  type: 'Polygon' as const,
  coordinates: [[[30, 48], [32, 48], [32, 49], [30, 49], [30, 48]]], // prettier-ignore
};
const copy = () => structuredClone(geometry);

test('one geometry in several views is drawn for each of them, in any order', () => {
  const views = [viewAt([31, 48], 800, SIZE), viewAt([31, 48], 900, SIZE), viewAt([30, 48], 800, SIZE)]; // prettier-ignore
  const wide = viewAt([31, 48], 800, { ...SIZE, widthPx: 500 });
  for (const view of [...views, wide, ...views.toReversed()]) {
    expect(ringsIn(geometry, view)).toEqual(ringsIn(copy(), view));
    expect(pathOf(geometry, view)).toBe(pathOf(copy(), view));
    expect(pathOf(geometry, view, undefined, [10, 20])).toBe(pathOf(copy(), view, undefined, [10, 20])); // prettier-ignore
  }
});

test('what lies in the same view is not reckoned again', () => {
  const rings = ringsIn(geometry, viewAt([31, 48], 800, SIZE));
  expect(ringsIn(geometry, viewAt([31, 48], 800, SIZE))).toBe(rings);
});
