import type { Position } from 'geojson';
import { polygonsOf, type Areal } from './geometry.ts';

interface Piece {
  readonly rings: readonly Banded[];
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
      const box = [least(xs), least(ys), most(xs), most(ys)] as const;
      return { rings: rings.map((ring) => banded(ring, box[1], box[3])), box };
    }),
  };
}

/** Edges of a ring by the band of latitude that they touch: a parallel meets those of one band alone. */
interface Banded {
  readonly south: number;
  readonly height: number;
  /** Of each band, the four numbers of each edge: x0, y0, x1, y1. */
  readonly bands: readonly (readonly number[])[];
}

const EDGES_PER_BAND = 32;
const MOST_BANDS = 1024;

function banded(ring: readonly Position[], south: number, north: number): Banded {
  const count = Math.min(MOST_BANDS, Math.ceil(ring.length / EDGES_PER_BAND));
  const height = (north - south) / count || 1;
  const bands: number[][] = Array.from({ length: count }, () => []);
  for (let i = 1; i < ring.length; i++) {
    const [x0, y0] = ring[i - 1] as [number, number];
    const [x1, y1] = ring[i] as [number, number];
    // No parallel crosses a level one.
    if (y0 === y1) continue;
    const to = bandOf(Math.max(y0, y1), south, height, count);
    for (let k = bandOf(Math.min(y0, y1), south, height, count); k <= to; k++)
      bands[k]!.push(x0, y0, x1, y1);
  }
  return { south, height, bands };
}

const bandOf = (y: number, south: number, height: number, count: number) =>
  Math.max(0, Math.min(count - 1, Math.floor((y - south) / height)));

/** Where a parallel crosses a ring, in any order. */
function* crossingsOf({ south, height, bands }: Banded, y: number): Generator<number, void> {
  const band = bands[bandOf(y, south, height, bands.length)]!;
  for (let i = 0; i < band.length; i += 4) {
    const [x0, y0, x1, y1] = [band[i]!, band[i + 1]!, band[i + 2]!, band[i + 3]!];
    if (y0 > y !== y1 > y) yield ((x1 - x0) * (y - y0)) / (y1 - y0) + x0;
  }
}

function inRing(ring: Banded, x: number, y: number): boolean {
  let inside = false;
  for (const crossing of crossingsOf(ring, y)) if (x < crossing) inside = !inside;
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
    for (const ring of rings) found.push(...crossingsOf(ring, y));
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
