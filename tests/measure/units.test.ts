import { expect, it } from 'vitest';
import { SQUARE_METRES, convertArea } from '../../src/measure/units.ts';

it('the international mile, yard and foot give the exact units', () => {
  // 1 ft = 0.3048 m, 1 mi = 5 280 ft, 1 acre = 43 560 sq ft: whole ten-thousandths of a metre.
  const footInTenthsOfMm = 3048n;
  const square = (feet: bigint) => (feet * footInTenthsOfMm) ** 2n;
  expect(BigInt(Math.round(SQUARE_METRES['sq mi'] * 1e6))).toBe(square(5280n) / 100n);
  expect(BigInt(Math.round(SQUARE_METRES.acre * 1e8))).toBe(43_560n * square(1n));
});

it('there are 640 acres in a square mile and 100 hectares in a square kilometre', () => {
  expect(convertArea(1, 'sq mi', 'acre')).toBeCloseTo(640, 12);
  expect(convertArea(1, 'km2', 'ha')).toBe(100);
});

it('2,300 square miles are 5,957 km², 6,000 km² are 2,317 square miles', () => {
  expect(Math.round(convertArea(2300, 'sq mi', 'km2'))).toBe(5957);
  expect(Math.round(convertArea(6000, 'km2', 'sq mi'))).toBe(2317);
});
