import type { Geometry } from 'geojson';
import type { EqualAreaView } from './equalAreaView.ts';
import { LastMade, viewKey } from './lastMade.ts';
import { projected } from './project.ts';
import type { Point } from './screenView.ts';

/** Nobody sees these lines: they tell what stands on what. */
const BEND_PX = 0.5;

const LAST = new LastMade<readonly Point[][]>();

/** Where an area lies in a view, as rings: asked more than once for each map. */
export function ringsIn(geometry: Geometry, view: EqualAreaView): readonly Point[][] {
  return LAST.of(geometry, viewKey(view), () => projected(geometry, view, BEND_PX).lines);
}
