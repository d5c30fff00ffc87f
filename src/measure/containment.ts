import type { Position } from 'geojson';
import type { Ring } from './ring.ts';
import { turn } from './segments.ts';

export type Side = 'inside' | 'outside' | 'boundary';

export interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

export function boxOf({ lon, lat }: Ring): Box {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < lon.length; i++) {
    left = Math.min(left, lon[i]);
    right = Math.max(right, lon[i]);
    bottom = Math.min(bottom, lat[i]);
    top = Math.max(top, lat[i]);
  }
  return { left, bottom, right, top };
}

export function boxWithin(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.bottom >= outer.bottom &&
    inner.top <= outer.top
  );
}

/**
 * Answers on which side of a ring a point lies, by counting the edges to its east. Edges are kept
 * by bands of latitude, so that many points are cheap.
 */
export function sideFinder({ lon, lat }: Ring, box: Box): (point: Position) => Side {
  const count = lon.length;
  const bands = Math.max(1, Math.ceil(count / 8));
  const height = (box.top - box.bottom) / bands || 1;
  const band = (y: number) =>
    Math.max(0, Math.min(bands - 1, Math.floor((y - box.bottom) / height)));
  const edgesInBand: number[][] = Array.from({ length: bands }, () => []);
  for (let i = 0; i < count; i++) {
    const next = i + 1 < count ? i + 1 : 0;
    const last = band(Math.max(lat[i], lat[next]));
    for (let k = band(Math.min(lat[i], lat[next])); k <= last; k++) edgesInBand[k].push(i);
  }
  return ([x, y]) => {
    if (x < box.left || x > box.right || y < box.bottom || y > box.top) return 'outside';
    let inside = false;
    for (const i of edgesInBand[band(y)]) {
      const next = i + 1 < count ? i + 1 : 0;
      const side = turn(lon[i], lat[i], lon[next], lat[next], x, y);
      if (side === 0 && between(x, lon[i], lon[next]) && between(y, lat[i], lat[next])) {
        return 'boundary';
      }
      if (lat[i] > y !== lat[next] > y && side > 0 === lat[next] > lat[i]) inside = !inside;
    }
    return inside ? 'inside' : 'outside';
  };
}

/** The side on which a ring lies that does not cross the other; null if it is all on its line. */
export function sideOfRing(
  ring: Ring,
  find: (point: Position) => Side,
): Exclude<Side, 'boundary'> | null {
  for (let i = 0; i < ring.lon.length; i++) {
    const side = find([ring.lon[i], ring.lat[i]]);
    if (side !== 'boundary') return side;
  }
  return null;
}

function between(value: number, a: number, b: number): boolean {
  return value >= Math.min(a, b) && value <= Math.max(a, b);
}
