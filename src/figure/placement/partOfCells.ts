import { COMPASS, type CompassPart } from '../../claims/compass.ts';
import type { Cell, CellSet } from './cells.ts';

/** The share of a region that is its north, by area. */
const SIDE = 1 / 3;
/** The same of each way that makes its north-east. */
const CORNER = 1 / 2;
/** How near to the middle the centre is, as a share of the area. */
const CENTRE = 1 / 4;
/** Cells so much less far in a direction, as a share of the area, are as good. */
const SLACK = 0.05;

/** A part of a region by its cells. */
export interface CellPart {
  /** Of cells those in the part; if none are, those nearest to it. */
  readonly nearestOf: (cells: readonly Cell[]) => readonly Cell[];
  readonly middle: Cell;
}

/**
 * The part of a region that a compass word means: from west to east and from south to north by how much
 * of the region lies before a cell.
 */
export function partOfCells(inside: CellSet, part: CompassPart): CellPart {
  const [eastOf, southOf] = [ranks(inside.cells, 0), ranks(inside.cells, 1)];
  const [east, north] = COMPASS[part];
  const isCorner = east !== 0 && north !== 0;
  const farOf = ([column, row]: Cell) => [
    (eastOf.get(column)! - 0.5) * east,
    (0.5 - southOf.get(row)!) * north,
  ];
  const offOf = ([column, row]: Cell) =>
    Math.max(Math.abs(eastOf.get(column)! - 0.5), Math.abs(southOf.get(row)! - 0.5));
  const least = 0.5 - (isCorner ? CORNER : SIDE);
  const isIn = (at: Cell) => {
    if (part === 'centre') return offOf(at) <= CENTRE;
    const [farEast, farNorth] = farOf(at);
    return (east === 0 || farEast >= least) && (north === 0 || farNorth >= least);
  };
  const worthOf = (at: Cell) => {
    const [farEast, farNorth] = farOf(at);
    return part === 'centre' ? -offOf(at) : farEast + farNorth;
  };
  return {
    nearestOf: (cells) => {
      const found = cells.filter(isIn);
      if (found.length > 0) return found;
      const most = cells.reduce((max, at) => Math.max(max, worthOf(at)), -Infinity);
      return cells.filter((at) => worthOf(at) >= most - SLACK);
    },
    middle: meanOf(inside.cells.filter(isIn)),
  };
}

/** By column (0) or row (1), which share of the cells stands before the middle of it. */
function ranks(cells: readonly Cell[], axis: 0 | 1): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const cell of cells) counts.set(cell[axis], (counts.get(cell[axis]) ?? 0) + 1);
  let before = 0;
  return new Map(
    [...counts]
      .sort(([a], [b]) => a - b)
      .map(([at, count]) => {
        before += count;
        return [at, (before - count / 2) / cells.length];
      }),
  );
}

function meanOf(cells: readonly Cell[]): Cell {
  const sumOf = (axis: 0 | 1) => cells.reduce((sum, cell) => sum + cell[axis], 0);
  const count = Math.max(1, cells.length);
  return [sumOf(0) / count, sumOf(1) / count];
}
