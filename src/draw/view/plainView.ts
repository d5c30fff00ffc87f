import type { GeoProjection } from 'd3-geo';
import type { Position } from 'geojson';
import { fromAuthalic, toAuthalic } from './authalic.ts';
import { PROJECTIONS, type ProjectionName } from './chooseProjection.ts';
import type { Point, ScreenView, Size } from './screenView.ts';

/** All that an equal-area view goes by, as plain data that can be posted. */
export interface PlainView extends Size {
  readonly projection: ProjectionName;
  readonly center: Position;
  /** Of a cone, authalic latitudes; null of others. */
  readonly parallels: readonly [number, number] | null;
  readonly scale: number;
  readonly translate: readonly [number, number];
}

/** The view that plain data describes. */
export function viewOfPlain(plain: PlainView): ScreenView {
  const { projection, center, parallels, scale, translate, widthPx, heightPx } = plain;
  const made = PROJECTIONS[projection](center, parallels)
    .scale(scale)
    .translate([translate[0], translate[1]]);
  return { widthPx, heightPx, ...positionsBy(made) };
}

/** How far from a point its position may be projected again, before it is off the map. */
const OFF_MAP_PX = 0.5;

/** How positions come to lie in a view by a projection of authalic latitudes. */
export function positionsBy(projection: GeoProjection): Pick<ScreenView, 'project' | 'unproject'> {
  return {
    project: (position: Position): Point => projection(toAuthalic(position)) ?? [NaN, NaN],
    unproject: (point: Point): Position => {
      const found = projection.invert?.([point[0], point[1]]);
      if (!found) return [NaN, NaN];
      const [x, y] = projection(found) ?? [NaN, NaN];
      const isOnMap = Math.hypot(x - point[0], y - point[1]) < OFF_MAP_PX;
      return isOnMap ? fromAuthalic(found) : [NaN, NaN];
    },
  };
}
