import type { Position } from 'geojson';
import { polygonsOf, type Areal } from './geometry.ts';

interface Piece {
  readonly rings: Position[][];
  readonly box: readonly [west: number, south: number, east: number, north: number];
}

/** A geometry made ready for many questions whether a point is in it. */
export interface Region {
  readonly pieces: readonly Piece[];
}

export function regionOf(geometry: Areal): Region {
  return {
    pieces: polygonsOf(geometry).map((rings) => {
      const xs = rings[0]!.map(([x]) => x!);
      const ys = rings[0]!.map(([, y]) => y!);
      const least = (values: number[]) => values.reduce((a, b) => Math.min(a, b));
      const most = (values: number[]) => values.reduce((a, b) => Math.max(a, b));
      return { rings, box: [least(xs), least(ys), most(xs), most(ys)] };
    }),
  };
}

function inRing(ring: readonly Position[], x: number, y: number): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [x0, y0] = ring[i - 1] as [number, number];
    const [x1, y1] = ring[i] as [number, number];
    if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) inside = !inside;
  }
  return inside;
}

export function contains({ pieces }: Region, [x, y]: Position): boolean {
  return pieces.some(
    ({ rings, box: [west, south, east, north] }) =>
      x! >= west &&
      x! <= east &&
      y! >= south &&
      y! <= north &&
      inRing(rings[0]!, x!, y!) &&
      !rings.slice(1).some((hole) => inRing(hole, x!, y!)),
  );
}

const ENOUGH = 150;
const FINEST_GRID = 160;
/** Points that are handed on at most. */
const MOST = 200;

/** Where a parallel enters and leaves a region, from west to east; holes and pieces alike. */
function crossings({ pieces }: Region, y: number): number[] {
  const found: number[] = [];
  for (const { rings, box } of pieces) {
    if (y < box[1] || y > box[3]) continue;
    for (const ring of rings)
      for (let i = 1; i < ring.length; i++) {
        const [x0, y0] = ring[i - 1] as [number, number];
        const [x1, y1] = ring[i] as [number, number];
        if (y0 > y !== y1 > y) found.push(((x1 - x0) * (y - y0)) / (y1 - y0) + x0);
      }
  }
  return found.sort((a, b) => a - b);
}

/** Points spread evenly over a region, about a hundred. */
export function samplesOf(region: Region): Position[] {
  const boxes = region.pieces.map(({ box }) => box);
  const west = Math.min(...boxes.map((b) => b[0]));
  const south = Math.min(...boxes.map((b) => b[1]));
  const east = Math.max(...boxes.map((b) => b[2]));
  const north = Math.max(...boxes.map((b) => b[3]));
  for (let grid = 20; ; grid *= 2) {
    const points: Position[] = [];
    const step = (east - west) / grid;
    for (let j = 0; j < grid; j++) {
      const y = south + ((j + 0.5) * (north - south)) / grid;
      const xs = crossings(region, y);
      for (let k = 1; k < xs.length; k += 2)
        for (let i = Math.ceil((xs[k - 1]! - west) / step - 0.5); i < grid; i++) {
          const x = west + (i + 0.5) * step;
          if (x >= xs[k]!) break;
          points.push([x, y]);
        }
    }
    if (points.length >= ENOUGH || grid >= FINEST_GRID) {
      const stride = Math.ceil(points.length / MOST);
      return points.filter((_, i) => i % stride === 0);
    }
  }
}

/** How much of the sampled points lies in a region, from 0 to 1. */
export function shareIn(points: readonly Position[], region: Region): number {
  return points.length === 0 ? 0 : points.filter((p) => contains(region, p)).length / points.length;
}
