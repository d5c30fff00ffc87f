import type { Position } from 'geojson';
import type { Padding, Point, ScreenView, Size } from '../../draw/view/screenView.ts';
import type { Bounds } from '../../shape/bounds.ts';

/** What is looked at in Web Mercator, as MapLibre counts zoom (512 px around the world at 0). */
export interface Camera {
  readonly center: Position;
  readonly zoom: number;
}

const WORLD_PX = 512;
const RADIANS = Math.PI / 180;
const LARGEST_LATITUDE = 85.051129;

/** Web Mercator on the unit square, y down (EPSG:3857 scaled to 0 … 1). */
function toUnitSquare([lon, lat]: Position): Point {
  const phi = Math.max(-LARGEST_LATITUDE, Math.min(LARGEST_LATITUDE, lat)) * RADIANS;
  return [lon / 360 + 0.5, 0.5 - Math.asinh(Math.tan(phi)) / (2 * Math.PI)];
}

function fromUnitSquare([x, y]: Point): Position {
  return [(x - 0.5) * 360, Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) / RADIANS];
}

/** The view of a MapLibre map with north up and no pitch. */
export function mercatorView({ center, zoom }: Camera, size: Size): ScreenView {
  const worldPx = WORLD_PX * 2 ** zoom;
  const [cx, cy] = toUnitSquare(center);
  const left = cx * worldPx - size.widthPx / 2;
  const top = cy * worldPx - size.heightPx / 2;
  return {
    ...size,
    project(position) {
      const [x, y] = toUnitSquare(position);
      return [x * worldPx - left, y * worldPx - top];
    },
    unproject([x, y]) {
      return fromUnitSquare([(x + left) / worldPx, (y + top) / worldPx]);
    },
  };
}

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
