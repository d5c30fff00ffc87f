import type { Hedge } from '../../measure/hedges.ts';
import type { Range } from '../../measure/range.ts';
import type { StatedComparison } from '../claim.ts';
import { BINARY_NOISE } from '../verdicts.ts';

/** How far a stated number may lie below and above what is found, as shares of that. */
export interface Reach {
  readonly below: number;
  readonly above: number;
}

/** What a stated number is said to be. */
export type Wording = Hedge | 'none' | 'just over';

type Nearness = 'holds' | 'rounded';

export const eitherWay = (share: number): Reach => ({ below: share, above: share });

/**
 * How far the stated number may lie from what is found. Every reach has 0 in it, so that a further
 * definition, which can only widen what is found, never makes a verdict worse. Who says "nearly"
 * states more than there is, who says "just over" less. "Just over" is more than "at least" says, so that it may be rounded where that holds, but it
 * fails only where that does.
 */
export const TOLERANCES: Readonly<Record<Wording, Readonly<Record<Nearness, Reach>>>> = {
  none: { holds: eitherWay(0.03), rounded: eitherWay(0.15) },
  about: { holds: eitherWay(0.05), rounded: eitherWay(0.25) },
  nearly: { holds: { below: 0, above: 0.1 }, rounded: { below: 0.05, above: 0.25 } },
  'just over': { holds: { below: 0.2, above: 0 }, rounded: { below: Infinity, above: 0.1 } },
  'at least': { holds: { below: Infinity, above: 0 }, rounded: { below: Infinity, above: 0.1 } },
  'at most': { holds: { below: 0, above: Infinity }, rounded: { below: 0.1, above: Infinity } },
};

/** So much further off, as a share, a place fails that is known by its outline alone. */
export const OUTLINE_MARGIN = 0.03;

/** A stated number and what is found in its place, in one unit. */
export interface NearnessFacts {
  /** The bare number; of a stated range its ends. */
  readonly stated: Range;
  readonly found: Range;
  readonly wording: Wording;
  /** Whether what is found rests on a place that is known by its outline alone. */
  readonly byOutline?: boolean;
}

/** What the hedge says: "slightly larger than" is just over, "slightly smaller than" nearly. */
export function wordingOf(hedge: Hedge | null, slight = false): Wording {
  if (slight && hedge === 'at least') return 'just over';
  return slight && hedge === 'at most' ? 'nearly' : (hedge ?? 'none');
}

/** Whether it matters if what was found is more or less than stated. */
export function isOneSided({ hedge, slight }: Pick<StatedComparison, 'hedge' | 'slight'>): boolean {
  return !['none', 'about'].includes(wordingOf(hedge, slight));
}

/**
 * How far the stated number lies from what is found, as a share of the nearer end of it: above 0 if
 * more is stated than is found, below if less, 0 if they meet.
 */
export function distance({ stated, found }: Pick<NearnessFacts, 'stated' | 'found'>): number {
  if (stated.low > found.high) return stated.low / found.high - 1;
  return stated.high < found.low ? stated.high / found.low - 1 : 0;
}

/** Whether the stated number lies as near as the table asks. */
export function isNear(facts: NearnessFacts, nearness: Nearness): boolean {
  return isWithin(facts, TOLERANCES[facts.wording][nearness]);
}

/** Whether it lies further off than that by no more than an outline may be off. */
export function isWithinOutline(facts: NearnessFacts, { below, above }: Reach): boolean {
  const widened = { below: below + OUTLINE_MARGIN, above: above + OUTLINE_MARGIN };
  return facts.byOutline === true && isWithin(facts, widened);
}

export function isWithin(facts: NearnessFacts, { below, above }: Reach): boolean {
  const off = distance(facts);
  return -below - BINARY_NOISE <= off && off <= above + BINARY_NOISE;
}

/** Whether more or less is stated than is found; null if they meet. */
export function directionOf(facts: NearnessFacts | null): 'up' | 'down' | null {
  const off = facts ? distance(facts) : 0;
  return off === 0 ? null : off > 0 ? 'up' : 'down';
}
