import { describe, expect, it } from 'vitest';
import { readSamples, score } from './corpus.ts';

/** What is aimed at on every part of the corpus, seen while tuning or not. */
const AIM = 0.98;

const PARTS = ['tune', 'tune-2', 'tune-3', 'tune-4', 'tune-5', 'tune-6', 'held-out'];

describe.each(PARTS)('the corpus, %s', (name) => {
  const result = score(readSamples(name));

  it('finds what is there and nothing else', () => {
    const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
    const summary =
      `${name}: precision ${percent(result.precision)}, recall ${percent(result.recall)}: ` +
      `${result.right} right of ${result.found} found and ${result.expected} there`;
    console.log(summary);
    const mistakes = [summary, ...result.mistakes].join('\n\n');
    expect(result.precision, mistakes).toBeGreaterThanOrEqual(AIM);
    expect(result.recall, mistakes).toBeGreaterThanOrEqual(AIM);
  });
});
