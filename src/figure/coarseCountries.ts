import type { MultiPolygon, Polygon, Position } from 'geojson';
import { type Bounds, boundsOf, meetBounds } from '../shape/bounds.ts';
import type { Basemap } from './basemap.ts';

/** Edges of an outline longer than this on a map show that it is coarse, pixels. */
const LONGEST_EDGE_PX = 8;
/** Outlines of their own have edges of one to some kilometres: they are no finer than these, metres. */
const FINE_EDGE_METRES = 6000;
const METRES_PER_DEGREE = 111_195;

/**
 * Codes (ISO 3166-1 alpha-2) of the countries of a basemap that a view shows too coarsely: their edges in it
 * are too long, in the mean by length.
 */
export function coarseCountries(
  { countries }: Basemap,
  bounds: Bounds,
  metresPerPx: number,
): string[] {
  const longest = Math.max(FINE_EDGE_METRES, LONGEST_EDGE_PX * metresPerPx);
  return countries.features.flatMap(({ geometry, properties: { id } }) =>
    meanEdgeMetres(geometry, bounds) > longest ? [id] : [],
  );
}

/** Mean length of the edges that have a part within bounds, each counted by its length; 0 without any. */
function meanEdgeMetres(geometry: Polygon | MultiPolygon, bounds: Bounds): number {
  const own = boundsOf(geometry);
  if (!own || !meetBounds(own, bounds)) return 0;
  let [total, squares] = [0, 0];
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  for (const ring of rings) {
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
