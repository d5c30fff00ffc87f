import type { MultiPolygon, Polygon, Position } from 'geojson';
import { ringAreaM2 } from '../measure/ringArea.ts';
import { divideEdge } from './divideEdge.ts';
import { toVector } from './sphere.ts';
import { type Chain, type ChainRing, stitchAntimeridian } from './stitch.ts';

/**
 * A ring on the authalic sphere: x, y, z of one unit vector after the other, joined by great
 * circles, not closed; the inside lies to its left.
 */
export type SphereRing = Float64Array;

/** Rings that belong together: one polygon, or several that the antimeridian had cut. */
export type SphereGroup = readonly SphereRing[];

/**
 * The rings of a geometry on the authalic sphere. Its straight lon/lat edges are divided until each
 * part bends no more than `bend` radians from the great circle; cuts at the antimeridian are healed.
 */
export function sphereRings(geometry: Polygon | MultiPolygon, bend: number): SphereGroup[] {
  return stitchAntimeridian(woundPolygons(geometry))
    .map((group) => group.map((ring) => sphereRing(ring, bend)).filter((ring) => ring.length >= 9))
    .filter((group) => group.length > 0);
}

/**
 * The polygons, closed, with their inside to the left: shells counter-clockwise, holes clockwise.
 * Positions that are no numbers and rings of fewer than three are left out (`findProblems` reports
 * them).
 */
export function woundPolygons(geometry: Polygon | MultiPolygon): Chain[][] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons
    .map((rings) => rings.map(closedRing))
    .filter(([shell]) => shell?.length >= 4)
    .map((rings) =>
      rings
        .map((ring, i) => (ringAreaM2(ring) < 0 === i > 0 ? ring : ring.toReversed()))
        .filter((ring) => ring.length >= 4),
    );
}

function closedRing(ring: Chain): Chain {
  const sound = ring.filter(([lon, lat]) => Number.isFinite(lon) && Number.isFinite(lat));
  const last = sound.at(-1);
  const open = last && (sound[0][0] !== last[0] || sound[0][1] !== last[1]);
  return open ? [...sound, sound[0]] : sound;
}

function sphereRing(chains: ChainRing, bend: number): SphereRing {
  const xyz: number[] = [];
  for (const chain of chains) {
    for (let i = 0; i + 1 < chain.length; i++) {
      for (const position of divideEdge(chain[i], chain[i + 1], bend)) pushNew(xyz, position);
    }
  }
  const n = xyz.length;
  const closes = n > 3 && xyz[0] === xyz[n - 3] && xyz[1] === xyz[n - 2] && xyz[2] === xyz[n - 1];
  return Float64Array.from(closes ? xyz.slice(0, -3) : xyz);
}

function pushNew(xyz: number[], position: Position): void {
  const [x, y, z] = toVector(position);
  const n = xyz.length;
  if (n > 0 && xyz[n - 3] === x && xyz[n - 2] === y && xyz[n - 1] === z) return;
  xyz.push(x, y, z);
}
