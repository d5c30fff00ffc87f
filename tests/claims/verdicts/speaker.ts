import { readClaims } from '../../../src/claims/reading/readClaims.ts';
import type { VerdictSample } from './expectation.ts';
import type { Finding } from './judge.ts';

/** Whether who is named as the speaker of a figure is who says it; the command does not say it. */
export function judgeSpeaker({ text, reportDate, who }: VerdictSample): Finding[] {
  if (who === undefined) return [];
  const found = [...new Set(readClaims(text, { reportDate }).map((claim) => claim.who))].filter(
    (name) => name !== null,
  );
  const isRight =
    who === null ? found.length === 0 : found.length === 1 && plain(found[0]) === plain(who);
  const mistake = isRight ? null : `${found.join(', ') || 'nobody'}, not ${who ?? 'anybody'}`;
  return [{ aspect: 'speaker', mistake }];
}

function plain(name: string): string {
  return name.toLowerCase().replace(/^the /, '');
}
