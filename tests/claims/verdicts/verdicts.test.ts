import { describe, expect, it } from 'vitest';
import { readFixture, type VerdictSample } from './expectation.ts';
import type { Aspect } from './judge.ts';
import { mistakesOf, score, shareRight, summary } from './score.ts';

/** The least share that must be right. */
const AIMS: readonly (readonly [Aspect, number])[] = [
  ['area', 0.97],
  ['tied', 0.95],
  ['verdict', 0.9],
];

/** What must not happen once. */
const NEVER: readonly Aspect[] = ['false fails', 'false holds'];

/** The half that is not looked at while tuning tells its mistakes only to who asks for them. */
const IS_SHOWN: Readonly<Record<string, boolean>> = {
  'verdicts-tune': true,
  'verdicts-tune-2': true,
  'verdicts-tune-3': true,
  'verdicts-held-out': process.env.SHOW_HELD_OUT !== undefined,
};

describe.each(Object.keys(IS_SHOWN))('the corpus, %s', async (name) => {
  const result = await score(readFixture<VerdictSample[]>(name));
  const isAsAimed =
    AIMS.every(([aspect, least]) => shareRight(result, aspect) >= least) &&
    NEVER.every((aspect) => mistakesOf(result, aspect) === 0);
  console.log(
    [`${name}: ${summary(result)}`, ...(isAsAimed || !IS_SHOWN[name] ? [] : result.mistakes)].join(
      '\n\n',
    ),
  );

  it.each(AIMS)('holds that of every "%s" a share of %d is right', (aspect, least) => {
    expect(shareRight(result, aspect)).toBeGreaterThanOrEqual(least);
  });

  it.each(NEVER)('holds that there is no "%s"', (aspect) => {
    expect(mistakesOf(result, aspect)).toBe(0);
  });
});
