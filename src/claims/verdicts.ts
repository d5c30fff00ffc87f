import type { Verdict } from './claim.ts';

export type KnownVerdict = Exclude<Verdict, 'unknown'>;

/** One line of a check's rules: the verdict, and the facts that it is given on. */
export interface Rule<Facts> {
  /** *unknown* where a place's outline alone would have the area fail. */
  readonly verdict: Verdict;
  readonly applies: (facts: Facts) => boolean;
}

/** For the last rule of a check. */
export const otherwise = (): boolean => true;

/** What is left of a number's last binary digits after a few sums, as a share of it. */
export const BINARY_NOISE = 1e-9;

/** The verdict of the first rule that applies; *unknown* without facts. */
export function judge<Facts>(rules: readonly Rule<Facts>[], facts: Facts | null): Verdict {
  if (!facts) return 'unknown';
  return rules.find(({ applies }) => applies(facts))?.verdict ?? 'unknown';
}

/** Readings of an open name: what agrees is taken before what is not known, *fails* is the last. */
const KINDEST_FIRST: readonly Verdict[] = ['holds', 'rounded', 'unknown', 'fails'];

/** What weighs most in a claim; what cannot be known only counts if nothing can. */
const HEAVIEST_FIRST: readonly Verdict[] = ['fails', 'rounded', 'holds', 'unknown'];

interface Judged {
  readonly verdict: Verdict;
}

/** The one with the kindest verdict, of several the first. */
export function kindest<One extends Judged>(readings: readonly [One, ...One[]]): One {
  return firstBy(readings, KINDEST_FIRST) ?? readings[0];
}

/** The one whose verdict weighs most, of several the first; null without any. */
export function heaviest<One extends Judged>(checks: readonly One[]): One | null {
  return firstBy(checks, HEAVIEST_FIRST);
}

function firstBy<One extends Judged>(ones: readonly One[], order: readonly Verdict[]): One | null {
  for (const verdict of order) {
    const found = ones.find((one) => one.verdict === verdict);
    if (found) return found;
  }
  return null;
}
