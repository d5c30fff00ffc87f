import { formatNumber } from '../measure/format.ts';
import type { Hedge } from '../measure/hedges.ts';
import { exactRange, type Range } from '../measure/range.ts';
import type { Catalogue } from '../text/catalogue.ts';
import { COMPARISON_RULES } from './checks/comparison/rules.ts';
import { TOLERANCES, type Wording, wordingOf } from './checks/nearness.ts';
import { countedPlaces, placesName } from './describe.ts';
import { fractionWords } from './describeClaim.ts';
import { judge } from './verdicts.ts';

/** How far from a round multiple one may be and still name it with "about", as a share. */
export const ROUND_SHARE = 0.02;

/** How far below or above a round multiple "nearly" and "just over" reach, as a share. */
export const NEAR_SHARE = 0.1;

/** Where what is found lies beside a round multiple: "about", "nearly", "just over". */
export type Near = 'about' | 'nearly' | 'over';

/** A round multiple with the word that makes it right. */
export interface RoundMultiple {
  readonly multiple: number;
  readonly near: Near;
}

/** Each word as the hedge that a report would have stated. */
export const STATED_HEDGES: Readonly<
  Record<Near, { readonly hedge: Hedge; readonly slight?: boolean }>
> = {
  about: { hedge: 'about' },
  nearly: { hedge: 'nearly' },
  over: { hedge: 'at least', slight: true },
};

/** Each word as the checks have it. */
export function wordingOfNear(near: Near): Wording {
  const { hedge, slight } = STATED_HEDGES[near];
  return wordingOf(hedge, slight);
}

/**
 * The words by which all of `found` lies near the multiple, the better first. What lies on both sides
 * of it, further off than is very near, is "about" as far as the checks take it.
 */
export function nearnesses(found: Range, multiple: number): Near[] {
  const [low, high] = [found.low / multiple - 1, found.high / multiple - 1];
  const isWithin = (below: number, above: number) => low >= -below && high <= above;
  const about = TOLERANCES.about.holds;
  return [
    ...(isWithin(ROUND_SHARE, ROUND_SHARE) ? ['about' as const] : []),
    ...(isWithin(NEAR_SHARE, 0) ? ['nearly' as const] : []),
    ...(isWithin(0, NEAR_SHARE) ? ['over' as const] : []),
    ...(low < 0 && high > 0 && isWithin(about.below, about.above) ? ['about' as const] : []),
  ];
}

/** Whether a report that said so would be right. */
export function isRight({ multiple, near }: RoundMultiple, found: Range): boolean {
  const facts = { stated: exactRange(multiple), found, wording: wordingOfNear(near) };
  return judge(COMPARISON_RULES, facts) === 'holds';
}

/** "nearly four times the size of Greater London", "just over 20 football pitches". */
export function roundWording(
  { multiple, near }: RoundMultiple,
  placeIds: readonly string[],
  catalogue: Catalogue,
): string {
  const { wording, hedges, slightHedges, hedged } = catalogue.claims;
  const place = placesName(placeIds, catalogue);
  if (multiple < 1) return wording.fraction[near](fractionWords(multiple, catalogue) ?? '', place);
  const counted = countedPlaces(wholeWords(multiple, catalogue), placeIds, catalogue);
  if (counted) return hedged(near === 'over' ? slightHedges['at least'] : hedges[near], counted);
  return multiple === 1
    ? wording.size[near](place)
    : wording.whole[near](wholeWords(multiple, catalogue), place);
}

function wholeWords(whole: number, { claims, locale }: Catalogue): string {
  return claims.numberWord(whole) ?? formatNumber(whole, { locale });
}
