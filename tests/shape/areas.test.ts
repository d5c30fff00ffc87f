import { expect, it } from 'vitest';
import { areaM2 } from '../../src/measure/area.ts';
import { AUTHALIC_RADIUS_SQUARED_M2 } from '../../src/measure/ellipsoid.ts';
import { refineRing } from '../../src/shape/refine.ts';
import { toRigid } from '../../src/shape/rigid.ts';
import { solidAngle } from '../../src/shape/solidAngle.ts';
import { frameAt } from '../../src/shape/sphere.ts';
import { surveyRing } from '../../src/shape/survey.ts';
import { unrollRing } from '../../src/shape/unroll.ts';
import { ragged } from './shapes.ts';

it('an octant of the sphere is π/2', () => {
  const octant = Float64Array.of(0, 0, 1, 1, 0, 0, 0, 1, 0);
  expect(solidAngle([[octant]])).toBeCloseTo(Math.PI / 2, 14);
});

it('a hole is subtracted', () => {
  const ring = (size: number) =>
    Float64Array.from([1, 1, -1, 1, -1, -1, 1, -1].flatMap((v, i) => (i % 2 ? [v * size, Math.sqrt(1 - 2 * size * size)] : [v * size]))); // prettier-ignore
  const shell = ring(0.02);
  const hole = Float64Array.from({ length: 12 }, (_, i) => ring(0.01)[9 - 3 * Math.floor(i / 3) + (i % 3)]); // prettier-ignore
  // (0.04² − 0.02²) sr, flat but for 5·10⁻⁴
  expect(Math.abs(solidAngle([[shell, hole]]) / 0.0012 - 1)).toBeLessThan(1e-3);
});

it.each([
  [[33, 47], 0],
  [[10, 75], 40],
  [[-100, -62], 111],
  [[0, 0], 10],
] as [[number, number], number][])(
  'the survey tells what straight edges at %j add to a ring of great circles',
  (center, bearing) => {
    const [body] = toRigid(ragged([10, 50], 3, 60)).bodies;
    const rotation = frameAt(center, bearing);
    const ring = refineRing(body.groups[0][0], rotation, body.bend);
    const { positions } = unrollRing(ring, rotation, 1);
    const straightM2 = areaM2({ type: 'Polygon', coordinates: [[...positions, positions[0]]] });
    const gain = surveyRing(ring, rotation).gain * AUTHALIC_RADIUS_SQUARED_M2;
    expect(Math.abs((straightM2 - body.arcAreaM2 - gain) / straightM2)).toBeLessThan(1e-10);
    // and the gain is not nothing
    expect(Math.abs(gain / straightM2)).toBeGreaterThan(1e-10);
  },
);
