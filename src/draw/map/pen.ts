import type { GeoJSON } from 'geojson';
import type { Group, Mark, Path } from '../drawing.ts';
import type { Box } from '../labels/convex.ts';
import type { EqualAreaView } from '../view/equalAreaView.ts';
import { type PathDetail, pathOf } from '../view/pathOf.ts';
import type { Point, ScreenView } from '../view/screenView.ts';

/** What marks of the map are made with. */
export interface Pen<View extends ScreenView = EqualAreaView> {
  readonly view: View;
  /** Where the view's upper left corner lies on the sheet. */
  readonly at: Point;
  /** What the usual sizes of type and lines are multiplied by. */
  readonly scale: number;
}

/** A geometry as a mark; none if nothing of it is in view. */
export function draw(
  { view, at }: Pen,
  geojson: GeoJSON,
  detail: PathDetail,
  style: Omit<Path, 'kind' | 'd'>,
): Path[] {
  const d = pathOf(geojson, view, detail, at);
  return d === '' ? [] : [{ kind: 'path', d, ...style }];
}

/** A named layer of the map. */
export function layer(name: string, marks: readonly Mark[]): Group {
  return { kind: 'group', id: `map-${name}`, marks };
}

export function moved({ x, y, width, height }: Box, { at: [dx, dy] }: Pick<Pen, 'at'>): Box {
  return { x: x + dx, y: y + dy, width, height };
}
