import { expect, test } from 'vitest';
import { freePadding } from '../../../src/map/view/freePadding.ts';

const SIZE = { widthPx: 950, heightPx: 800 };
const USUAL = { top: 76, right: 40, bottom: 60, left: 40 };
const TOOL = { x: 14, y: 60, width: 350, height: 500 };

test('a high tool at the left leaves the map what is right of it', () => {
  expect(freePadding(SIZE, USUAL, [TOOL])).toEqual({ ...USUAL, left: 380 });
});

test('a high card at the right leaves what is left of it', () => {
  const card = { x: 705, y: 14, width: 231, height: 600 };
  expect(freePadding(SIZE, USUAL, [TOOL, card])).toEqual({ ...USUAL, left: 380, right: 261 });
});

test('what is low takes no side', () => {
  expect(freePadding(SIZE, USUAL, [{ ...TOOL, height: 120 }])).toEqual(USUAL);
});

test('a map that would have next to nothing left is used whole', () => {
  expect(freePadding({ ...SIZE, widthPx: 480 }, USUAL, [TOOL])).toEqual(USUAL);
});
