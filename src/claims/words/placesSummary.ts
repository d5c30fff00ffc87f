import type { PlacesCheck } from '../checks/model.ts';
import type { Verdict } from '../claim.ts';
import { placesName } from '../describe.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { shareOfPlace } from './shareWords.ts';

/** From best to worst: a group is as good as its worst check. */
const WORST_LAST: readonly Verdict[] = ['holds', 'unknown', 'rounded', 'fails'];

export interface PlacesSummary {
  readonly verdict: Verdict;
  readonly title: string;
  /** "19% of Kharkiv oblast, 23% of Kherson oblast, …" */
  readonly sum: string;
}

/** All checks of places in one line; null without any. */
export function placesSummary(
  checks: readonly PlacesCheck[],
  catalogue: Catalogue,
): PlacesSummary | null {
  if (checks.length === 0) return null;
  const text = catalogue.claims.placesSummary;
  const verdict = WORST_LAST[Math.max(...checks.map((c) => WORST_LAST.indexOf(c.verdict)))];
  const shares = checks.flatMap(({ shareByDefinition, placeIds }) =>
    shareByDefinition
      ? [shareOfPlace(shareByDefinition.value, placesName(placeIds, catalogue), catalogue)]
      : [],
  );
  // The whole country is looked at whether the report names it or not.
  const named = checks.some(({ whole }) => !whole) ? checks.filter(({ whole }) => !whole) : checks;
  const some = named.filter((check) => check.verdict === verdict).length;
  const title = text[verdict](some, named.length);
  return { verdict, title, sum: text.shares(shares) };
}
