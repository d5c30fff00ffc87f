import type { Ring } from './ring.ts';

/** The edges of some rings in flat arrays, in degrees; edge `i` runs from (x1, y1) to (x2, y2). */
export interface Edges {
  readonly count: number;
  readonly x1: Float64Array;
  readonly y1: Float64Array;
  readonly x2: Float64Array;
  readonly y2: Float64Array;
  /** Which ring, and which vertex of it, the edge starts from. */
  readonly ring: Int32Array;
  readonly start: Int32Array;
}

/** Lays out the edges of `rings`; the closing edge of a ring around a pole is left out. */
export function edgesOf(rings: readonly Ring[]): Edges {
  const most = rings.reduce((sum, ring) => sum + ring.lon.length, 0);
  const floats = () => new Float64Array(most);
  const [x1, y1, x2, y2] = [floats(), floats(), floats(), floats()];
  const ringOf = new Int32Array(most);
  const start = new Int32Array(most);
  let count = 0;
  rings.forEach(({ lon, lat, returns }, r) => {
    const last = lon.length - 1;
    for (let i = 0; i <= last; i++) {
      if (i === last && !returns) continue;
      const next = i === last ? 0 : i + 1;
      x1[count] = lon[i];
      y1[count] = lat[i];
      x2[count] = lon[next];
      y2[count] = lat[next];
      ringOf[count] = r;
      start[count] = i;
      count++;
    }
  });
  return { count, x1, y1, x2, y2, ring: ringOf, start };
}
