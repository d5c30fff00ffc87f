import { describe, expect, it } from 'vitest';
import { answerTo, briefCheck, isVerdict } from './answer.ts';
import { readFixture } from './expectation.ts';

/** A text in which nothing is stated that could be checked, though figure and place stand together. */
interface Trap {
  readonly text: string;
  readonly why: string;
}

describe('gives no verdict on what is not said', () => {
  it.each(readFixture<Trap[]>('traps'))('$text', async ({ text, why }) => {
    const { claims } = await answerTo(text);
    // That an area fits into the place where it lies is no verdict that is shown.
    const found = claims
      .flatMap(({ checks }) => checks)
      .filter(
        ({ kind, verdict }) => isVerdict(verdict) && !(kind === 'within' && verdict === 'holds'),
      );
    expect(found.map(briefCheck), why).toEqual([]);
  });
});
