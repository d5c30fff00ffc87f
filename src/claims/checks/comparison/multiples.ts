import { divideRanges, multiplyRanges, type Range } from '../../../measure/range.ts';
import { areaDefinitions } from '../../../places/areas.ts';
import { placeById } from '../../../places/catalogue.ts';
import type { Claim, StatedComparison } from '../../claim.ts';
import { bareMultiple, isPositive, mainArea, placesRangeKm2, pointKm2 } from '../../claimedArea.ts';
import { judge } from '../../verdicts.ts';
import type { MeasuredBy, MultipleCheck, Quantity, UnknownReason } from '../model.ts';
import { directionOf, wordingOf } from '../nearness.ts';
import { isKnownByOutline, openTo, readingsOf } from '../readings.ts';
import { SHARE_RULES, type ShareFacts } from '../share/rules.ts';
import { writtenPercentRange } from '../share/writtenPercent.ts';
import { COMPARISON_RULES } from './rules.ts';

type Kind = StatedComparison['kind'];

const RULES = { comparison: COMPARISON_RULES, share: SHARE_RULES } as const;
const UNITS = { comparison: 'times', share: 'share' } as const satisfies Record<
  Kind,
  Quantity['unit']
>;

/**
 * The claim's comparisons of one kind, each against the area of its places by all their definitions.
 * Without an area, or a share of a known place that stands for it, there is nothing to check.
 */
export function checkMultiples<K extends Kind>(kind: K, claim: Claim): MultipleCheck<K>[] {
  const measured = measuredBy(claim);
  // "6% of one oblast and 3% of another" measure nothing by each other.
  const isOfShare = measured[0]?.share !== null && measured[0] !== null;
  if (measured.length === 0 || (kind === 'share' && isOfShare)) return [];
  return claim.comparisons
    .filter(
      (comparison) => comparison.kind === kind && comparison !== measured[0]?.share?.comparison,
    )
    .map((comparison) => {
      const readings = readingsOf(comparison.placeIds, comparison.mayBe);
      const [first, ...others] = readings.flatMap((placeIds) =>
        measured.map((area) => checkReading(kind, comparison, placeIds, area)),
      );
      return openTo([first, ...others]);
    });
}

/**
 * The area that comparisons are checked with: the claim's own, or the share of a place that opens
 * the claim, as large as each reading of that place makes it. A null is a figure that is no area.
 */
function measuredBy(claim: Claim): (MeasuredBy | null)[] {
  const area = mainArea(claim);
  if (area) return [isPositive(area.value) ? { km2: pointKm2(area), share: null } : null];
  const [share, ...others] = claim.comparisons;
  if (share?.kind !== 'share' || others.length === 0 || !isPositive(share.multiple)) return [];
  return readingsOf(share.placeIds, share.mayBe).flatMap((placeIds) => {
    const placeKm2 = placesRangeKm2(placeIds);
    if (!placeKm2) return [];
    const km2 = multiplyRanges(bareMultiple(share), placeKm2);
    return [{ km2, share: { comparison: share, placeIds, placeKm2 } }];
  });
}

function checkReading<K extends Kind>(
  kind: K,
  comparison: StatedComparison,
  placeIds: readonly string[],
  claimed: MeasuredBy | null,
): MultipleCheck<K> {
  const placeKm2 = placesRangeKm2(placeIds);
  const isSensible = isPositive(comparison.multiple);
  const bases = claimed?.share?.placeIds ?? [];
  const byOutline = isKnownByOutline([...bases, ...placeIds]);
  const facts =
    claimed && placeKm2 && isSensible
      ? multipleFacts(claimed.km2, placeKm2, comparison, byOutline)
      : null;
  const verdict = judge<ShareFacts>(RULES[kind], facts);
  const unit = UNITS[kind];
  return {
    kind,
    verdict,
    reason: facts
      ? verdict === 'unknown'
        ? 'outline-only'
        : null
      : reasonFor(isSensible, claimed, placeIds),
    stated: isSensible ? { range: bareMultiple(comparison), unit } : null,
    found: facts && { range: facts.found, unit },
    placeIds,
    otherReadings: [],
    isOpen: false,
    comparison,
    claimed,
    placeKm2,
    direction: directionOf(facts),
    definitions: [...bases, ...placeIds].map((placeId) => ({
      placeId,
      areas: areaDefinitions(placeId),
    })),
  };
}

/** What the rules look at, of an area and the place's, km². */
export function multipleFacts(
  areaKm2: Range,
  placeKm2: Range,
  comparison: Pick<
    StatedComparison,
    'kind' | 'multiple' | 'low' | 'high' | 'hedge' | 'slight' | 'quote'
  >,
  byOutline = false,
): ShareFacts {
  return {
    stated: bareMultiple(comparison),
    found: divideRanges(areaKm2, placeKm2),
    wording: wordingOf(comparison.hedge, comparison.slight),
    byOutline,
    rounding: comparison.kind === 'share' ? writtenPercentRange(comparison) : null,
  };
}

function reasonFor(
  isSensible: boolean,
  claimed: MeasuredBy | null,
  placeIds: readonly string[],
): UnknownReason {
  if (!isSensible) return 'invalid-multiple';
  if (!claimed) return 'invalid-area';
  return placeIds.every((id) => placeById(id)) ? 'no-place-area' : 'unknown-place';
}
