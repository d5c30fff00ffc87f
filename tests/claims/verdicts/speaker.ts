import { readClaims } from '../../../src/claims/reading/readClaims.ts';
import type { VerdictSample } from './expectation.ts';
import type { Finding } from './judge.ts';

/** Whether who is named as the speaker of a figure is who says it; the command does not say it. */
export function judgeSpeaker({ text, reportDate, who }: VerdictSample): Finding[] {
  if (who === undefined) return [];
  const found = [...new Set(readClaims(text, { reportDate }).map((claim) => claim.who))].filter(
    (name) => name !== null,
  );
  const isRight = who === null ? found.length === 0 : found.length === 1 && isNamed(found[0], who);
  const mistake = isRight ? null : `${found.join(', ') || 'nobody'}, not ${who ?? 'anybody'}`;
  return [{ aspect: 'speaker', mistake }];
}

/** With or without an article or an office before it. */
function isNamed(found: string, who: string): boolean {
  return ` ${found}`.toLowerCase().endsWith(` ${who.toLowerCase().replace(/^the /, '')}`);
}
