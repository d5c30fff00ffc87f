import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SHORT_EDGE_HALF_RADIANS, meanAuthalicSine } from '../../src/measure/edge.ts';
import { authalicSine } from '../../src/measure/ellipsoid.ts';

/** Mean by composite Simpson's rule on 2 000 intervals: error below 10⁻¹⁴ over 180°. */
function simpsonMean(phi: number, half: number): number {
  const intervals = 2000;
  let sum = 0;
  for (let i = 0; i <= intervals; i++) {
    const weight = i === 0 || i === intervals ? 1 : i % 2 ? 4 : 2;
    sum += weight * authalicSine(Math.sin(phi - half + (2 * half * i) / intervals));
  }
  return sum / (3 * intervals);
}

it('the mean along an edge is the integral over its latitudes, at any length', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -Math.PI / 2, max: Math.PI / 2, noNaN: true }),
      fc.double({ min: -Math.PI / 2, max: Math.PI / 2, noNaN: true }),
      (from, to) => {
        const phi = (from + to) / 2;
        const half = (to - from) / 2;
        expect(Math.abs(meanAuthalicSine(phi, half) - simpsonMean(phi, half))).toBeLessThan(1e-13);
      },
    ),
  );
});

it.each([0.01, 0.5, 0.999, 1.001, 3])(
  'short and long edges meet: %d times the threshold at 50° N',
  (times) => {
    const half = times * SHORT_EDGE_HALF_RADIANS;
    expect(Math.abs(meanAuthalicSine(0.87, half) - simpsonMean(0.87, half))).toBeLessThan(2e-15);
  },
);
