import type { River, RiverProperties } from './basemap.ts';
import { zoomAt } from '../view/zoomScale.ts';

/** How far a river's line may be off in a view before it is left out, pixels. */
const MOST_OFF_PX = 16;

/** Where lines come from, and how coarse they are: the layers of geo/sources.json, the coarsest first. */
export const RIVER_LAYERS = [
  { layer: 'basemap/rivers#world', coarseKm: 8 },
  { layer: 'basemap/rivers#ukraine', coarseKm: 4 },
] as const;

/** The layers that rivers are of, each once. */
export function riverLayersOf(rivers: readonly River[]): string[] {
  return RIVER_LAYERS.filter(({ coarseKm }) =>
    rivers.some(({ properties }) => properties.coarseKm === coarseKm),
  ).map(({ layer }) => layer);
}

/** The rivers of some layers. */
export function ofLayers(rivers: readonly River[], layers: readonly string[]): River[] {
  const coarse = RIVER_LAYERS.filter(({ layer }) => layers.includes(layer)).map(
    ({ coarseKm }): number => coarseKm,
  );
  return rivers.filter(({ properties }) => coarse.includes(properties.coarseKm));
}

/** The zoom from which on a river's line is too coarse to be drawn. */
export function riverUntilZoom({ coarseKm }: Pick<RiverProperties, 'coarseKm'>): number {
  return zoomAt((coarseKm * 1000) / MOST_OFF_PX);
}

/** The rivers whose lines are fine enough for a scale. */
export function riversAt(rivers: readonly River[], metresPerPx: number): River[] {
  return rivers.filter(({ properties }) => properties.coarseKm * 1000 < MOST_OFF_PX * metresPerPx);
}

/** The stretches of rivers that have a line of their own: not those along waters drawn as areas. */
export function riverLines(rivers: readonly River[]): River[] {
  return rivers.filter(({ properties }) => !properties.covered);
}

/** Widths of lines by zoom, pixels; in between in proportion. */
export const RIVER_WIDTHS = [
  [2, 0.5],
  [5, 1.1],
  [8, 2.2],
] as const;

/** Width of a river's line at a scale, pixels. */
export function riverWidthPx(metresPerPx: number): number {
  const zoom = zoomAt(metresPerPx);
  const next = RIVER_WIDTHS.findIndex(([to]) => zoom <= to);
  if (next === 0) return RIVER_WIDTHS[0][1];
  if (next < 0) return RIVER_WIDTHS.at(-1)![1];
  const [[from, fromPx], [to, toPx]] = [RIVER_WIDTHS[next - 1], RIVER_WIDTHS[next]];
  return fromPx + ((toPx - fromPx) * (zoom - from)) / (to - from);
}
