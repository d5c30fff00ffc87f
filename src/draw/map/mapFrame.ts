import type { MultiPolygon } from 'geojson';
import type { EqualAreaView } from '../view/equalAreaView.ts';
import { equalAreaView } from '../view/equalAreaView.ts';
import type { Size } from '../view/screenView.ts';
import { boundsOfAll } from './subject.ts';

/** Room around what is shown, as a share of the map's shorter side. */
const ROOM = { ground: 0.05, alone: 0.25 };
const LEAST_PX = 12;
/** What is shown where there is nothing to show. */
const WORLD = [-180, -58, 180, 84] as const;

/**
 * The map's view: around all that has to be shown, which fills it in one direction.
 *
 * @param times how much more room than usual is left around that
 */
export function mapFrame(
  shown: readonly MultiPolygon[],
  size: Size,
  isAlone: boolean,
  times = 1,
): EqualAreaView {
  const shorter = Math.min(size.widthPx, size.heightPx);
  const share = isAlone ? ROOM.alone : Math.min(ROOM.alone, ROOM.ground * times);
  const room = Math.max(LEAST_PX, shorter * share);
  const padding = { top: room, right: room, bottom: room, left: room };
  const bounds = boundsOfAll(shown);
  if (!bounds) return equalAreaView(WORLD, size, padding);
  const vertices = shown.flatMap(({ coordinates }) => coordinates.flatMap(([shell]) => shell));
  return equalAreaView(bounds, size, padding, vertices);
}
