import { divideRanges, exactRange, type Range } from '../../measure/range.ts';
import { type AreaDefinition, areaDefinitions, areaRangeKm2 } from '../../places/areas.ts';
import type { StatedComparison } from '../claim.ts';
import { isPositive } from '../claimedArea.ts';
import {
  isRight,
  type Near,
  nearnesses,
  type RoundMultiple,
  STATED_HEDGES,
} from '../roundMultiple.ts';
import type { Audience } from './audience.ts';
import { costOf, multiplesOf, outlineCost } from './cost.ts';
import { MOST_COST } from './costs.ts';
import { type FamiliarPlace, familiarPlaces } from './familiarity.ts';
import { varied } from './varied.ts';

/** "About four times the size of Greater London", with what it rests on. */
export interface Comparison {
  readonly placeId: string;
  /** One of the few that are simple: 4, 1, a half. */
  readonly multiple: number;
  readonly near: Near;
  /** The area over the place's, by all definitions of that. */
  readonly ratio: Range;
  /** The multiple over the true ratio, less 1: above 0 if it says more than there is. */
  readonly off: number;
  /** The one definition of the place's area that it goes by; null if it holds by each of them. */
  readonly definition: AreaDefinition | null;
  /** How hard it is to picture: the lower, the better. */
  readonly cost: number;
}

export interface ComparisonsWanted {
  /** At most so many; 4 if left out. */
  readonly count?: number;
  /** Ids of places that are not to be compared with, such as the one that the area is of. */
  readonly leaveOut?: readonly string[];
}

/**
 * What an area is as big as: the best few comparisons for an audience, best first. Each of them is one
 * that the check of comparisons says holds. Empty for what is no area and for one that nothing familiar
 * is near; places that are not known yet (`addWorldPlaces`) are left out.
 */
export function comparisonsFor(
  areaKm2: number,
  audience: Audience,
  { count = 4, leaveOut = [] }: ComparisonsWanted = {},
): Comparison[] {
  if (!isPositive(areaKm2)) return [];
  const all = familiarPlaces(audience)
    .filter(({ placeId }) => !leaveOut.includes(placeId))
    .flatMap((place) => bestWith(place, areaKm2) ?? [])
    .filter(({ placeId, cost }) => cost - outlineCost(placeId) <= MOST_COST);
  return varied(all, count);
}

/** The best comparison with one place, however familiar it is; null if none is right. */
export function comparisonWith(placeId: string, areaKm2: number): Comparison | null {
  return isPositive(areaKm2) ? bestWith({ placeId, familiarity: 3 }, areaKm2) : null;
}

/** The comparison as a report states one. */
export function statedComparison({ placeId, multiple, near }: Comparison): StatedComparison {
  return { kind: 'comparison', placeIds: [placeId], multiple, ...STATED_HEDGES[near] };
}

/** The best comparison with that place, by whichever multiple; null if none is right. */
function bestWith(place: FamiliarPlace, areaKm2: number): Comparison | null {
  const { placeId } = place;
  const placeKm2 = areaRangeKm2(placeId);
  if (!placeKm2) return null;
  const ratio = divideRanges(exactRange(areaKm2), placeKm2);
  const definition = usualDefinition(placeId);
  const byUsual = exactRange(areaKm2 / definition.km2);
  let best: Comparison | null = null;
  for (const multiple of multiplesOf(placeId)) {
    const byAll = nearest(multiple, ratio, ratio);
    const round = byAll ?? nearest(multiple, byUsual, ratio);
    if (!round) continue;
    const off = multiple / (byAll ? ratio : byUsual).value - 1;
    const goesBy = byAll ? null : definition;
    const cost = costOf(place, { multiple, off, definition: goesBy });
    if (!best || cost < best.cost)
      best = { placeId, ...round, ratio, off, definition: goesBy, cost };
  }
  return best;
}

/** The multiple with a word by which it is right, for what was found and for all that may be. */
function nearest(multiple: number, found: Range, ratio: Range): RoundMultiple | null {
  const ways = nearnesses(found, multiple).map((near) => ({ multiple, near }));
  return ways.find((one) => isRight(one, found) && isRight(one, ratio)) ?? null;
}

/** The figure that is usually quoted: the first published one, else what is measured. */
function usualDefinition(placeId: string): AreaDefinition {
  const definitions = areaDefinitions(placeId);
  return definitions.find(({ kind }) => kind !== 'measured') ?? definitions[0];
}
