import type { Stated } from '../../claims/claim.ts';
import { hedgeWord } from '../../claims/describeClaim.ts';
import { bareNumber } from '../../claims/words/headline.ts';
import { formatCompact } from '../../measure/format.ts';
import type { Catalogue } from '../../text/catalogue.ts';

/** From here on a number stands in words: "4.28 million". */
const IN_WORDS_FROM = 1e6;
/** Figures that such a number may have. */
const MOST_FIGURES = 4;

/** The area in our words with the report's hedge: "more than 810 square kilometres", "3.5 million hectares". */
export function titleQuantity(area: Stated, catalogue: Catalogue): string {
  return hedged(area, numberWithUnit(area, catalogue), catalogue);
}

/**
 * Several of them to be listed: the unit of all stands behind the last, and a hedge of all before the
 * first: "about 7,400", "9,100 square kilometres" only if 9,100 is about so much too.
 */
export function titleQuantities(areas: readonly Stated[], catalogue: Catalogue): string[] {
  const [first, ...others] = areas;
  const hedges = areas.map((area) => hedgeWord(area, catalogue));
  const isShared = hedges.every((hedge) => hedge === hedges[0]);
  const isAlike = others.every(({ unit }) => unit === first.unit);
  // "About 7,400 and 9,100 square kilometres" would hedge both.
  const isLastAlone = hedges.slice(0, -1).every((hedge) => hedge === null);
  if (!isAlike || !(isShared || isLastAlone)) {
    return areas.map((area) => titleQuantity(area, catalogue));
  }
  return areas.map((area, i) => {
    const words =
      i === others.length ? numberWithUnit(area, catalogue) : numberOf(area, catalogue).number;
    return isShared && i > 0 ? words : hedged(area, words, catalogue);
  });
}

function hedged(area: Stated, words: string, catalogue: Catalogue): string {
  const hedge = hedgeWord(area, catalogue);
  return hedge ? catalogue.claims.hedged(hedge, words) : words;
}

function numberWithUnit(area: Stated, catalogue: Catalogue): string {
  const { number, gap, counted } = numberOf(area, catalogue);
  return `${number}${gap}${catalogue.measure.units[area.unit].name(counted)}`;
}

/** The number, what parts it from its unit, and the number by which the unit's form goes. */
function numberOf(area: Stated, catalogue: Catalogue) {
  const { value, low = value, high = value } = area;
  const isShort = Number(value.toPrecision(MOST_FIGURES)) === value;
  if (low !== high || value < IN_WORDS_FROM || !isShort) {
    const number = bareNumber(area, catalogue);
    return { number, gap: ' ', counted: number };
  }
  const number = formatCompact(value, { locale: catalogue.locale, significant: MOST_FIGURES });
  // After a million stand as many as after a hundred.
  return { number, gap: '\u00a0', counted: '100' };
}
