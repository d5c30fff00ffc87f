import type { MultiPolygon, Polygon, Position } from 'geojson';
import { ringAreaM2 } from '../measure/ringArea.ts';
import { alongEdge, partsOfEdge } from './divideEdge.ts';
import { type Rotation, toVector } from './sphere.ts';
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
  const sound = ring.every(isSound) ? ring : ring.filter(isSound);
  const last = sound.at(-1);
  const open = last && (sound[0][0] !== last[0] || sound[0][1] !== last[1]);
  return open ? [...sound, sound[0]] : sound;
}

function isSound(position: Position): boolean {
  return Number.isFinite(position[0]) && Number.isFinite(position[1]);
}

function sphereRing(chains: ChainRing, bend: number): SphereRing {
  const parts = chains.map((chain) => partsOfEdges(chain, bend));
  const count = parts.reduce((sum, { total }) => sum + total, 0);
  const xyz = new Float64Array(3 * count);
  let end = 0;
  chains.forEach((chain, c) => {
    const { ofEdge } = parts[c];
    for (let i = 0; i + 1 < chain.length; i++) {
      end = addNew(xyz, end, chain[i]);
      for (let k = 1; k < ofEdge[i]; k++) {
        end = addNew(xyz, end, alongEdge(chain[i], chain[i + 1], k / ofEdge[i]));
      }
    }
  });
  if (end > 3 && areSame(xyz, 0, end - 3)) end -= 3;
  return end < xyz.length ? xyz.slice(0, end) : xyz;
}

function partsOfEdges(chain: Chain, bend: number): { ofEdge: Uint16Array; total: number } {
  const ofEdge = new Uint16Array(chain.length - 1);
  let total = 0;
  for (let i = 0; i < ofEdge.length; i++) {
    total += ofEdge[i] = partsOfEdge(chain[i], chain[i + 1], bend);
  }
  return { ofEdge, total };
}

/** Writes a position's vector at `end` unless it is the one before, and gives the new end. */
function addNew(xyz: SphereRing, end: number, position: Position): number {
  const [x, y, z] = toVector(position);
  xyz[end] = x;
  xyz[end + 1] = y;
  xyz[end + 2] = z;
  return end > 0 && areSame(xyz, end, end - 3) ? end : end + 3;
}

function areSame(xyz: SphereRing, i: number, j: number): boolean {
  return xyz[i] === xyz[j] && xyz[i + 1] === xyz[j + 1] && xyz[i + 2] === xyz[j + 2];
}

/** The ring in the frame that `rotation` turns it into. */
export function turnedRing(ring: SphereRing, rotation: Rotation): SphereRing {
  const [m0, m1, m2, m3, m4, m5, m6, m7, m8] = rotation;
  const turned = new Float64Array(ring.length);
  for (let i = 0; i < ring.length; i += 3) {
    const x = ring[i];
    const y = ring[i + 1];
    const z = ring[i + 2];
    turned[i] = m0 * x + m1 * y + m2 * z;
    turned[i + 1] = m3 * x + m4 * y + m5 * z;
    turned[i + 2] = m6 * x + m7 * y + m8 * z;
  }
  return turned;
}
