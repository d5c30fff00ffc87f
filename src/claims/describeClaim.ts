import { formatArea, formatNumber, formatRange } from '../measure/format.ts';
import type { Hedge } from '../measure/hedges.ts';
import type { Catalogue } from '../text/catalogue.ts';
import type { Stated, StatedComparison } from './claim.ts';
import { bareMultiple } from './claimedArea.ts';
import { inQuotationMarks } from './words/quoted.ts';

/** How close a multiple has to be to "a third" to be called so, as a share. */
const SAME_FRACTION = 0.005;

/** Figures of a number that is shown as it was stated. */
const ALL_FIGURES = 15;

/** "more than 6,000 km²", "2,000–3,000 ha", "6.0 km²" with its decimals as written. */
export function describeArea(area: Stated, catalogue: Catalogue): string {
  const { value, low = value, high = value, unit } = area;
  const decimals = writtenDecimals(area);
  const words = formatArea(high, unit, catalogue, { decimals });
  if (low === high) return hedged(words, area, catalogue);
  const from = formatNumber(low, { locale: catalogue.locale, decimals });
  return hedged(catalogue.claims.fromTo(from, words), area, catalogue);
}

/** The area in the report's own words, in quotation marks; if there are none in ours, without. */
export function statedArea(area: Stated, catalogue: Catalogue): string {
  return area.quote ? inQuotationMarks(area.quote, catalogue) : describeArea(area, catalogue);
}

/** How many decimals the report writes, "6.0" or "1.20e6"; undefined if it writes none. */
export function writtenDecimals({ written }: Pick<Stated, 'written'>): number | undefined {
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

/** Whether the comparison is of a part with its whole: a share, or less than one time. */
export function isPart({ kind, multiple }: Pick<StatedComparison, 'kind' | 'multiple'>): boolean {
  return kind === 'share' || multiple < 1;
}

/** What the report says in its own words, in quotation marks; null if they are not known. */
export function quotedMultiple({ quote }: StatedComparison, catalogue: Catalogue): string | null {
  return quote ? inQuotationMarks(quote, catalogue) : null;
}

/** "about 4", "half", "16%", "2–3"; bare without its hedge. */
export function statedMultiple(
  comparison: StatedComparison,
  catalogue: Catalogue,
  { isBare = false } = {},
): string {
  const number = multipleNumber(comparison, catalogue);
  return isBare ? number : hedged(number, comparison, catalogue);
}

function multipleNumber(comparison: StatedComparison, catalogue: Catalogue): string {
  const { claims, locale } = catalogue;
  const { low, value, high } = bareMultiple(comparison);
  const fraction = low === high ? fractionWords(value, catalogue) : null;
  if (fraction && (comparison.kind === 'comparison' || !isWholePercent(value))) return fraction;
  if (!isPart(comparison)) {
    const [from, to] = [low, high].map((end) =>
      formatNumber(end, { locale, significant: ALL_FIGURES }),
    );
    return low === high ? from : claims.fromTo(from, to);
  }
  const percent = { low: clean(low * 100), high: clean(high * 100) };
  return claims.percent(formatRange(percent, { locale, decimals: decimalsOf(percent) }));
}

function isWholePercent(share: number): boolean {
  return Number.isInteger(clean(share * 100));
}

/** Binary noise of one multiplication removed. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}

/** Decimals that a stated per cent has; not more than say something. */
function decimalsOf(percents: { readonly low: number; readonly high: number }): number {
  const decimals = [percents.low, percents.high].map((n) => String(n).split('.')[1]?.length ?? 0);
  return Math.min(4, Math.max(...decimals));
}

/** "about 4 times Greater London", "half the size of Wales". */
export function describeTimesPlace(
  comparison: StatedComparison,
  place: string,
  catalogue: Catalogue,
): string {
  const { claims } = catalogue;
  const { multiple, low, high } = comparison;
  const isOne = low === high;
  if (multiple === 1 && isOne) return claims.sizeOfPlace(place, hedgeWord(comparison, catalogue));
  const fraction = isOne ? fractionWords(multiple, catalogue) : null;
  const number = multipleNumber({ ...comparison, kind: 'comparison' }, catalogue);
  const words = fraction
    ? claims.fractionOfPlace(fraction, place)
    : isPart(comparison)
      ? claims.wording.exactShare(number, place)
      : claims.timesSizeOf(number, place);
  return hedged(words, comparison, catalogue);
}

interface Hedged {
  readonly hedge: Hedge | null;
  readonly slight?: boolean;
}

function hedged(words: string, stated: Hedged, catalogue: Catalogue): string {
  const word = hedgeWord(stated, catalogue);
  return word ? catalogue.claims.hedged(word, words) : words;
}

/** "about", "just over"; null without a hedge. */
export function hedgeWord({ hedge, slight = false }: Hedged, { claims }: Catalogue): string | null {
  if (!hedge) return null;
  const isSlight = slight && (hedge === 'at least' || hedge === 'at most');
  return isSlight ? claims.slightHedges[hedge] : claims.hedges[hedge];
}
