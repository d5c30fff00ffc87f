import type { Position } from 'geojson';
import { AUTHALIC_RADIUS_METRES } from '../../measure/ellipsoid.ts';
import { fromPlane, type PlaneRing, ringsInPlane, toPlane } from '../../shape/plane.ts';
import type { RigidShape } from '../../shape/rigid.ts';
import type { SphereGroup, SphereRing } from '../../shape/sphereRings.ts';
import { frameAt, rotate, toPosition, toVector, transpose } from '../../shape/sphere.ts';
import type { Point } from '../../draw/view/screenView.ts';

/** Vertices nearer to each other than this share of a cell are one. */
const SAME = 0.1;

/** An equal-area plane about a position that is divided into square cells, y down. */
export interface CellPlane {
  /** A shape's rings about its own middle, which is put at the origin; not closed. */
  readonly ringsOf: (shape: RigidShape) => Point[][];
  readonly project: (position: Position) => Point;
  readonly unproject: (point: Point) => Position;
}

export function cellPlane(center: Position, cellMetres: number): CellPlane {
  const scale = AUTHALIC_RADIUS_METRES / cellMetres;
  const toGlobe = frameAt(center);
  const toLocal = transpose(toGlobe);
  return {
    ringsOf: ({ bodies }) =>
      bodies
        .flatMap(({ groups, frame }) => ringsInPlane(groups.map(thinnedBy(SAME / scale)), frame))
        .map((ring) => pointsOf(ring, scale)),
    project: (position) => {
      const [x, y] = toPlane(rotate(toLocal, toVector(position)));
      return [x * scale, -y * scale];
    },
    unproject: ([x, y]) => toPosition(rotate(toGlobe, fromPlane(x / scale, -y / scale))),
  };
}

/** Groups without the vertices that are less than `least` radii from the one before. */
const thinnedBy =
  (least: number) =>
  (group: SphereGroup): SphereGroup =>
    group.map((ring) => thinned(ring, least));

function thinned(ring: SphereRing, least: number): SphereRing {
  const kept = new Float64Array(ring.length);
  let end = 0;
  for (let i = 0; i < ring.length; i += 3) {
    const dx = ring[i] - kept[end - 3];
    const dy = ring[i + 1] - kept[end - 2];
    const dz = ring[i + 2] - kept[end - 1];
    if (end > 0 && dx * dx + dy * dy + dz * dz < least * least) continue;
    kept[end++] = ring[i];
    kept[end++] = ring[i + 1];
    kept[end++] = ring[i + 2];
  }
  return kept.subarray(0, end);
}

function pointsOf(ring: PlaneRing, scale: number): Point[] {
  const points: Point[] = [];
  for (let i = 0; i < ring.length; i += 2) points.push([ring[i] * scale, -ring[i + 1] * scale]);
  return points;
}
