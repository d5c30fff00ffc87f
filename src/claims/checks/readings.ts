import { placeById } from '../../places/catalogue.ts';
import type { Verdict } from '../claim.ts';
import { kindest } from '../verdicts.ts';
import type { UnknownReason } from './model.ts';

/** So many readings of the names of a sum are looked at. */
const MOST_READINGS = 64;

/**
 * Every reading of some names together, each a list of places: all combinations of what they may
 * mean, the likelier first. Names that are plain have one.
 */
export function readingsOf(
  placeIds: readonly string[],
  mayBe: readonly (readonly string[])[] = [],
): readonly [readonly string[], ...(readonly string[])[]] {
  const perName = placeIds.map((id, i) => (mayBe[i]?.length ? mayBe[i] : [id]));
  const [first = [], ...others] = perName.reduce<readonly (readonly string[])[]>(
    (before, ids) =>
      before.flatMap((list) => ids.map((id) => [...list, id])).slice(0, MOST_READINGS),
    [[]],
  );
  return [first, ...others];
}

/** Whether one of the places is known by its outline alone. */
export function isKnownByOutline(placeIds: readonly string[]): boolean {
  return placeIds.some((id) => placeById(id)?.fromGazetteer);
}

interface OfPlaces {
  readonly placeIds: readonly string[];
  readonly verdict: Verdict;
  readonly reason: UnknownReason | null;
}

/**
 * Behind a place that somebody has written down, one of the same name that is known by its outline
 * alone only keeps the check from failing: nobody can tell that it is meant, and it bears nothing out.
 */
function withOutlinesBehind<One extends OfPlaces>(readings: readonly One[]): readonly One[] {
  if (isKnownByOutline(readings[0].placeIds)) return readings;
  return readings.map((one) =>
    isKnownByOutline(one.placeIds) && one.verdict !== 'fails'
      ? { ...one, verdict: 'unknown', reason: one.reason ?? 'other-reading' }
      : one,
  );
}

/** The kindest of some readings of one check, with what else its names may mean. */
export function openTo<One extends OfPlaces>(
  readings: readonly [One, ...One[]],
): One & { readonly otherReadings: readonly (readonly string[])[]; readonly isOpen: boolean } {
  const [first, ...further] = withOutlinesBehind(readings);
  const best = kindest([first, ...further]);
  const others = [first, ...further].filter((reading) => !isSame(reading.placeIds, best.placeIds));
  const lists = others.map(({ placeIds }) => placeIds);
  return {
    ...best,
    otherReadings: lists.filter((ids, i) => lists.findIndex((other) => isSame(other, ids)) === i),
    isOpen: others.some(({ verdict }) => verdict !== best.verdict),
  };
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.join(' ') === b.join(' ');
}
