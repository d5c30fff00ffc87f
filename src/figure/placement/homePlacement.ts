import type { MultiPolygon, Position } from 'geojson';
import type { CompassPart } from '../../claims/compass.ts';
import { type RigidShape, toRigid } from '../../shape/rigid.ts';
import type { Town } from '../../draw/ground/basemap.ts';
import type { Rings } from '../../draw/labels/ring.ts';
import { type CellPlane, cellPlane } from './cellPlane.ts';
import { type Cell, CellSet, cellsIn, middleOf, type Run } from './cells.ts';
import { partOfCells } from './partOfCells.ts';
import { nameRooms, roomLeft } from './nameRooms.ts';
import { RowEdges } from './rowEdges.ts';

/** Cells of the region, about: its area is divided into the square of this number. */
const CELLS = 32;
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
/** What a cell nearer to the middle of the region, or of the part that is said, is worth, in cells of room. */
const NEARNESS = { region: 0.2, part: 2 };

/**
 * Where in a region the middle of the claim's shape is put: as much of it inside as can be, clear
 * of the border, hiding the fewest and least important towns, leaving most room for a name.
 *
 * @param named the towns that belong on the map whatever their size
 * @param part of the region, where the shape is put, or as near to it as there is room
 */
export function homePlacement(
  shape: RigidShape,
  region: MultiPolygon,
  towns: readonly Town[],
  named: ReadonlySet<Town> = new Set(),
  part: CompassPart | null = null,
): Position {
  const ground = toRigid(region);
  const { home, areaM2 } = ground;
  if (shape.areaM2 > areaM2) return home.center;
  const plane = cellPlane(home.center, Math.sqrt(areaM2) / CELLS);
  const borders = new RowEdges(plane.ringsOf(ground));
  const outline = plane.ringsOf(shape);
  const inside = cellsIn(borders);
  const body = shapeCells(outline);
  const around = body.grown();
  const shareInside = (cells: CellSet, at: Cell) => cells.countIn(inside, at) / cells.cells.length;
  const roomy = topBy(inside.cells, (at) => shareInside(body, at), SLACK.shape);
  const wanted = part && partOfCells(inside, part);
  const best = wanted?.nearestOf(roomy) ?? roomy;
  const clearest = topBy(best, (at) => shareInside(around, at), SLACK.around);
  const isTight = clearest.some((at) => shareInside(around, at) < 1);
  const clear = isTight ? innermost(outline, borders, nearest(best, around, inside)) : clearest;
  // Towns farther away are neither hidden nor have their names in the region.
  const farthest = inside.reach + Math.max(around.reach, SEAT_ROOM.right);
  const spots = townSpots(towns, named, plane, farthest);
  const costOf = remembered((at: Cell) => hiddenCost(spots, around, at));
  const seatRoom = new CellSet(spots.filter(({ isSeat }) => isSeat).flatMap(seatRuns));
  const rooms = nameRooms(inside.without(seatRoom));
  const mostRoom = rooms[0]?.half ?? 0;
  const [column, row] = wanted?.middle ?? [0, 0];
  const nearness = wanted ? NEARNESS.part : NEARNESS.region;
  const awayCost = (at: Cell) => nearness * Math.hypot(at[0] - column, at[1] - row);
  const worthOf = (at: Cell, room: number) => room - costOf(at) - awayCost(at);
  // A town that belongs on the map is worth more than room between shape and border.
  const showsNamed = clear.filter((at) => costOf(at) < TOWN_COST.named);
  const kept = showsNamed.length > 0 || named.size === 0 ? clear : best;
  const firstCost = (at: Cell) => costOf(at) + (wanted ? awayCost(at) : 0);
  const candidates = kept.toSorted((a, b) => firstCost(a) - firstCost(b)).slice(0, MOST_LOOKED_AT);
  let found: Cell | null = null;
  let most = -Infinity;
  for (const at of candidates) {
    if (worthOf(at, mostRoom) <= most) continue;
    const worth = worthOf(at, roomLeft(rooms, around, at));
    if (worth <= most) continue;
    found = at;
    most = worth;
  }
  return found ? plane.unproject(middleOf(found)) : home.center;
}

/** A function that works each cell out once. */
function remembered(valueOf: (at: Cell) => number): (at: Cell) => number {
  const known = new Map<Cell, number>();
  return (at) => {
    let value = known.get(at);
    if (value === undefined) known.set(at, (value = valueOf(at)));
    return value;
  };
}

/** The cells in whose surroundings least is outside. */
function nearest(cells: readonly Cell[], around: CellSet, inside: CellSet): Cell[] {
  return cells
    .map((at) => ({ at, count: around.countIn(inside, at) }))
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_LOOKED_AT)
    .map(({ at }) => at);
}

/**
 * Where the shape has hardly room, cells are too coarse to tell whether it lies inside: the ones with
 * most vertices of the shape inside.
 */
function innermost(outline: Rings, borders: RowEdges, cells: readonly Cell[]): Cell[] {
  const all = outline.flat();
  const points = all.filter((_, i) => i % Math.ceil(all.length / MOST_POINTS) === 0);
  const counts = new Map(cells.map((at) => [at, 0]));
  for (const row of new Set(cells.map(([, row]) => row))) {
    const inRow = cells.filter((at) => at[1] === row);
    for (const [x, y] of points) {
      // Once for all cells of the row.
      const crossings = borders.crossingsAt(y + row + 0.5);
      for (const at of inRow) {
        if (isOdd(crossings, x + at[0] + 0.5)) counts.set(at, counts.get(at)! + 1);
      }
    }
  }
  return topBy(cells, (at) => counts.get(at)! / points.length, SLACK.shape);
}

/** Whether an odd number of crossings lie to the right. */
function isOdd(crossings: readonly number[], x: number): boolean {
  let odd = false;
  for (const crossing of crossings) if (x < crossing) odd = !odd;
  return odd;
}

/** The shape's cells, counted from that in whose middle its middle is. */
function shapeCells(outline: Rings): CellSet {
  const found = cellsIn(
    new RowEdges(outline.map((ring) => ring.map(([x, y]) => [x + 0.5, y + 0.5]))),
  );
  return found.cells.length > 0 ? found : new CellSet([{ row: 0, from: 0, to: 1 }]);
}

/** Those with the highest value, or one that is at most `slack` less; in their order. */
function topBy(cells: readonly Cell[], valueOf: (cell: Cell) => number, slack: number): Cell[] {
  const valued = cells.map((cell) => ({ cell, value: valueOf(cell) }));
  const most = valued.reduce((max, { value }) => Math.max(max, value), -Infinity);
  return valued.filter(({ value }) => value >= most - slack).map(({ cell }) => cell);
}

/** A town's cell and what it costs to hide it. */
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly cost: number;
  readonly isSeat: boolean;
}

/** The towns whose columns and rows are at most `farthest` from the origin. */
function townSpots(
  towns: readonly Town[],
  named: ReadonlySet<Town>,
  plane: CellPlane,
  farthest: number,
): Spot[] {
  return towns.flatMap((town) => {
    const {
      geometry,
      properties: { rank },
    } = town;
    const weight = named.has(town) && rank === 'town' ? 'named' : rank;
    const [x, y] = plane.project(geometry.coordinates).map(Math.floor);
    const isNear = Math.max(Math.abs(x), Math.abs(y)) <= farthest;
    return isNear ? [{ x, y, cost: TOWN_COST[weight], isSeat: rank !== 'town' }] : [];
  });
}

/** What is hidden of towns if the shape's middle is put into a cell. */
function hiddenCost(spots: readonly Spot[], around: CellSet, [column, row]: Cell): number {
  return spots.reduce(
    (sum, { x, y, cost }) => sum + (around.has([x - column, y - row]) ? cost : 0),
    0,
  );
}

/** The cells of a seat's dot and name. */
function seatRuns({ x, y }: Spot): Run[] {
  const { left, right, half } = SEAT_ROOM;
  return Array.from({ length: 2 * half + 1 }, (_, i) => ({
    row: y + i - half,
    from: x - left,
    to: x + right + 1,
  }));
}
