import type { PlaneRing } from './plane.ts';
import { type Profile, moved, overlapOf, profileOf, union } from './profile.ts';

/** Strips across an outline's greater extent in which its reach is looked at. */
const STRIPS = 256;

/** Room left between copies, as a share of the root of the outline's area. */
const GAP_SHARE = 0.02;

/** Width to height that a block of copies should have. */
const ASPECT = 1.3;

/** A shift of every other row has to make the block smaller by this share to be worth it. */
const SHIFT_GAIN = 0.03;
const SHIFTS = 8;
/** Rows on which shifts are tried. */
const ROWS_TRIED = 3;

/** Where copies stand, relative to the first: plane x and y, row by row from the north-west. */
export type Grid = readonly (readonly (readonly [number, number])[])[];

/**
 * Rows of copies of an outline, close but apart: the distance between neighbours in a row, and of
 * each row from those above it, comes from how far the outlines reach, not from their boxes; every
 * other row is shifted if that saves room.
 *
 * @param rings of one copy in a plane, @param size the root of its area in the plane
 */
export function gridOf(rings: readonly PlaneRing[], size: number, copies: number): Grid {
  const box = boxOf(rings);
  const strip = Math.max(box.width, box.height) / STRIPS;
  const gap = GAP_SHARE * size;
  const inRows = profileOf(rings, 'rows', strip);
  const inColumns = profileOf(rings, 'columns', strip);
  const step = Math.ceil((overlapOf(inRows, inRows) + gap) / strip);
  const perRow = columnsFor(copies, box.width, box.height, step * strip);
  const rows = Math.ceil(copies / perRow);
  const row = union(Array.from({ length: perRow }, (_, i) => moved(inColumns, i * step, 0)));
  const blockArea = (shift: number) => {
    const heights = stack(row, Math.min(rows, ROWS_TRIED), shift, gap);
    return (
      (box.width + ((perRow - 1) * step + Math.abs(shift)) * strip) * (box.height - heights.at(-1)!)
    );
  };
  const shift = rows > 1 ? bestShift(blockArea, step) : 0;
  const ys = stack(row, rows, shift, gap);
  return ys.map((y, r) =>
    Array.from({ length: Math.min(perRow, copies - r * perRow) }, (_, i) => [
      (i * step + (r % 2) * shift) * strip,
      y,
    ]),
  );
}

function boxOf(rings: readonly PlaneRing[]): { width: number; height: number } {
  const [low, high] = [[Infinity, Infinity], [-Infinity, -Infinity]]; // prettier-ignore
  for (const ring of rings) {
    ring.forEach((value, i) => {
      low[i % 2] = Math.min(low[i % 2], value);
      high[i % 2] = Math.max(high[i % 2], value);
    });
  }
  return { width: high[0] - low[0], height: high[1] - low[1] };
}

/** Copies in a row, so that the block is near `ASPECT` and few cells stay empty. */
function columnsFor(copies: number, width: number, height: number, step: number): number {
  let [best, least] = [1, Infinity];
  for (let columns = 1; columns <= copies; columns++) {
    const rows = Math.ceil(copies / columns);
    const aspect = (width + (columns - 1) * step) / (rows * height);
    const score = Math.abs(Math.log(aspect / ASPECT)) + (rows * columns) / copies;
    if (score < least) [best, least] = [columns, score];
  }
  return best;
}

/** The y of each row, each as near to the rows above as the gap allows. */
function stack(row: Profile, rows: number, shift: number, gap: number): number[] {
  const ys = [0];
  let above = row;
  for (let r = 1; r < rows; r++) {
    const shifted = r % 2 === 0 ? row : moved(row, shift, 0);
    const y = -(overlapOf(shifted, above) + gap);
    ys.push(y);
    above = union([above, moved(shifted, 0, y)]);
  }
  return ys;
}

function bestShift(blockArea: (shift: number) => number, step: number): number {
  const straight = blockArea(0);
  let [best, least] = [0, straight * (1 - SHIFT_GAIN)];
  for (let i = -SHIFTS; i <= SHIFTS; i++) {
    const shift = Math.round((i / (2 * SHIFTS)) * step);
    const area = blockArea(shift);
    if (area < least) [best, least] = [shift, area];
  }
  return best;
}
