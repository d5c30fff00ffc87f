import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type Range,
  addRanges,
  contains,
  divideRanges,
  exactRange,
  multiplyRanges,
  overlaps,
  scaleRange,
  unionRange,
} from '../../src/measure/range.ts';

const positive = fc.double({ min: 0.001, max: 1e6, noNaN: true });
const range = fc
  .tuple(positive, positive, positive)
  .map((numbers) => numbers.sort((a, b) => a - b))
  .map(([low, value, high]): Range => ({ low, value, high }));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const at = ({ low, high }: Range, t: number) => low + t * (high - low);
const around = (result: Range, number: number) =>
  contains(scaleRange(result, 1), number) ||
  Math.min(Math.abs(number - result.low), Math.abs(number - result.high)) < 1e-12 * number;

it('whatever the numbers are, their sum, product and quotient lie in the range computed', () => {
  fc.assert(
    fc.property(range, range, share, share, (a, b, s, t) => {
      const [x, y] = [at(a, s), at(b, t)];
      expect(around(addRanges(a, b), x + y)).toBe(true);
      expect(around(multiplyRanges(a, b), x * y)).toBe(true);
      expect(around(divideRanges(a, b), x / y)).toBe(true);
    }),
  );
});

it('2,300 square miles over Greater London by definition is 3.77 to 3.80 times', () => {
  const london = unionRange([1569, 1572, 1579].map(exactRange), 1572);
  const times = divideRanges(exactRange(5956.97), london);
  expect(times.low).toBeCloseTo(3.773, 3);
  expect(times.value).toBeCloseTo(3.789, 3);
  expect(times.high).toBeCloseTo(3.797, 3);
});

it('ranges overlap when they share a number, ends included', () => {
  const from = (low: number, high: number): Range => ({ low, value: low, high });
  expect(overlaps(from(1, 2), from(2, 3))).toBe(true);
  expect(overlaps(from(1, 2), from(2.1, 3))).toBe(false);
  expect(overlaps(from(1, 9), from(4, 5))).toBe(true);
});

it('a union goes around all and quotes the first value unless told', () => {
  const ranges = [
    { low: 4, value: 5, high: 6 },
    { low: 1, value: 2, high: 3 },
  ];
  expect(unionRange(ranges)).toEqual({ low: 1, value: 5, high: 6 });
  expect(unionRange(ranges, 2).value).toBe(2);
});
