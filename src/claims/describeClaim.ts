import { formatArea, formatNumber } from '../measure/format.ts';
import type { Hedge } from '../measure/hedges.ts';
import type { Catalogue } from '../text/catalogue.ts';
import type { Stated } from './claim.ts';

/** How close a multiple has to be to "a third" to be called so, as a share. */
const SAME_FRACTION = 0.005;

/** "more than 6,000 km²", "2,000–3,000 ha", "6.0 km²" with its decimals as written. */
export function describeArea(area: Stated, catalogue: Catalogue): string {
  const { value, low = value, high = value, unit, hedge } = area;
  const decimals = writtenDecimals(area);
  const words = formatArea(high, unit, catalogue, { decimals });
  if (low === high) return hedged(words, hedge, catalogue);
  const from = formatNumber(low, { locale: catalogue.locale, decimals });
  return hedged(catalogue.claims.fromTo(from, words), hedge, catalogue);
}

/** How many decimals the report writes, "6.0" or "1.20e6"; undefined if it writes none. */
export function writtenDecimals({ written }: Stated): number | undefined {
  const counts = [...(written ?? '').matchAll(/\.(\d+)(?:e(\d+))?/g)].map(
    ([, decimals, power]) => decimals.length - Number(power ?? 0),
  );
  const most = Math.max(0, ...counts);
  return most > 0 ? most : undefined;
}

/** The name of a simple fraction, "a third", or null. */
export function fractionWords(multiple: number, { claims }: Catalogue): string | null {
  const known = claims.fractions.find(
    (fraction) => Math.abs(multiple / fraction.multiple - 1) <= SAME_FRACTION,
  );
  return known?.words ?? null;
}

/** "about 4", "half". */
export function describeMultiple(
  multiple: number,
  hedge: Hedge | null,
  catalogue: Catalogue,
): string {
  const number =
    fractionWords(multiple, catalogue) ?? formatNumber(multiple, { locale: catalogue.locale });
  return hedged(number, hedge, catalogue);
}

/** "about 4 times Greater London", "half the size of Wales". */
export function describeTimesPlace(
  multiple: number,
  hedge: Hedge | null,
  place: string,
  catalogue: Catalogue,
): string {
  const { claims, locale } = catalogue;
  if (multiple === 1) return claims.sizeOfPlace(place, hedge && claims.hedges[hedge]);
  const fraction = fractionWords(multiple, catalogue);
  const words = fraction
    ? claims.fractionOfPlace(fraction, place)
    : claims.timesSizeOf(formatNumber(multiple, { locale }), place);
  return hedged(words, hedge, catalogue);
}

function hedged(words: string, hedge: Hedge | null, { claims }: Catalogue): string {
  return hedge ? claims.hedged(claims.hedges[hedge], words) : words;
}
