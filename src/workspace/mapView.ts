import type { Position } from 'geojson';

/** The part of the world that the map shows, and how large it is on the screen. */
export interface MapView {
  readonly center: Position;
  readonly zoom: number;
  readonly widthPx: number;
  readonly heightPx: number;
}
