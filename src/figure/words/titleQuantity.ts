import type { Stated } from '../../claims/claim.ts';
import { hedgeWord } from '../../claims/describeClaim.ts';
import { bareQuantity } from '../../claims/words/headline.ts';
import { formatCompact } from '../../measure/format.ts';
import type { Catalogue } from '../../text/catalogue.ts';

/** From here on a number stands in words: "4.28 million". */
const IN_WORDS_FROM = 1e6;
/** Figures that such a number may have. */
const MOST_FIGURES = 4;

/** The area in our words with the report's hedge: "more than 810 square kilometres", "3.5 million hectares". */
export function titleQuantity(area: Stated, catalogue: Catalogue): string {
  const hedge = hedgeWord(area, catalogue);
  const words = quantity(area, catalogue);
  return hedge ? catalogue.claims.hedged(hedge, words) : words;
}

function quantity(area: Stated, catalogue: Catalogue): string {
  const { value, low = value, high = value, unit } = area;
  const isShort = Number(value.toPrecision(MOST_FIGURES)) === value;
  if (low !== high || value < IN_WORDS_FROM || !isShort) return bareQuantity(area, catalogue);
  const number = formatCompact(value, { locale: catalogue.locale, significant: MOST_FIGURES });
  // After a million stand as many as after a hundred.
  return `${number}\u00a0${catalogue.measure.units[unit].name('100')}`;
}
