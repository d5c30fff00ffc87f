import type { Bounds } from '../../shape/bounds.ts';
import type { ScreenView } from './screenView.ts';

const STEPS = 16;
/** The bounds are made larger by this share: edges between the points that are looked at bend. */
const MORE = 0.05;

/**
 * Bounds of the ground that a view and a margin around it show; null where it shows a pole, more
 * than half the globe, or what is beyond the map's edge.
 */
export function groundBounds(view: ScreenView, marginPx: number): Bounds | null {
  const [middleLon] = view.unproject([view.widthPx / 2, view.heightPx / 2]);
  if (!Number.isFinite(middleLon) || showsPole(view, marginPx)) return null;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i <= STEPS; i++) {
    for (let j = 0; j <= STEPS; j++) {
      const [lon, lat] = view.unproject([
        (i / STEPS) * (view.widthPx + 2 * marginPx) - marginPx,
        (j / STEPS) * (view.heightPx + 2 * marginPx) - marginPx,
      ]);
      if (!Number.isFinite(lon)) return null;
      const near = lon - 360 * Math.round((lon - middleLon) / 360);
      west = Math.min(west, near);
      east = Math.max(east, near);
      south = Math.min(south, lat);
      north = Math.max(north, lat);
    }
  }
  const [x, y] = [(east - west) * MORE, (north - south) * MORE];
  return east - west > 180
    ? null
    : [west - x, Math.max(-90, south - y), east + x, Math.min(90, north + y)];
}

function showsPole(view: ScreenView, marginPx: number): boolean {
  return [90, -90].some((lat) => {
    const [x, y] = view.project([0, lat]);
    return (
      x >= -marginPx &&
      y >= -marginPx &&
      x <= view.widthPx + marginPx &&
      y <= view.heightPx + marginPx
    );
  });
}
