import { type GeoStream, geoStream } from 'd3-geo';
import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { RADIANS } from '../../measure/ellipsoid.ts';
import { divideEdge } from '../../shape/divideEdge.ts';
import { toVector } from '../../shape/sphere.ts';
import { type SphereGroup, type SphereRing, sphereRings } from '../../shape/sphereRings.ts';
import { toAuthalic } from './authalic.ts';
import { cropArea, cropLines } from './crop.ts';
import type { EqualAreaView } from './equalAreaView.ts';
import { offTheCut } from './offTheCut.ts';
import { withinReach } from './withinReach.ts';
import type { Point } from './screenView.ts';

/** Lines in pixels; rings of areas, not closed, to be filled even-odd. */
export interface Projected {
  readonly kind: 'area' | 'line';
  readonly lines: Point[][];
}

/**
 * Areas and lines in a view, cut to it with a margin. Straight lon/lat edges (RFC 7946) are divided
 * until they are within `bendPx` of the great circles that d3-geo draws; cuts at the antimeridian
 * are healed, and made anew where the projection has its edge. Points are left out.
 */
export function projected(geometry: Geometry, view: EqualAreaView, bendPx: number): Projected {
  switch (geometry.type) {
    case 'Polygon':
    case 'MultiPolygon':
      return { kind: 'area', lines: projectedArea(geometry, view, bendPx) };
    case 'LineString':
      return { kind: 'line', lines: projectedLines([geometry.coordinates], view, bendPx) };
    case 'MultiLineString':
      return { kind: 'line', lines: projectedLines(geometry.coordinates, view, bendPx) };
    default:
      return { kind: 'line', lines: [] };
  }
}

const bendOf = (bendPx: number, view: EqualAreaView) => (bendPx * view.metresPerPx) / 6.4e6;

function projectedArea(
  geometry: Polygon | MultiPolygon,
  view: EqualAreaView,
  bendPx: number,
): Point[][] {
  const seen = seenOf(geometry, view);
  const middle = toVector(view.center);
  return sphereRings(seen, bendOf(bendPx, view)).flatMap((group) => {
    const sink = collector();
    const coordinates = group.map(ringInDegrees);
    geoStream({ type: 'Polygon', coordinates }, view.stream(sink, isNear(group, middle)));
    return sink.lines.filter((ring) => ring.length >= 3);
  });
}

/** What of an area can be seen, and some more. */
function seenOf(
  geometry: Polygon | MultiPolygon,
  { ground, center, reachDegrees }: EqualAreaView,
): Polygon | MultiPolygon {
  if (ground) return cropArea(geometry, ground);
  return reachDegrees === null ? geometry : withinReach(geometry, center, reachDegrees);
}

/** The ring as d3-geo reads it: closed, what lies on the right of an edge is inside. */
function ringInDegrees(ring: SphereRing): [number, number][] {
  const positions: [number, number][] = [];
  for (let i = ring.length - 3; i >= 0; i -= 3) {
    const [x, y, z] = [ring[i], ring[i + 1], ring[i + 2]];
    positions.push([Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS]);
  }
  positions.push(positions[0]);
  return positions;
}

/** Whether all of a group lies well within the half of the sphere about a unit vector. */
function isNear(group: SphereGroup, [x, y, z]: readonly number[]): boolean {
  return group.every((ring) => {
    for (let i = 0; i < ring.length; i += 3) {
      if (ring[i] * x + ring[i + 1] * y + ring[i + 2] * z < 0.2) return false;
    }
    return true;
  });
}

function projectedLines(
  lines: readonly Position[][],
  view: EqualAreaView,
  bendPx: number,
): Point[][] {
  const bend = bendOf(bendPx, view);
  const seen = (view.ground ? cropLines(lines, view.ground) : lines).flatMap(offTheCut);
  const sink = collector();
  const coordinates = seen.map((line) => dividedLine(line, bend).map(toAuthalic));
  geoStream({ type: 'MultiLineString', coordinates }, view.stream(sink, false));
  return sink.lines.filter((line) => line.length >= 2);
}

function dividedLine(line: readonly Position[], bend: number): Position[] {
  const inner = line.slice(1).flatMap((end, i) => divideEdge(line[i], end, bend));
  return [...inner, line.at(-1)!];
}

/** A sink of d3-geo streams that keeps the lines. */
function collector(): GeoStream & { readonly lines: Point[][] } {
  const lines: Point[][] = [];
  return {
    lines,
    point: (x, y) => lines.at(-1)?.push([x, y]),
    lineStart: () => lines.push([]),
    lineEnd: () => {},
    polygonStart: () => {},
    polygonEnd: () => {},
  };
}
