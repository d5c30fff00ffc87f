import { expect, it } from 'vitest';
import { tooSteep } from './growth.ts';

const make = (length: number) => 'x'.repeat(length);

/** So many steps of nothing else. */
function work(steps: number): number {
  let sum = 0;
  for (let i = 0; i < steps; i++) sum = (sum + i) % 1009;
  return sum;
}

it.each<[string, (length: number) => number]>([
  ['from the beginning', (length) => length ** 2 / 40],
  ['that shows only in long texts', (length) => 20 * length + length ** 2 / 2000],
])('a square %s is told', async (_, steps) => {
  expect(await tooSteep(make, ({ length }) => work(steps(length)))).toMatch(/^\d+, \d+.* ms$/);
});

it('what grows with the text is not', async () => {
  expect(await tooSteep(make, ({ length }) => work(300 * length))).toBeNull();
});
