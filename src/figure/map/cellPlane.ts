import type { Position } from 'geojson';
import { AUTHALIC_RADIUS_METRES } from '../../measure/ellipsoid.ts';
import { fromPlane, ringsInPlane, toPlane } from '../../shape/plane.ts';
import type { RigidShape } from '../../shape/rigid.ts';
import { frameAt, rotate, toPosition, toVector, transpose } from '../../shape/sphere.ts';
import type { Point } from '../view/screenView.ts';

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
        .flatMap(({ groups, frame }) => ringsInPlane(groups, frame))
        .map((ring) => thinned(ring, scale)),
    project: (position) => {
      const [x, y] = toPlane(rotate(toLocal, toVector(position)));
      return [x * scale, -y * scale];
    },
    unproject: ([x, y]) => toPosition(rotate(toGlobe, fromPlane(x / scale, -y / scale))),
  };
}

function thinned(ring: Float64Array, scale: number): Point[] {
  const points: Point[] = [];
  let last: Point = [Infinity, Infinity];
  for (let i = 0; i < ring.length; i += 2) {
    const point: Point = [ring[i] * scale, -ring[i + 1] * scale];
    if (Math.hypot(point[0] - last[0], point[1] - last[1]) < SAME) continue;
    points.push(point);
    last = point;
  }
  return points;
}
