import type { Grammar } from '../grammar/grammar.ts';
import type { Language } from '../readClaim.ts';
import type { Token } from '../tokens.ts';
import { ENGLISH } from './en/grammar.ts';
import { UKRAINIAN } from './uk/grammar.ts';

export const GRAMMARS: Readonly<Record<Language, Grammar>> = { en: ENGLISH, uk: UKRAINIAN };

/** ISO 639-1 codes of the languages that are read. */
export const READ_LANGUAGES = Object.keys(GRAMMARS) as readonly Language[];

/** The grammar that most of the words have the letters of; the first one if none has. */
export function grammarFor(tokens: readonly Token[], all = GRAMMARS): Grammar {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const grammars = Object.values(all);
  const prevails = ({ letters: { first, last } }: Grammar) => {
    const own = words.filter(({ norm }) => isBetween(norm.charCodeAt(0), first, last));
    return own.length * 2 > words.length;
  };
  return grammars.find(prevails) ?? grammars[0];
}

function isBetween(code: number, first: number, last: number): boolean {
  return code >= first && code <= last;
}
