import { detectLanguage } from './detectLanguage.ts';
import type { Language, ReadClaim } from './readClaim.ts';
import type { ReadingOptions } from './readClaim.ts';
import { readInParts } from './readInParts.ts';

/**
 * What a text is read as: the claims of a language that is read, or what it looks like instead. Claims
 * are read when they are walked, anew each time, so that not all of them have to be kept.
 */
export type ReadText =
  | { readonly language: Language; readonly claims: Iterable<ReadClaim> }
  | { readonly language: null; readonly looksLike: string | null; readonly claims: readonly [] };

/**
 * The area claims of a text. One in a language that is not read has none; `looksLike` is its ISO
 * 639-1 code, null if that is not known. A language that is given is taken at its word.
 */
export function readText(text: string, options: ReadingOptions = {}): ReadText {
  const { read, looksLike } = options.language
    ? { read: options.language, looksLike: null }
    : detectLanguage(text);
  if (read === null) return { language: null, looksLike, claims: [] };
  return {
    language: read,
    claims: {
      *[Symbol.iterator]() {
        for (const { claims } of readInParts(text, options)) yield* claims;
      },
    },
  };
}
