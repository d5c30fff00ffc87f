import type { Catalogue } from '../../text/catalogue.ts';
import type { Check } from '../checks/model.ts';
import type { Verdict } from '../claim.ts';

/** A rating of a claim on a scale from `worst` to `best`, with a name for people. */
export interface Rating {
  readonly value: number;
  readonly worst: number;
  readonly best: number;
  readonly name: string;
}

type KnownVerdict = Exclude<Verdict, 'unknown'>;

/** Points of the scale from 1 to 5, the worst verdict first. */
const SCALE: readonly (readonly [verdict: KnownVerdict, value: number])[] = [
  ['fails', 1],
  ['rounded', 3],
  ['holds', 5],
];

/**
 * The rating that the claim's worst verdict suggests, for a person to confirm or change; null if no
 * check could be made, or if all hold but for a name that is left open. It speaks of the sums only, never of whether the thing happened.
 */
export function suggestRating(checks: readonly Check[], { publish }: Catalogue): Rating | null {
  const found = SCALE.find(([verdict]) => checks.some((check) => check.verdict === verdict));
  if (!found) return null;
  const [verdict, value] = found;
  if (verdict === 'holds' && checks.some(({ reason }) => reason === 'open-name')) return null;
  return { value, worst: 1, best: 5, name: publish.ratings[verdict] };
}
