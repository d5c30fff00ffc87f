import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findProblems } from '../../src/measure/problems.ts';
import { layOutCopies } from '../../src/shape/copies.ts';
import { placeRigid, toRigid } from '../../src/shape/rigid.ts';
import { simplifyGroups } from '../../src/shape/simplify.ts';
import { acrossAntimeridian, archipelago, ragged } from './shapes.ts';

const kinds = (geometry: unknown) => findProblems(geometry).map(({ kind }) => kind);

it.each([
  ['a ragged outline', ragged([-0.1, 51.5], 0.2, 300)],
  ['islands with a hole', archipelago],
  ['islands over the antimeridian', acrossAntimeridian],
])('%s has no problems of geometry wherever it is put', (_, geometry) => {
  const shape = toRigid(geometry);
  fc.assert(
    fc.property(
      fc.constantFrom(-180, -179.9, -60, 0, 33, 179.7, 180),
      fc.constantFrom(-90, -89.9, -45, 0, 47, 88, 90),
      fc.integer({ min: 0, max: 359 }),
      (lon, lat, bearingDegrees) => {
        const { geometry: placed } = placeRigid(shape, { center: [lon, lat], bearingDegrees });
        expect(kinds(placed)).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
});

it('copies have none', () => {
  const result = layOutCopies(toRigid(archipelago), 3.8);
  if (!result.ok) throw new Error(result.problem);
  const { geometry } = placeRigid(result.shape, { center: [33, 47], bearingDegrees: 12 });
  expect(kinds(geometry)).toEqual([]);
});

it('simplifying never lets edges cross', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1000 }),
      fc.integer({ min: 8, max: 200 }),
      (seed, most) => {
        const shape = toRigid(ragged([20, 48], 0.5, 400, seed));
        const [body] = shape.bodies;
        const groups = simplifyGroups(body.groups, most);
        expect(groups[0][0].length / 3).toBe(most);
        const simplified = { ...shape, bodies: [{ ...body, groups }] };
        expect(kinds(placeRigid(simplified, shape.home).geometry)).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
});
