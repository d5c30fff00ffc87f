import type { Bounds } from '../shape/bounds.ts';
import { type DrawnUnits, drawnUnitsOf } from './drawnUnits.ts';
import { mapSubject, boundsOfAll } from './map/subject.ts';
import type { Look } from './nearGround.ts';
import type { FigureOrder } from './order.ts';
import { metresPerDegree } from './view/scaleBar.ts';

/** Ground around the places of a claim that its map may show, as a share of their width and height. */
const AROUND = 0.2;

/** What a figure's map looks at, before it is laid out; null where it has no ground. */
export function figureLook(
  order: Pick<FigureOrder, 'claim' | 'atlas' | 'shape' | 'size'>,
): { readonly look: Look; readonly drawnUnits: DrawnUnits | null } | null {
  const { extent } = mapSubject(order, false);
  const bounds = boundsOfAll(extent);
  if (!bounds) return null;
  const { widthPx, heightPx } = order.size;
  const metresPerPx = longestMetres(bounds) / Math.min(widthPx, heightPx ?? widthPx);
  return {
    look: { bounds: widened(bounds), metresPerPx },
    drawnUnits: drawnUnitsOf(order.claim, order.atlas),
  };
}

function longestMetres([west, south, east, north]: Bounds): number {
  const perDegree = metresPerDegree((south + north) / 2);
  return Math.max((east - west) * perDegree.east, (north - south) * perDegree.north);
}

function widened([west, south, east, north]: Bounds): Bounds {
  const [x, y] = [(east - west) * AROUND, (north - south) * AROUND];
  return [west - x, Math.max(-90, south - y), east + x, Math.min(90, north + y)];
}
