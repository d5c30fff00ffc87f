import { contains, overlaps, type Range } from '../measure/range.ts';
import type { Verdict } from './claim.ts';

/** How far a conversion may be off and still count as rounded, as a share of the right figure. */
export const CONVERSION_TOLERANCE = 0.05;

/** What is left of a number's last binary digits after a conversion and back. */
const BINARY_NOISE = 1e-12;

/** What each kind of check looks at. Numbers of one check are in one unit. */
export interface VerdictFacts {
  units: {
    /** The coarser figure, converted exactly. */
    readonly converted: number;
    /** What the finer figure may have been before it was rounded. Hedges do not count here. */
    readonly finer: Range;
  };
  comparison: {
    /** The stated multiple with its rounding and hedge. */
    readonly stated: Range;
    /** The claimed area, with its rounding and hedge, over the place's area by all definitions. */
    readonly found: Range;
  };
  places: {
    /** The claimed area with its rounding and hedge. */
    readonly claimed: Range;
    /** The place's area by all definitions. */
    readonly place: Range;
  };
}

export type CheckKind = keyof VerdictFacts;

interface Rule<Facts> {
  readonly verdict: Exclude<Verdict, 'unknown'>;
  readonly applies: (facts: Facts) => boolean;
}

const always = () => true;

/**
 * The verdicts: of each check's rules the first that applies. Without facts (a place or an area is
 * not known, a number makes no sense) the verdict is *unknown*. The words for these rules are
 * `claims.rules` in the catalogue; docs/verdicts.md says them with examples.
 */
export const VERDICT_RULES: {
  readonly [Kind in CheckKind]: readonly Rule<VerdictFacts[Kind]>[];
} = {
  units: [
    {
      verdict: 'holds',
      applies: ({ converted, finer }) =>
        finer.low * (1 - BINARY_NOISE) <= converted && converted <= finer.high * (1 + BINARY_NOISE),
    },
    {
      verdict: 'rounded',
      applies: ({ converted, finer }) =>
        Math.abs(finer.value / converted - 1) <= CONVERSION_TOLERANCE,
    },
    { verdict: 'fails', applies: always },
  ],
  comparison: [
    { verdict: 'holds', applies: ({ stated, found }) => contains(found, stated.value) },
    { verdict: 'rounded', applies: ({ stated, found }) => overlaps(found, stated) },
    { verdict: 'fails', applies: always },
  ],
  places: [
    { verdict: 'holds', applies: ({ claimed, place }) => claimed.high <= place.low },
    { verdict: 'fails', applies: ({ claimed, place }) => claimed.low > place.high },
    { verdict: 'rounded', applies: always },
  ],
};

/** The verdict of the table; *unknown* without facts. */
export function verdictOf<Kind extends CheckKind>(
  kind: Kind,
  facts: VerdictFacts[Kind] | null,
): Verdict {
  if (!facts) return 'unknown';
  return VERDICT_RULES[kind].find(({ applies }) => applies(facts))?.verdict ?? 'unknown';
}
