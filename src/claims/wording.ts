import { formatNumber } from '../measure/format.ts';
import { exactRange, type Range, scaleRange } from '../measure/range.ts';
import type { Catalogue } from '../text/catalogue.ts';
import { COMPARISON_RULES } from './checks/comparison/rules.ts';
import { foundNumber } from './checks/comparison/words.ts';
import type { ComparisonCheck, ShareCheck } from './checks/model.ts';
import { type Wording as HedgeWording, wordingOf } from './checks/nearness.ts';
import { judge } from './verdicts.ts';
import { fractionWords } from './describeClaim.ts';
import { tellingRange } from './words/telling.ts';
import { countedPlaces, placesName } from './describe.ts';

/** How far from a round multiple one may be and still name it with "about", as a share. */
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

/** A round multiple with the word that makes it right. */
interface RoundMultiple {
  readonly multiple: number;
  readonly near: 'about' | 'nearly' | 'over';
}

const HEDGE_WORDINGS: Readonly<Record<RoundMultiple['near'], HedgeWording>> = {
  about: 'about',
  nearly: 'nearly',
  over: 'just over',
};

/** Right wordings for what the check found, none of them the report's own; null if nothing is known. */
export function suggestWording(
  check: ComparisonCheck | ShareCheck,
  catalogue: Catalogue,
): Wording | null {
  const { found, comparison } = check;
  if (!found) return null;
  const round =
    comparison.kind === 'share'
      ? undefined
      : roundMultiples(found.range, catalogue).find(
          (one) => isRight(one, found.range) && !isStated(one, comparison),
        );
  return {
    exact: exactWording(check, found.range, catalogue),
    round: round ? roundWording(round, check.placeIds, catalogue) : null,
  };
}

function exactWording(
  check: ComparisonCheck | ShareCheck,
  range: Range,
  catalogue: Catalogue,
): string {
  const { wording, percent } = catalogue.claims;
  const place = placesName(check.placeIds, catalogue);
  const number = foundNumber({ ...check, range }, catalogue, 2);
  if (check.kind === 'share') return catalogue.claims.partOf(number, place);
  if (check.comparison.multiple < 1) return wording.exactShare(number, place);
  if (range.high < 1) {
    const share = tellingRange(scaleRange(range, 100), [100], 2, catalogue.locale);
    return wording.exactShare(percent(share), place);
  }
  return countedPlaces(number, check.placeIds, catalogue) ?? wording.exact(number, place);
}

/** The round multiples that are near what was found, the likelier first. */
function roundMultiples(found: Range, { claims }: Catalogue): RoundMultiple[] {
  const isNear = (multiple: number, reach: number) => (end: number) =>
    Math.abs(end / multiple - 1) <= reach;
  const fraction = claims.fractions.find(
    ({ multiple }) =>
      isNear(multiple, ROUND_SHARE)(found.value) &&
      [found.low, found.high].every(isNear(multiple, NEAR_SHARE)),
  );
  const whole = Math.round(found.value);
  return [
    ...(fraction ? [{ multiple: fraction.multiple, near: 'about' as const }] : []),
    ...(whole < 1 ? [] : nearnesses(found, whole).map((near) => ({ multiple: whole, near }))),
  ];
}

function nearnesses(found: Range, whole: number): RoundMultiple['near'][] {
  const [low, high] = [found.low / whole - 1, found.high / whole - 1];
  return [
    ...(low >= -ROUND_SHARE && high <= ROUND_SHARE ? ['about' as const] : []),
    ...(low >= -NEAR_SHARE && high <= 0 ? ['nearly' as const] : []),
    ...(low >= 0 && high <= NEAR_SHARE ? ['over' as const] : []),
  ];
}

/** Whether a report that said so would be right. */
function isRight({ multiple, near }: RoundMultiple, found: Range): boolean {
  const facts = { stated: exactRange(multiple), found, wording: HEDGE_WORDINGS[near] };
  return judge(COMPARISON_RULES, facts) === 'holds';
}

/** Whether the report says just that. */
function isStated(
  { multiple, near }: RoundMultiple,
  { multiple: stated, hedge, slight }: ComparisonCheck['comparison'],
): boolean {
  const isSame = Math.abs(stated / multiple - 1) < 1e-9;
  return isSame && wordingOf(hedge, slight) === HEDGE_WORDINGS[near];
}

function roundWording(
  { multiple, near }: RoundMultiple,
  placeIds: readonly string[],
  catalogue: Catalogue,
): string {
  const { wording, hedges, slightHedges, hedged } = catalogue.claims;
  const place = placesName(placeIds, catalogue);
  if (multiple < 1) return wording.fraction(fractionWords(multiple, catalogue) ?? '', place);
  const counted = countedPlaces(wholeWords(multiple, catalogue), placeIds, catalogue);
  if (counted) return hedged(near === 'over' ? slightHedges['at least'] : hedges[near], counted);
  return multiple === 1
    ? wording.size[near](place)
    : wording.whole[near](wholeWords(multiple, catalogue), place);
}

function wholeWords(whole: number, { claims, locale }: Catalogue): string {
  return claims.numberWord(whole) ?? formatNumber(whole, { locale });
}
