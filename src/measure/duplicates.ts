import type { ReadPolygon } from './readPolygons.ts';
import type { Ring } from './ring.ts';

/**
 * Rings that repeat an earlier one, which is given with each, from any start and either way round: outer rings among
 * themselves, and all rings of a polygon. An island that fills another polygon's hole repeats none.
 */
export function duplicateRings(polygons: readonly ReadPolygon[]): Map<Ring, Ring> {
  const duplicates = new Map<Ring, Ring>();
  addRepeated(
    polygons.map(({ shell }) => shell).filter((shell) => shell !== null),
    duplicates,
  );
  for (const { shell, holes } of polygons) {
    if (holes.length > 0) addRepeated(shell ? [shell, ...holes] : holes, duplicates);
  }
  return duplicates;
}

function addRepeated(rings: readonly Ring[], duplicates: Map<Ring, Ring>): void {
  if (rings.length < 2) return;
  const byExtent = new Map<string, Ring[]>();
  for (const ring of rings) {
    const key = extentOf(ring);
    const alike = byExtent.get(key) ?? [];
    byExtent.set(key, alike);
    const first = alike.find((other) => sameRing(ring, other));
    if (first) duplicates.set(ring, first);
    else alike.push(ring);
  }
}

/** What rings that are the same have in common: their size, what they reach, a sum over all vertices. */
function extentOf({ positions }: Ring): string {
  let sum = 0;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [longitude, latitude] of positions) {
    if (longitude < west) west = longitude;
    if (longitude > east) east = longitude;
    if (latitude < south) south = latitude;
    if (latitude > north) north = latitude;
    sum = (sum + hashOf(longitude, latitude)) | 0;
  }
  return `${positions.length} ${west} ${south} ${east} ${north} ${sum}`;
}

const NUMBERS = new Float64Array(2);
const BITS = new Int32Array(NUMBERS.buffer);

/** A whole number for a position. Sums of whole numbers are the same in any order. */
function hashOf(longitude: number, latitude: number): number {
  // Zero has two signs.
  NUMBERS[0] = longitude + 0;
  NUMBERS[1] = latitude + 0;
  let hash = 0;
  for (const bits of BITS) {
    hash = Math.imul(hash ^ bits, 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}

/** The southernmost vertex, the westernmost of several. */
function lowestVertex({ positions }: Ring): number {
  let lowest = 0;
  for (let i = 1; i < positions.length; i++) {
    const [lon, lat] = positions[i];
    const [lowestLon, lowestLat] = positions[lowest];
    if (lat < lowestLat || (lat === lowestLat && lon < lowestLon)) lowest = i;
  }
  return lowest;
}

function sameRing(a: Ring, b: Ring): boolean {
  const startA = lowestVertex(a);
  const startB = lowestVertex(b);
  return sameFrom(a, startA, b, startB, 1) || sameFrom(a, startA, b, startB, -1);
}

function sameFrom(a: Ring, startA: number, b: Ring, startB: number, step: 1 | -1): boolean {
  const count = a.positions.length;
  for (let i = 0; i < count; i++) {
    const [lonA, latA] = a.positions[(startA + i) % count];
    const [lonB, latB] = b.positions[(startB + step * i + count) % count];
    if (lonA !== lonB || latA !== latB) return false;
  }
  return true;
}
