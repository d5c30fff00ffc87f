import type { Contacts } from './contacts.ts';
import type { EdgeGrid } from './edgeGrid.ts';
import type { Effort } from './effort.ts';
import type { Edges } from './edges.ts';
import { AUTHALIC_RADIUS_SQUARED_M2, RADIANS, authalicSine } from './ellipsoid.ts';
import { type Piece, piecesOf } from './pieces.ts';
import type { Ring } from './ring.ts';
import { SideFinder, type Sides } from './sides.ts';

const HEMISPHERE_M2 = 2 * Math.PI * AUTHALIC_RADIUS_SQUARED_M2;

/** Whether a place that lies inside these rings, and no others, is covered. */
export type IsCovered = (inside: readonly number[]) => boolean;

/**
 * Area on the WGS84 ellipsoid of what some rings together cover, m², each part of it once: the sum
 * along every line that has it on one side only; null if that took too much effort. `look` gets the
 * sides of every line.
 */
export function coveredAreaM2(
  rings: readonly Ring[],
  edges: Edges,
  grid: EdgeGrid,
  effort: Effort,
  contacts: Contacts,
  isCovered: IsCovered,
  look: (piece: Piece, sides: Sides) => void,
): number | null {
  const references = rings.map((_, r) => referenceOf(rings[Math.max(0, contacts.groupOf(r))]));
  const pieces = rings.map((_, r) => piecesOf(edges, contacts, r, references[r]));
  const northPole = ringsAround(rings, 1);
  const finder = new SideFinder(edges, grid, effort, pieces, northPole);

  // A border that goes round the axis counts from the pole, −1 to 1, that it encloses.
  let poles = Number(isCovered(northPole)) + Number(isCovered(ringsAround(rings, -1)));
  let wholeM2 = 0;
  const borders = new Map<number, Border>();
  for (const piece of pieces.flat()) {
    if (effort.isSpent) return null;
    const sides = finder.sidesOf(piece);
    if (!sides.isFirst) continue;
    look(piece, sides);
    const left = Number(isCovered(sides.left)) - Number(isCovered(sides.right));
    if (left === 0) continue;
    const ring = rings[piece.ring];
    if (piece.isWhole) {
      const inside = sides.left.includes(piece.ring) ? left : -left;
      wholeM2 += inside * Math.abs(ring.areaM2);
      if (ring.turns % 2 !== 0) poles -= inside;
    } else {
      const group = contacts.groupOf(piece.ring);
      const border = borders.get(group) ?? { degrees: 0, moment: 0 };
      border.degrees += left * piece.degrees;
      border.moment += left * piece.moment;
      borders.set(group, border);
    }
  }
  let areaM2 = wholeM2 + poles * HEMISPHERE_M2;
  for (const [group, { degrees, moment }] of borders) {
    const turns = Math.round(degrees / 360);
    const sum = moment + turns * 360 * references[group];
    areaM2 -= sum * RADIANS * AUTHALIC_RADIUS_SQUARED_M2;
  }
  return areaM2;
}

/** Sums over what bounds the cover in rings that meet each other, the cover being on the left. */
interface Border {
  degrees: number;
  moment: number;
}

/** The authalic sine that moments are relative to, so that small areas lose no digits. */
function referenceOf({ positions: [[, latitude]] }: Ring): number {
  return authalicSine(Math.sin(latitude * RADIANS));
}

function ringsAround(rings: readonly Ring[], pole: 1 | -1): number[] {
  return rings.flatMap((ring, r) => (ring.pole === pole && ring.turns % 2 !== 0 ? [r] : []));
}
