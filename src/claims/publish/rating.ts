import type { Catalogue } from '../../text/catalogue.ts';
import type { Check } from '../checks/model.ts';
import { countedChecks } from '../check.ts';
import { heaviest, type KnownVerdict } from '../verdicts.ts';

/** A rating of a claim on a scale from `worst` to `best`, with a name for people. */
export interface Rating {
  readonly value: number;
  readonly worst: number;
  readonly best: number;
  readonly name: string;
}

/** Points of the scale from 1 to 5. */
const SCALE: Readonly<Record<KnownVerdict, number>> = { fails: 1, rounded: 3, holds: 5 };

/**
 * The rating that the claim's worst verdict suggests, for a person to confirm or change; null if
 * there was nothing to check, or if all hold only as one of the places that a name may mean. It
 * speaks of the sums only, never of whether the thing happened.
 */
export function suggestRating(checks: readonly Check[], { publish }: Catalogue): Rating | null {
  const counted = countedChecks(checks);
  const verdict = heaviest(counted)?.verdict ?? 'unknown';
  if (verdict === 'unknown') return null;
  if (verdict === 'holds' && counted.some(({ isOpen }) => isOpen)) return null;
  return { value: SCALE[verdict], worst: 1, best: 5, name: publish.ratings[verdict] };
}
