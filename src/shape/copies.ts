import { AUTHALIC_RADIUS_METRES, AUTHALIC_RADIUS_SQUARED_M2 } from '../measure/ellipsoid.ts';
import { areClear } from './clearance.ts';
import { centroidOf } from './centroid.ts';
import { cutToFraction } from './cut.ts';
import { LARGEST_FIGURE_M2, squareOfArea } from './figures.ts';
import { type Grid, gridOf } from './grid.ts';
import { fromPlane, type PlaneRing, ringsInPlane, toPlane } from './plane.ts';
import type { RigidBody, RigidShape } from './rigid.ts';
import { simplifyGroups } from './simplify.ts';
import { solidAngle } from './solidAngle.ts';
import { IDENTITY, tilt, toVector } from './sphere.ts';

/** More copies than this are not laid out. */
export const MOST_COPIES = 1000;

/** Vertices that all copies together may have; beyond it each copy's outline is simplified. */
export const VERTEX_BUDGET = 40_000;
const FEWEST_VERTICES = 40;

/** Edges of a simplified outline may bend this much more than those of a full one. */
const SIMPLIFIED_BEND = 100;

/** Parts of a copy smaller than this are left out. */
const SMALLEST_PART = 1e-9;

/** Less than this of a last copy is a few odd islands or a sliver; as a square its size is seen. */
const LEAST_CUT = 0.25;

/** Where the square stands in the cell of its copy: from the west or north edge on to the middle. */
const REST_STEPS = [0, 0.25, 0.5, 0.75, 1];

/** What the grid grows by while bodies that turn with the sphere's curve still touch. */
const GROWTH = 1.01;
const MOST_GROWTHS = 100;

type CopiesProblem = 'not positive' | 'too many copies' | 'too large';

export type CopiesResult =
  | { readonly ok: true; readonly shape: RigidShape }
  | { readonly ok: false; readonly problem: CopiesProblem };

/** Whether of so many copies what is left over the whole ones is drawn as a square. */
export function isRestSquare(copies: number): boolean {
  const rest = copies - Math.floor(copies);
  return copies > 1 && rest > SMALLEST_PART && rest < LEAST_CUT;
}

/** What is left over the whole copies, and where in its cell it stands. */
interface Rest {
  readonly body: RigidBody;
  readonly at: readonly [x: number, y: number];
}

/**
 * `copies` copies of a shape of one body, side by side in rows about their common centroid without
 * overlapping, the last one cut to what is left over (3.8: the last is the western 0.8 of one, by
 * area; see `isRestSquare`). Each copy stays congruent to the shape: it is rotated on the authalic sphere, not
 * stretched. The whole lies about the shape's home and is put anywhere by `placeRigid`.
 *
 * Up to `MOST_COPIES` copies and a quarter of the Earth's surface. Where all copies together
 * would have more than `VERTEX_BUDGET` vertices, the outline is simplified first; areas stay exact.
 */
export function layOutCopies(shape: RigidShape, copies: number): CopiesResult {
  if (!(copies > 0 && shape.areaM2 > 0)) return { ok: false, problem: 'not positive' };
  if (copies > MOST_COPIES) return { ok: false, problem: 'too many copies' };
  if (copies > 1 && copies * shape.areaM2 > LARGEST_FIGURE_M2)
    return { ok: false, problem: 'too large' };
  const cells = Math.max(1, Math.ceil(copies - SMALLEST_PART));
  const body = withinBudget(shape.bodies[0], Math.floor(VERTEX_BUDGET / cells));
  const share = copies - (cells - 1);
  if (cells === 1) {
    const cut = cutToFraction(body, share);
    return { ok: true, shape: { bodies: [cut], areaM2: cut.areaM2, home: shape.home } };
  }
  const size = Math.sqrt(body.areaM2) / AUTHALIC_RADIUS_METRES;
  const rings = ringsInPlane(body.groups, IDENTITY);
  const grid = gridOf(rings, size, cells);
  const isAlone = grid.length > 1 && grid.at(-1)!.length === 1;
  const rests: readonly Rest[] = isRestSquare(copies)
    ? squareRests(squareOfArea(share * body.areaM2)!.bodies[0], rings, isAlone)
    : [{ body: cutToFraction(body, share), at: [0, 0] }];
  let spread = 1;
  for (let i = 0; i < MOST_GROWTHS; i++, spread *= GROWTH) {
    const rows = rests
      .map((rest) => standing(grid, body, rest, spread))
      .find((found) => found !== null && areClear(found, size));
    if (rows) {
      const bodies = rows.flat();
      const areaM2 = bodies.reduce((sum, { areaM2 }) => sum + areaM2, 0);
      return { ok: true, shape: { bodies, areaM2, home: shape.home } };
    }
  }
  return { ok: false, problem: 'too large' };
}

function withinBudget(body: RigidBody, most: number): RigidBody {
  const vertices = body.groups.flat().reduce((sum, ring) => sum + ring.length / 3, 0);
  if (vertices <= most) return body;
  const groups = simplifyGroups(body.groups, Math.max(most, FEWEST_VERTICES));
  const arcAreaM2 = solidAngle(groups) * AUTHALIC_RADIUS_SQUARED_M2;
  return { ...body, groups, arcAreaM2, bend: body.bend * SIMPLIFIED_BEND };
}

/**
 * A square in places in the cell of a body with these rings, from the west edge on.
 *
 * @param isAlone whether it has a row of its own: it then stands as near to the row above as it can, under
 *   the middle of a copy rather than its edge
 */
function squareRests(square: RigidBody, rings: readonly PlaneRing[], isAlone: boolean): Rest[] {
  const half = Math.sqrt(square.areaM2) / AUTHALIC_RADIUS_METRES / 2;
  let [west, north] = [Infinity, -Infinity];
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i += 2) {
      west = Math.min(west, ring[i]);
      north = Math.max(north, ring[i + 1]);
    }
  }
  const down = isAlone ? REST_STEPS : [1];
  const across = isAlone ? REST_STEPS.toReversed() : REST_STEPS;
  return down.flatMap((low) =>
    across.map((east) => ({
      body: square,
      at: [(1 - east) * (west + half), (1 - low) * (north - half)] as const,
    })),
  );
}

/** The bodies in their places about the block's centroid; null if that is beyond the plane. */
function standing(grid: Grid, body: RigidBody, rest: Rest, spread: number): RigidBody[][] | null {
  const cells = grid.flat();
  const share = rest.body.areaM2 / body.areaM2;
  const own = toPlane(toVector(centroidOf(rest.body.groups)));
  const lean = [own[0] + rest.at[0], own[1] + rest.at[1]];
  const mean = [0, 1].map((axis) => {
    const whole = cells.slice(0, -1).reduce((sum, at) => sum + at[axis], 0);
    return (whole + share * (cells.at(-1)![axis] + lean[axis])) / (cells.length - 1 + share);
  });
  const lastCell = cells.at(-1);
  const rows: RigidBody[][] = [];
  for (const row of grid) {
    const bodies: RigidBody[] = [];
    for (const cell of row) {
      const one = cell === lastCell ? rest : { body, at: [0, 0] };
      const x = (cell[0] - mean[0]) * spread + one.at[0];
      const y = (cell[1] - mean[1]) * spread + one.at[1];
      if (x * x + y * y > 3) return null;
      bodies.push({ ...one.body, frame: tilt(fromPlane(x, y)) });
    }
    rows.push(bodies);
  }
  return rows;
}
