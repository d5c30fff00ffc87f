import type { MultiPolygon, Polygon, Position } from 'geojson';
import { RADIANS } from '../measure/ellipsoid.ts';
import { ringAreaM2 } from '../measure/ringArea.ts';
import { edgeBend } from './bend.ts';
import { toVector } from './sphere.ts';
import { type Chain, type ChainRing, stitchAntimeridian } from './stitch.ts';

/**
 * A ring on the authalic sphere: x, y, z of one unit vector after the other, joined by great
 * circles, not closed; the inside lies to its left.
 */
export type SphereRing = Float64Array;

/** Rings that belong together: one polygon, or several that the antimeridian had cut. */
export type SphereGroup = readonly SphereRing[];

/** More parts than this an edge is never divided into. */
const MOST_PARTS = 4096;

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
      const [lon, lat] = chain[i];
      const dLon = lonStep(lon, chain[i + 1][0]);
      const dLat = chain[i + 1][1] - lat;
      const parts = partsOf(lat, dLon, dLat, bend);
      for (let k = 0; k < parts; k++) {
        pushNew(xyz, [lon + (dLon * k) / parts, lat + (dLat * k) / parts]);
      }
    }
  }
  const n = xyz.length;
  const closes = n > 3 && xyz[0] === xyz[n - 3] && xyz[1] === xyz[n - 2] && xyz[2] === xyz[n - 1];
  return Float64Array.from(closes ? xyz.slice(0, -3) : xyz);
}

/** Longitude difference as src/measure reads it: over the antimeridian if that is nearer. */
function lonStep(from: number, to: number): number {
  const d = to - from;
  return Math.abs(d) <= 180 || Math.abs(d) === 360 ? d : d - 360 * Math.round(d / 360);
}

function partsOf(lat: number, dLon: number, dLat: number, bend: number): number {
  const phi = lat * RADIANS;
  const nextPhi = (lat + dLat) * RADIANS;
  const sinPhi = Math.sin(Math.max(Math.abs(phi), Math.abs(nextPhi)));
  const cosPhi = phi * nextPhi < 0 ? 1 : Math.cos(Math.min(Math.abs(phi), Math.abs(nextPhi)));
  const edge = edgeBend(dLon * RADIANS, dLat * RADIANS, sinPhi, cosPhi);
  return Math.min(MOST_PARTS, Math.max(1, Math.ceil(Math.sqrt(edge / (0.95 * bend)))));
}

function pushNew(xyz: number[], position: Position): void {
  const [x, y, z] = toVector(position);
  const n = xyz.length;
  if (n > 0 && xyz[n - 3] === x && xyz[n - 2] === y && xyz[n - 1] === z) return;
  xyz.push(x, y, z);
}
