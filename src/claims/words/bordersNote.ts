import distances from '../../../geo/reference/border-distances.json' with { type: 'json' };
import { formatNumber } from '../../measure/format.ts';
import type { Catalogue } from '../../text/catalogue.ts';

/** How good the borders of a unit are: how far two sources draw them apart; null where that is not known. */
export function bordersNote(placeId: string, { outlines, locale }: Catalogue): string | null {
  const apart = distances.units.find(({ id }) => id === placeId)?.apart;
  if (!apart) return null;
  const km = (value: number) => formatNumber(value, { locale, decimals: 1 });
  return outlines.bordersApart(km(apart.meanKm), km(apart.maxKm));
}
