import { expect, test } from 'vitest';
import { decodeRing } from '../../geo/build/echarts.ts';

test('a ring of ECharts is decoded: differences in 1/1024 degree, zigzag, after an offset', () => {
  // 64 is @, so @ A B C D are differences of 0, -1, 1, -2, 2.
  expect(decodeRing('@@D@@BC@@A', [30 * 1024, 50 * 1024])).toEqual([
    [30, 50],
    [30 + 2 / 1024, 50],
    [30 + 2 / 1024, 50 + 1 / 1024],
    [30, 50 + 1 / 1024],
    [30, 50],
  ]);
});

test('differences beyond ASCII are as large as their characters', () => {
  const far = String.fromCharCode(64 + 2 * 5000) + String.fromCharCode(64 + 2 * 4096 - 1);
  expect(decodeRing(far, [0, 0])).toEqual([[5000 / 1024, -4]]);
});
