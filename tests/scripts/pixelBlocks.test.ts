import { expect, it } from 'vitest';
import { shareOfBlocksApart } from '../../scripts/lib/pixelBlocks.mjs';

/** A picture of 8 × 8 pixels by the colour of each. */
function picture(colourAt: (x: number, y: number) => readonly number[]) {
  const data = Array.from({ length: 64 }, (_, i) => colourAt(i % 8, Math.floor(i / 8))).flat();
  return { width: 8, height: 8, data };
}

const WHITE = [255, 255, 255, 255];
const BLACK = [0, 0, 0, 255];

it('is none of two that look alike on white paper', () => {
  const white = picture(() => WHITE);
  expect(
    shareOfBlocksApart(
      white,
      picture(() => [0, 0, 0, 0]),
    ),
  ).toBe(0);
  expect(
    shareOfBlocksApart(
      white,
      picture((x, y) => (x === 0 && y === 0 ? BLACK : WHITE)),
    ),
  ).toBe(0);
});

it('is a quarter where one of four blocks has another colour', () => {
  const white = picture(() => WHITE);
  expect(
    shareOfBlocksApart(
      white,
      picture((x, y) => (x < 4 && y < 4 ? BLACK : WHITE)),
    ),
  ).toBe(0.25);
  // The fourth part of a block: a letter that stands elsewhere.
  expect(
    shareOfBlocksApart(
      white,
      picture((x, y) => (x < 2 && y < 2 ? BLACK : WHITE)),
    ),
  ).toBe(0.25);
});

it('tells a picture of another size', () => {
  const white = picture(() => WHITE);
  expect(() => shareOfBlocksApart(white, { ...white, width: 4, height: 16 })).toThrow(
    '8 × 8 and 4 × 16',
  );
});
