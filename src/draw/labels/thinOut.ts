import type { MultiPolygon, Position } from 'geojson';

/**
 * At most about `most` vertices of a geometry's larger rings, evenly taken: enough to tell inside
 * from outside when a label is placed, not for measuring.
 */
export function thinOut(geometry: MultiPolygon, most: number): Position[][] {
  const rings = geometry.coordinates.flat();
  const total = rings.reduce((sum, ring) => sum + ring.length, 0);
  const step = Math.max(1, Math.ceil(total / most));
  const thinned = rings.map((ring) => ring.slice(0, -1).filter((_, i) => i % step === 0));
  const useful = thinned.filter((ring) => ring.length >= 4);
  return useful.length > 0 ? useful : rings.map((ring) => ring.slice(0, -1));
}
