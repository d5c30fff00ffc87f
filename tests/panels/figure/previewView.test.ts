import { expect, test } from 'vitest';
import { nextZoom, previewWidthPx, viewOfPart } from '../../../src/panels/figure/previewView.ts';

/** An article of 720 pixels, twice as high as wide. */
const own = { widthPx: 720, heightPx: 1440 };

test('a preview that fits shows all of the figure, and no figure larger than it is', () => {
  expect(previewWidthPx('fit', own, { widthPx: 800, heightPx: 600 })).toBe(300);
  expect(previewWidthPx('fit', own, { widthPx: 200, heightPx: 600 })).toBe(200);
  expect(previewWidthPx('fit', own, { widthPx: 2000, heightPx: 4000 })).toBe(720);
});

test('true sizes do not go by the room: own size, a phone, 86 mm at 96 pixels to the inch', () => {
  const room = { widthPx: 300, heightPx: 300 };
  expect(previewWidthPx('actual', own, room)).toBe(720);
  expect(previewWidthPx('phone', own, room)).toBe(375);
  expect(previewWidthPx('column', own, room)).toBeCloseTo((86 / 25.4) * 96, 0);
  expect(previewWidthPx(1.5, own, room)).toBe(1080);
});

test('steps go up and down from any size, and end', () => {
  expect(nextZoom(0.41, 1)).toBe(0.5);
  expect(nextZoom(0.41, -1)).toBe(0.25);
  expect(nextZoom(1, 1)).toBe(1.25);
  expect(nextZoom(nextZoom(1, 1), -1)).toBe(1);
  expect(nextZoom(6, 1)).toBe(6);
  expect(nextZoom(0.05, -1)).toBe(0.1);
});

test('a part is shown as large as there is room for it, and no smaller than the whole', () => {
  const room = { widthPx: 800, heightPx: 600 };
  expect(viewOfPart('fit', own, room, { widthPx: 400, heightPx: 200 })).toBe(2);
  expect(viewOfPart('fit', own, room, { widthPx: 400, heightPx: 600 })).toBe(1);
  expect(viewOfPart(3, own, room, { widthPx: 400, heightPx: 200 })).toBe(3);
});
