import type { Position } from 'geojson';

/** A point of a view: pixels right and down from its upper left corner. */
export type Point = readonly [x: number, y: number];

export interface Size {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** How places on the ground come to lie in a view, whatever the projection. */
export interface ScreenView extends Size {
  project(position: Position): Point;
  unproject(point: Point): Position;
}

export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}
