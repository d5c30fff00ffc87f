import type { MultiPolygon, Polygon, Position } from 'geojson';
import { multiPolygonOf } from '../../places/atlas.ts';
import { type Bounds, boundsOf, meetBounds } from '../../shape/bounds.ts';
import type { Basemap } from './basemap.ts';
import { isInside } from '../labels/ring.ts';

const METRES_PER_DEGREE = 111_195;

/** A country of the basemap that a view shows. */
export interface CountryInView {
  /** ISO 3166-1 alpha-2 code. */
  readonly code: string;
  /** Mean length of its edges in the view, each counted by its length; 0 where the view is all within it. */
  readonly edgeMetres: number;
}

/** The countries of which something lies within bounds. */
export function countriesInView({ countries }: Basemap, bounds: Bounds): CountryInView[] {
  return countries.features.flatMap(({ geometry, properties: { id: code } }) => {
    const own = boundsOf(geometry);
    if (!own || !meetBounds(own, bounds)) return [];
    const edgeMetres = meanEdgeMetres(geometry, bounds);
    return edgeMetres > 0 || isAround(geometry, bounds) ? [{ code, edgeMetres }] : [];
  });
}

const ringsOf = (geometry: Polygon | MultiPolygon) => multiPolygonOf(geometry).coordinates.flat();

function isAround(geometry: Polygon | MultiPolygon, [west, south, east, north]: Bounds): boolean {
  const middle = (west + east) / 2;
  const lon = middle > 180 ? middle - 360 : middle;
  return isInside(ringsOf(geometry), [lon, (south + north) / 2]);
}

function meanEdgeMetres(geometry: Polygon | MultiPolygon, bounds: Bounds): number {
  let [total, squares] = [0, 0];
  for (const ring of ringsOf(geometry)) {
    for (let i = 1; i < ring.length; i++) {
      if (!meetBounds(edgeBounds(ring[i - 1], ring[i]), bounds)) continue;
      const metres = edgeMetres(ring[i - 1], ring[i]);
      total += metres;
      squares += metres * metres;
    }
  }
  return total > 0 ? squares / total : 0;
}

function edgeBounds([aLon, aLat]: Position, [bLon, bLat]: Position): Bounds {
  return [Math.min(aLon, bLon), Math.min(aLat, bLat), Math.max(aLon, bLon), Math.max(aLat, bLat)];
}

function edgeMetres([aLon, aLat]: Position, [bLon, bLat]: Position): number {
  const east = (bLon - aLon) * Math.cos(((aLat + bLat) * Math.PI) / 360);
  return Math.hypot(east, bLat - aLat) * METRES_PER_DEGREE;
}
