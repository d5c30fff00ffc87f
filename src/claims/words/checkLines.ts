import { isByDefinition } from '../checks/comparison/byDefinition.ts';
import { countedChecks, describeCheck } from '../check.ts';
import type { Check } from '../checks/model.ts';
import type { Verdict } from '../claim.ts';
import { suggestWording } from '../wording.ts';
import type { Catalogue } from '../../text/catalogue.ts';

/** A check as a reader sees it. */
export interface CheckWords {
  readonly verdict: Verdict;
  readonly title: string;
  readonly sum: string;
  readonly note: string | null;
  /** Whether the verdict says too much without the note: by another area of the place it is another one. */
  readonly needsNote: boolean;
  /** A wording that is right, where the report's is not. */
  readonly better: string | null;
}

/** The checks that say something for or against the claim, in words. */
export function checkLines(checks: readonly Check[], catalogue: Catalogue): CheckWords[] {
  return countedChecks(checks).map((check) => ({
    verdict: check.verdict,
    ...describeCheck(check, catalogue),
    needsNote: needsNote(check),
    better: betterWording(check, catalogue),
  }));
}

function needsNote(check: Check): boolean {
  return (check.kind === 'comparison' || check.kind === 'share') && isByDefinition(check);
}

function betterWording(check: Check, catalogue: Catalogue): string | null {
  if (check.kind !== 'comparison' && check.kind !== 'share') return null;
  if (check.verdict !== 'rounded' && check.verdict !== 'fails') return null;
  const wording = suggestWording(check, catalogue);
  return wording && (wording.round ?? wording.exact);
}
