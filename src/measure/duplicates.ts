import type { Ring } from './ring.ts';

/** Rings that repeat an earlier one, from any start and either way round. */
export function duplicateRings(rings: readonly Ring[]): Set<Ring> {
  const duplicates = new Set<Ring>();
  const byExtremes = new Map<string, Ring[]>();
  for (const ring of rings) {
    const start = lowestVertex(ring);
    const key = `${ring.lon.length} ${ring.lon[start]} ${ring.lat[start]}`;
    const alike = byExtremes.get(key) ?? [];
    if (alike.some((other) => sameRing(ring, other))) duplicates.add(ring);
    else byExtremes.set(key, [...alike, ring]);
  }
  return duplicates;
}

/** The southernmost vertex, the westernmost of several. */
function lowestVertex({ lon, lat }: Ring): number {
  let lowest = 0;
  for (let i = 1; i < lat.length; i++) {
    if (lat[i] < lat[lowest] || (lat[i] === lat[lowest] && lon[i] < lon[lowest])) lowest = i;
  }
  return lowest;
}

function sameRing(a: Ring, b: Ring): boolean {
  const startA = lowestVertex(a);
  const startB = lowestVertex(b);
  return sameFrom(a, startA, b, startB, 1) || sameFrom(a, startA, b, startB, -1);
}

function sameFrom(a: Ring, startA: number, b: Ring, startB: number, step: 1 | -1): boolean {
  const count = a.lon.length;
  for (let i = 0; i < count; i++) {
    const j = (startA + i) % count;
    const k = (startB + step * i + count) % count;
    if (a.lon[j] !== b.lon[k] || a.lat[j] !== b.lat[k]) return false;
  }
  return true;
}
