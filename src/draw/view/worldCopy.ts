import type { Position } from 'geojson';
import type { Point, ScreenView } from './screenView.ts';

/** Degrees to add to a longitude for the copy of the world that is nearest to the view's middle. */
export function toNearCopy(view: ScreenView, lon: number): number {
  const [middle] = view.unproject([view.widthPx / 2, view.heightPx / 2]);
  return Number.isFinite(middle) ? 360 * Math.round((middle - lon) / 360) : 0;
}

/** Positions in the copy of the world where what is about `anchorLon` is nearest to the view's middle. */
export function projectNear(
  view: ScreenView,
  positions: readonly Position[],
  anchorLon: number,
): Point[] {
  const turn = toNearCopy(view, anchorLon);
  if (turn === 0) return positions.map(view.project);
  return positions.map(([lon, lat]) => view.project([lon + turn, lat]));
}
