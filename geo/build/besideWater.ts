import type { Position } from 'geojson';
import { holds, polygonsOf, type Areal } from './geometry.ts';
import { distanceKm, nearestOnSegment, planeAt } from './plane.ts';

/** A line that is this near to water that the basemap draws stands for that water, km. */
const BESIDE_KM = 4;
/** Degrees around water within which it may be that near, up to 67° N or S. */
const MARGIN = 0.1;
/** The line is looked at from points this far apart, km. */
const STEP_KM = 2;

/** A part of a river's line; a covered one runs in or along water that is drawn as an area. */
export interface Stretch {
  readonly line: Position[];
  readonly covered: boolean;
}

interface Shore {
  readonly km: number;
  readonly at: Position;
  readonly water: Areal | null;
}

type Box = readonly [west: number, south: number, east: number, north: number];

interface Water {
  readonly geometry: Areal;
  readonly box: Box;
}

function boxOf(positions: readonly Position[]): Box {
  const xs = positions.map(([x]) => x!);
  const ys = positions.map(([, y]) => y!);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** The nearest place of some waters, the position itself if it lies in one. */
function nearestShore(position: Position, waters: readonly Water[]): Shore {
  const { toKm, toDegrees } = planeAt(position[1]!);
  const point = toKm(position);
  let nearest: Shore = { km: Infinity, at: position, water: null };
  for (const { geometry } of waters) {
    if (holds(geometry, position)) return { km: 0, at: position, water: geometry };
    for (const ring of polygonsOf(geometry).flat())
      for (let i = 1; i < ring.length; i++) {
        const shore = nearestOnSegment(point, toKm(ring[i - 1]!), toKm(ring[i]!));
        const km = distanceKm(point, shore);
        if (km < nearest.km) nearest = { km, at: toDegrees(shore), water: geometry };
      }
  }
  return nearest;
}

function densified(line: readonly Position[]): Position[] {
  return line.flatMap((end, i) => {
    if (i === 0) return [end];
    const start = line[i - 1]!;
    const { toKm } = planeAt(end[1]!);
    const parts = Math.max(1, Math.ceil(distanceKm(toKm(start), toKm(end)) / STEP_KM));
    return Array.from({ length: parts }, (_, k) => {
      const t = (k + 1) / parts;
      return t === 1 ? end : [0, 1].map((axis) => start[axis]! + t * (end[axis]! - start[axis]!));
    });
  });
}

interface Beside {
  readonly position: Position;
  readonly shore: Shore;
}

/** Points in a row for which the same holds. */
function rowsBy<T>(points: readonly Beside[], key: (point: Beside) => T): Beside[][] {
  const rows: Beside[][] = [];
  for (const point of points) {
    const last = rows.at(-1);
    if (last && key(last[0]!) === key(point)) last.push(point);
    else rows.push([point]);
  }
  return rows;
}

/** Lines from water to water, where a covered stretch goes on from one to the next. */
function joins(covered: readonly Beside[]): Stretch[] {
  const along = rowsBy(covered, ({ shore }) => shore.water);
  return along.slice(1).map((next, i) => ({
    line: [along[i]!.at(-1)!.shore.at, next[0]!.shore.at],
    covered: false,
  }));
}

/**
 * A river's line in stretches, by whether the basemap draws water there as an area. A stretch where
 * it does not is carried on to the shores at its ends, and what lies between two waters of a covered
 * one is bridged, so that there is no gap.
 */
export function stretchesBeside(line: readonly Position[], waters: readonly Areal[]): Stretch[] {
  const near = waters.map((geometry): Water => ({
    geometry,
    box: boxOf(polygonsOf(geometry).flat(2)),
  }));
  const vertices = new Set(line);
  const points = densified(line).map((position): Beside => {
    const [x, y] = position as [number, number];
    const around = near.filter(
      ({ box: [west, south, east, north] }) =>
        x > west - MARGIN && x < east + MARGIN && y > south - MARGIN && y < north + MARGIN,
    );
    return { position, shore: nearestShore(position, around) };
  });
  const isCovered = ({ shore }: Beside) => shore.km < BESIDE_KM;
  const rows = rowsBy(points, isCovered);
  return rows.flatMap((row, i) => {
    const covered = isCovered(row[0]!);
    const before = rows[i - 1]?.at(-1);
    const after = rows[i + 1]?.[0];
    const kept = row
      .filter(({ position }, k) => k === 0 || k === row.length - 1 || vertices.has(position))
      .map(({ position }) => position);
    const [start, end] = covered
      ? [before?.position, after?.position]
      : [before?.shore.at, after?.shore.at];
    const whole = [...(start ? [start] : []), ...kept, ...(end ? [end] : [])];
    return [{ line: whole, covered }, ...(covered ? joins(row) : [])];
  });
}
