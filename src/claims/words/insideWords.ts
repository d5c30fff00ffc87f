import { formatPercent } from '../../measure/format.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { placesName } from '../describe.ts';

/** Nearer to nothing or all than this, two digits would say that it is that. */
const NEARLY = 0.005;
/** What two measurements of one area may differ by. */
const NOISE = 1e-9;

/**
 * "62% of the shape is in Kharkiv oblast", "none of", "less than 1%", "more than 99%", "all of".
 *
 * @param share 0 … 1
 */
export function insideWords(share: number, placeId: string, catalogue: Catalogue): string {
  const { inside } = catalogue.map.regions;
  const place = placesName([placeId], catalogue);
  if (share < NOISE) return inside.none(place);
  if (share > 1 - NOISE) return inside.all(place);
  if (share < NEARLY) return inside.part(inside.hardlyAny, place);
  if (share > 1 - NEARLY) return inside.part(inside.nearlyAll, place);
  return inside.part(formatPercent(share, { locale: catalogue.locale, significant: 2 }), place);
}
