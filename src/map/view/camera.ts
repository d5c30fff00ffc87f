import {
  type Camera,
  fromUnitSquare,
  mercatorView,
  toUnitSquare,
  WORLD_PX,
} from '../../draw/view/mercatorView.ts';
import type { Padding, Point, Size } from '../../draw/view/screenView.ts';
import type { Bounds } from '../../shape/bounds.ts';

/** The camera that shows all of `bounds` inside the padding, as large as it goes. */
export function fitCamera(
  [west, south, east, north]: Bounds,
  { widthPx, heightPx }: Size,
  padding: Padding,
  maxZoom = 12,
): Camera {
  const [x0, y0] = toUnitSquare([west, north]);
  const [x1, y1] = toUnitSquare([east, south]);
  const roomX = Math.max(1, widthPx - padding.left - padding.right);
  const roomY = Math.max(1, heightPx - padding.top - padding.bottom);
  const worldPx = Math.min(roomX / (x1 - x0), roomY / (y1 - y0), WORLD_PX * 2 ** maxZoom);
  const center = fromUnitSquare([
    (x0 + x1) / 2 + (padding.right - padding.left) / 2 / worldPx,
    (y0 + y1) / 2 + (padding.bottom - padding.top) / 2 / worldPx,
  ]);
  return { center, zoom: Math.log2(worldPx / WORLD_PX) };
}

/** The zoom at which the world is that wide. */
export function zoomOfWorld(widthPx: number): number {
  return Math.log2(Math.max(1, widthPx) / WORLD_PX);
}

/** The camera at another zoom with what lies at a point of the view, by default its middle, still there. */
export function zoomedAbout(
  camera: Camera,
  size: Size,
  zoom: number,
  about: Point = [size.widthPx / 2, size.heightPx / 2],
): Camera {
  const [x, y] = toUnitSquare(mercatorView(camera, size).unproject(about));
  const worldPx = WORLD_PX * 2 ** zoom;
  const center = fromUnitSquare([
    x - (about[0] - size.widthPx / 2) / worldPx,
    y - (about[1] - size.heightPx / 2) / worldPx,
  ]);
  return { center, zoom };
}
