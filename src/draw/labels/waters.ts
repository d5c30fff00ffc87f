import type { Position } from 'geojson';
import type { Bounds } from '../../shape/bounds.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { River, Sea, SeaProperties } from '../ground/basemap.ts';
import { groundLabelId } from './annotations.ts';
import { riverUntilZoom } from '../ground/rivers.ts';
import type { LabelledRiver, LabelledSea } from './layout.ts';

/** The zoom from which seas are named. */
const FROM_ZOOM: Readonly<Record<SeaProperties['rank'], number>> = { ocean: 0, sea: 1, small: 3.4 };

/** The name of a river or sea in the language of the map. */
export const waterName = (
  { en, uk }: { readonly en: string; readonly uk: string },
  { locale }: Catalogue,
) => (locale.startsWith('uk') ? uk : en);

/** Seas in the order in which they get their names: the largest first. */
export function labelledSeas(seas: readonly Sea[], catalogue: Catalogue): LabelledSea[] {
  return seas
    .map(({ geometry, properties }) => ({
      id: groundLabelId.sea(properties.id),
      name: waterName(properties, catalogue),
      position: geometry.coordinates,
      room: properties.room,
      fromZoom: FROM_ZOOM[properties.rank],
    }))
    .sort((a, b) => a.fromZoom - b.fromZoom);
}

/** Rivers, each with its stretches. */
export function labelledRivers(rivers: readonly River[], catalogue: Catalogue): LabelledRiver[] {
  return [...new Set(rivers.map(({ properties }) => properties.id))].map((id) => {
    const stretches = rivers.filter(({ properties }) => properties.id === id);
    const lines = stretches.map(({ geometry }) => geometry.coordinates);
    return {
      id: groundLabelId.river(id),
      name: waterName(stretches[0].properties, catalogue),
      lines,
      bounds: boundsOfLines(lines),
      untilZoom: Math.min(...stretches.map(({ properties }) => riverUntilZoom(properties))),
    };
  });
}

function boundsOfLines(lines: readonly Position[][]): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of lines.flat()) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}
