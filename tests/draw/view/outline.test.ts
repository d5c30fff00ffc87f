import type { MultiPolygon, Position } from 'geojson';
import { expect, test } from 'vitest';
import { outlineOf } from '../../../src/draw/view/outline.ts';

const ring = (...corners: Position[]): Position[] => [...corners, corners[0]];
const left = ring([0, 0], [1, 0], [1, 1], [0, 1]);
const right = ring([1, 0], [2, 0], [2, 1], [1, 1]);

/** Edges of lines, each as its two ends in a fixed order. */
const edgesOf = (lines: Position[][]) =>
  lines
    .flatMap((line) =>
      line.slice(1).map((end, i) => [String(line[i]), String(end)].sort().join(' ')),
    )
    .sort();

test('the outline of two neighbours leaves out their common border', () => {
  const both: MultiPolygon = { type: 'MultiPolygon', coordinates: [[left], [right]] };
  const edges = edgesOf(outlineOf(both).coordinates);
  expect(edges).toHaveLength(6);
  expect(edges).not.toContain('1,0 1,1');
});

test('the outline of one place is its ring', () => {
  const one: MultiPolygon = { type: 'MultiPolygon', coordinates: [[left]] };
  expect(edgesOf(outlineOf(one).coordinates)).toEqual(edgesOf([left]));
});
