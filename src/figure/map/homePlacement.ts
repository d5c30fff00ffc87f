import type { MultiPolygon, Position } from 'geojson';
import { type RigidShape, toRigid } from '../../shape/rigid.ts';
import type { Town } from '../basemap.ts';
import { isInside, type Rings } from '../labels/ring.ts';
import { type CellPlane, cellPlane } from './cellPlane.ts';
import { type Cell, CellSet, cellsIn, grown, middleOf } from './cells.ts';

/** Cells of the region, about: its area is divided into the square of this number. */
const CELLS = 32;
/** Towns farther from the region's middle do not matter. */
const FAR = 8 * CELLS;
/** What it costs to hide a town, in cells of room for the region's name. */
const TOWN_COST = { capital: 30, seat: 20, named: 20, town: 0.5 };
/** Shares of the shape, and of its surroundings, that may lie outside without a better place. */
const SLACK = { shape: 0.004, around: 0.03 };
/** Cells that a seat's dot and its name take: to its left, to its right, above and below. */
const SEAT_ROOM = { left: 1, right: 9, half: 1 };
/** How many of the places that hide least are looked at for the room that they leave. */
const MOST_LOOKED_AT = 80;
/** How many vertices of the shape tell well enough where it lies. */
const MOST_POINTS = 400;
/** How many times as wide as high a name is, about. */
const NAME_SHAPE = 3;
/** What a cell nearer to the region's middle is worth, in cells of room. */
const NEARNESS = 0.2;

/**
 * Where in a region the middle of the claim's shape is put: as much of it inside as can be, clear
 * of the border, hiding the fewest and least important towns, leaving most room for a name.
 *
 * @param named the towns that belong on the map whatever their size
 */
export function homePlacement(
  shape: RigidShape,
  region: MultiPolygon,
  towns: readonly Town[],
  named: ReadonlySet<Town> = new Set(),
): Position {
  const ground = toRigid(region);
  const { home, areaM2 } = ground;
  if (shape.areaM2 > areaM2) return home.center;
  const plane = cellPlane(home.center, Math.sqrt(areaM2) / CELLS);
  const borders = plane.ringsOf(ground);
  const outline = plane.ringsOf(shape);
  const inside = cellsIn(borders);
  const body = shapeCells(outline);
  const around = grown(body);
  const shareInside = (cells: CellSet, at: Cell) => countAt(cells, at, inside) / cells.cells.length;
  const best = topBy(inside.cells, (at) => shareInside(body, at), SLACK.shape);
  const clearest = topBy(best, (at) => shareInside(around, at), SLACK.around);
  const isTight = clearest.some((at) => shareInside(around, at) < 1);
  const clear = isTight ? innermost(outline, borders, nearest(best, around, inside)) : clearest;
  const spots = townSpots(towns, named, plane);
  const costOf = (at: Cell) =>
    spots.reduce((sum, { x, y, cost }) => sum + (around.has(x - at[0], y - at[1]) ? cost : 0), 0);
  const seatRoom = new CellSet(spots.filter(({ isSeat }) => isSeat).flatMap(seatCells));
  const free = new CellSet(inside.cells.filter(([x, y]) => !seatRoom.has(x, y)));
  const worthOf = (at: Cell) =>
    roomLeft(free, around, at) - costOf(at) - NEARNESS * Math.hypot(...at);
  // A town that belongs on the map is worth more than room between shape and border.
  const showsNamed = clear.filter((at) => costOf(at) < TOWN_COST.named);
  const kept = showsNamed.length > 0 || named.size === 0 ? clear : best;
  const candidates = kept.toSorted((a, b) => costOf(a) - costOf(b)).slice(0, MOST_LOOKED_AT);
  const [found] = topBy(candidates, worthOf, 0);
  return found ? plane.unproject(middleOf(found)) : home.center;
}

/** The cells in whose surroundings least is outside. */
function nearest(cells: readonly Cell[], around: CellSet, inside: CellSet): Cell[] {
  return cells
    .map((at) => ({ at, count: countAt(around, at, inside) }))
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_LOOKED_AT)
    .map(({ at }) => at);
}

/**
 * Where the shape has hardly room, cells are too coarse to tell whether it lies inside: the ones with
 * most vertices of the shape inside.
 */
function innermost(outline: Rings, borders: Rings, cells: readonly Cell[]): Cell[] {
  const all = outline.flat();
  const points = all.filter((_, i) => i % Math.ceil(all.length / MOST_POINTS) === 0);
  const shareAt = (at: Cell) => {
    const [dx, dy] = middleOf(at);
    return points.filter(([x, y]) => isInside(borders, [x + dx, y + dy])).length / points.length;
  };
  return topBy(cells, shareAt, SLACK.shape);
}

/** The shape's cells, counted from that in whose middle its middle is. */
function shapeCells(outline: Rings): CellSet {
  const { cells } = cellsIn(outline.map((ring) => ring.map(([x, y]) => [x + 0.5, y + 0.5])));
  return new CellSet(cells.length > 0 ? cells : [[0, 0]]);
}

/** How many of a shape's cells lie in the region if its middle is put into a cell. */
function countAt({ cells }: CellSet, [column, row]: Cell, region: CellSet): number {
  return cells.reduce((sum, [c, r]) => sum + (region.has(column + c, row + r) ? 1 : 0), 0);
}

/** Those with the highest value, or one that is at most `slack` less; in their order. */
function topBy(cells: readonly Cell[], valueOf: (cell: Cell) => number, slack: number): Cell[] {
  const valued = cells.map((cell) => ({ cell, value: valueOf(cell) }));
  const most = valued.reduce((max, { value }) => Math.max(max, value), -Infinity);
  return valued.filter(({ value }) => value >= most - slack).map(({ cell }) => cell);
}

function townSpots(towns: readonly Town[], named: ReadonlySet<Town>, plane: CellPlane) {
  return towns.flatMap((town) => {
    const {
      geometry,
      properties: { rank },
    } = town;
    const weight = named.has(town) && rank === 'town' ? 'named' : rank;
    const [x, y] = plane.project(geometry.coordinates).map(Math.floor);
    const isNear = Math.max(Math.abs(x), Math.abs(y)) < FAR;
    return isNear ? [{ x, y, cost: TOWN_COST[weight], isSeat: rank !== 'town' }] : [];
  });
}

/** The cells of a seat's dot and name. */
function seatCells({ x, y }: { readonly x: number; readonly y: number }): Cell[] {
  const { left, right, half } = SEAT_ROOM;
  return Array.from({ length: 2 * half + 1 }, (_, j) => j - half).flatMap((j) =>
    Array.from({ length: left + right + 1 }, (_, i): Cell => [x + i - left, y + j]),
  );
}

/** The largest box of free cells that is as wide for its height as names are, by its half height. */
function roomLeft(region: CellSet, shape: CellSet, [column, row]: Cell): number {
  const isFree = (c: number, r: number) => region.has(c, r) && !shape.has(c - column, r - row);
  let most = 0;
  for (const [c, r] of region.cells) {
    while (isFreeBox(c, r, most + 1, isFree)) most++;
  }
  return most;
}

/** Whether the edges of a box about a cell are free. */
function isFreeBox(
  column: number,
  row: number,
  half: number,
  isFree: (column: number, row: number) => boolean,
): boolean {
  const side = NAME_SHAPE * half;
  for (let c = -side; c <= side; c++) {
    if (!isFree(column + c, row - half) || !isFree(column + c, row + half)) return false;
  }
  for (let r = -half; r <= half; r++) {
    if (!isFree(column - side, row + r) || !isFree(column + side, row + r)) return false;
  }
  return true;
}
