import { AUTHALIC_RADIUS_METRES, AUTHALIC_RADIUS_SQUARED_M2 } from '../measure/ellipsoid.ts';
import { areClear } from './clearance.ts';
import { centroidOf } from './centroid.ts';
import { cutToFraction } from './cut.ts';
import { LARGEST_FIGURE_M2 } from './figures.ts';
import { type Grid, gridOf } from './grid.ts';
import { fromPlane, ringsInPlane, toPlane } from './plane.ts';
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

/** What the grid grows by while bodies that turn with the sphere's curve still touch. */
const GROWTH = 1.01;
const MOST_GROWTHS = 100;

type CopiesProblem = 'not positive' | 'too many copies' | 'too large';

export type CopiesResult =
  | { readonly ok: true; readonly shape: RigidShape }
  | { readonly ok: false; readonly problem: CopiesProblem };

/**
 * `copies` copies of a shape of one body, side by side in rows about their common centroid without
 * overlapping, the last one cut to what is left over (3.8: the last is the western 0.8 of one, by
 * area). Each copy stays congruent to the shape: it is rotated on the authalic sphere, not
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
  const last = cutToFraction(body, copies - (cells - 1));
  if (cells === 1) {
    return { ok: true, shape: { bodies: [last], areaM2: last.areaM2, home: shape.home } };
  }
  const size = Math.sqrt(body.areaM2) / AUTHALIC_RADIUS_METRES;
  const grid = gridOf(ringsInPlane(body.groups, IDENTITY), size, cells);
  let spread = 1;
  for (let i = 0; i < MOST_GROWTHS; i++, spread *= GROWTH) {
    const rows = standing(grid, body, last, spread);
    if (rows && areClear(rows, size)) {
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

/** The bodies in their places about the block's centroid; null if that is beyond the plane. */
function standing(
  grid: Grid,
  body: RigidBody,
  last: RigidBody,
  spread: number,
): RigidBody[][] | null {
  const cells = grid.flat();
  const share = last.areaM2 / body.areaM2;
  const lean = toPlane(toVector(centroidOf(last.groups)));
  const mean = [0, 1].map((axis) => {
    const whole = cells.slice(0, -1).reduce((sum, at) => sum + at[axis], 0);
    return (whole + share * (cells.at(-1)![axis] + lean[axis])) / (cells.length - 1 + share);
  });
  const lastCell = cells.at(-1);
  const rows: RigidBody[][] = [];
  for (const row of grid) {
    const bodies: RigidBody[] = [];
    for (const cell of row) {
      const [x, y] = [(cell[0] - mean[0]) * spread, (cell[1] - mean[1]) * spread];
      if (x * x + y * y > 3) return null;
      bodies.push({ ...(cell === lastCell ? last : body), frame: tilt(fromPlane(x, y)) });
    }
    rows.push(bodies);
  }
  return rows;
}
