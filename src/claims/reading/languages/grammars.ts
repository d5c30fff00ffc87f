import type { Grammar } from '../grammar.ts';
import type { Language } from '../readClaim.ts';
import type { Token } from '../tokens.ts';
import { ENGLISH } from './en/grammar.ts';
import { UKRAINIAN } from './uk/grammar.ts';

export const GRAMMARS: Readonly<Record<Language, Grammar>> = { en: ENGLISH, uk: UKRAINIAN };

/** The grammar that the letters call for: Ukrainian if most of the words are Cyrillic. */
export function grammarFor(tokens: readonly Token[]): Grammar {
  let cyrillic = 0;
  let words = 0;
  for (const { kind, norm } of tokens) {
    if (kind !== 'word') continue;
    words++;
    const code = norm.charCodeAt(0);
    if (code >= 0x400 && code < 0x500) cyrillic++;
  }
  return cyrillic * 2 > words ? UKRAINIAN : ENGLISH;
}
