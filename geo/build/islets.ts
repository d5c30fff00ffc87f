import { areaM2 } from '../../src/measure/area.ts';
import { arealOf, polygonsOf, type Areal } from './geometry.ts';

/** Shares of a shape's area: how large an islet may be that is left out, and all of them together. */
export interface Islets {
  readonly each: number;
  readonly all: number;
}

/** What does not show at any scale, and what does not show in a country as a whole. */
export const FINE_ISLETS: Islets = { each: 1e-5, all: 5e-4 };
export const SMALL_ISLETS: Islets = { each: 5e-5, all: 1e-3 };

/** A geometry without the smallest of its pieces. */
export function withoutIslets(geometry: Areal, { each, all }: Islets): Areal {
  const pieces = polygonsOf(geometry).map((rings) => ({
    rings,
    m2: areaM2({ type: 'Polygon', coordinates: rings }),
  }));
  const total = pieces.reduce((sum, { m2 }) => sum + m2, 0);
  const leftOut = new Set<object>();
  let sum = 0;
  for (const piece of pieces.toSorted((a, b) => a.m2 - b.m2)) {
    sum += piece.m2;
    if (piece.m2 > total * each || sum > total * all) break;
    leftOut.add(piece);
  }
  return arealOf(pieces.filter((piece) => !leftOut.has(piece)).map(({ rings }) => rings));
}
