import { formatNumber, formatRange } from '../measure/format.ts';
import type { Range } from '../measure/range.ts';
import type { Catalogue } from '../text/catalogue.ts';
import type { ComparisonCheck } from './checks/model.ts';
import { placesName } from './describe.ts';
import { fractionWords } from './describeClaim.ts';

/** How far from a round multiple one may be and still name it bare, as a share. */
const ROUND_SHARE = 0.02;

/** How far below or above a round multiple "nearly" and "just over" reach, as a share. */
const NEAR_SHARE = 0.1;

/** Ways to say a comparison rightly. */
export interface Wording {
  /** "3.8 times the size of Greater London" */
  readonly exact: string;
  /** "nearly four times the size of Greater London"; null if no round multiple is near. */
  readonly round: string | null;
}

/** Right wordings for what the comparison's check found; null if nothing is known. */
export function suggestWording(check: ComparisonCheck, catalogue: Catalogue): Wording | null {
  const { byDefinition } = check;
  if (!byDefinition) return null;
  const place = placesName(check.placeIds, catalogue);
  const number = formatRange(byDefinition, { locale: catalogue.locale, significant: 2 });
  return {
    exact: catalogue.claims.wording.exact(number, place),
    round: roundWording(byDefinition, place, catalogue),
  };
}

function roundWording(found: Range, place: string, catalogue: Catalogue): string | null {
  const { wording } = catalogue.claims;
  const fraction = nearFraction(found.value, catalogue);
  if (fraction) return wording.fraction(fraction, place);
  const whole = Math.round(found.value);
  const near = whole < 1 ? null : nearness(found, whole);
  if (!near) return null;
  return whole === 1
    ? wording.size[near](place)
    : wording.whole[near](wholeWords(whole, catalogue), place);
}

/** How what was found lies to a round multiple; null if it is not near. */
function nearness(found: Range, whole: number): 'about' | 'nearly' | 'over' | null {
  const [low, high] = [found.low / whole - 1, found.high / whole - 1];
  if (low >= -ROUND_SHARE && high <= ROUND_SHARE) return 'about';
  if (low >= -NEAR_SHARE && high <= 0) return 'nearly';
  return low < 0 || high > NEAR_SHARE ? null : 'over';
}

function nearFraction(value: number, catalogue: Catalogue): string | null {
  const near = catalogue.claims.fractions.find(
    ({ multiple }) => Math.abs(value / multiple - 1) <= ROUND_SHARE,
  );
  return near ? fractionWords(near.multiple, catalogue) : null;
}

function wholeWords(whole: number, { claims, locale }: Catalogue): string {
  return claims.numberWord(whole) ?? formatNumber(whole, { locale });
}
