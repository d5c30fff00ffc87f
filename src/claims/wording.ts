import { type Range, scaleRange } from '../measure/range.ts';
import type { Catalogue } from '../text/catalogue.ts';
import { foundNumber } from './checks/comparison/words.ts';
import type { ComparisonCheck, ShareCheck } from './checks/model.ts';
import { wordingOf } from './checks/nearness.ts';
import { countedPlaces, placesName } from './describe.ts';
import {
  isRight,
  NEAR_SHARE,
  nearnesses,
  ROUND_SHARE,
  type RoundMultiple,
  roundWording,
  wordingOfNear,
} from './roundMultiple.ts';
import { tellingRange } from './words/telling.ts';

/** Ways to say a comparison rightly. */
export interface Wording {
  /** "3.8 times the size of Greater London" */
  readonly exact: string;
  /** "nearly four times the size of Greater London"; null if no round multiple is near. */
  readonly round: string | null;
}

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

/** Whether the report says just that. */
function isStated(
  { multiple, near }: RoundMultiple,
  { multiple: stated, hedge, slight }: ComparisonCheck['comparison'],
): boolean {
  const isSame = Math.abs(stated / multiple - 1) < 1e-9;
  return isSame && wordingOf(hedge, slight) === wordingOfNear(near);
}
