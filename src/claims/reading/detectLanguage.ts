import { READ_SIGNS } from './languages/signs.ts';
import { CYRILLIC } from './languages/unread/cyrillic.ts';
import { LATIN, PARTICLES } from './languages/unread/latin.ts';
import { SCRIPTS } from './languages/unread/scripts.ts';
import type { Language } from './readClaim.ts';

/** What a language is known by: letters that few others have, and common words in lower case. */
export interface LanguageSigns {
  readonly letters: string;
  readonly words: string;
}

/** Languages that are not read, by their ISO 639-1 codes. */
export type UnreadSigns = Readonly<Record<string, LanguageSigns>>;

export interface DetectedLanguage {
  /** The language that the text is to be read as; null if it is in none that is read. */
  readonly read: Language | null;
  /** ISO 639-1 code of what it looks like; null if that is not known, as of a text of names. */
  readonly looksLike: string | null;
}

/** So many characters tell as much as all of a long text. */
const MOST_CHARACTERS = 1200;
/** The least share of a text's letters that its readable part may have. */
const LEAST_SHARE = 0.2;
/** Fewer signs of another language are names, or words borrowed from it. */
const LEAST_SIGNS = 2;
const ASCII = /^[a-z]+$/;
/** So many words without one that is common in English are not English. */
const WORDS_OF_NONE = 12;

/**
 * Which language a text is in, by its letters and its common words. In doubt a text is taken for one
 * that is read: short ones, headlines, lists of names and numbers. A text in two languages is read if
 * one of them is and has a fifth of the letters.
 */
export function detectLanguage(text: string): DetectedLanguage {
  const part = text.slice(0, MOST_CHARACTERS);
  const words = part.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const latin = words.filter(
    (word) => isBetween(word, 0x41, 0x24f) || isBetween(word, 0x1e00, 0x1eff),
  );
  const cyrillic = words.filter((word) => isBetween(word, 0x400, 0x52f));
  const letters = lengthOf(words);
  const parts = [latinPart(latin), cyrillicPart(cyrillic)]
    .filter(({ length }) => length > 0 && length >= letters * LEAST_SHARE)
    .sort((a, b) => b.length - a.length);
  const largest = parts[0]?.length ?? 0;
  const other = lengthOf(words) - lengthOf(latin) - lengthOf(cyrillic);
  const readable = parts.find(({ read, isPlain, length }) => read && (isPlain || length > other));
  if (readable) return { read: readable.read, looksLike: readable.read };
  if (letters === 0) return { read: 'en', looksLike: null };
  return { read: null, looksLike: other > largest ? scriptOf(part) : parts[0].looksLike };
}

/** The words of one script, and what they are in. */
interface Part extends DetectedLanguage {
  readonly length: number;
  /** Whether it is read because of what was found in it, not for want of anything else. */
  readonly isPlain: boolean;
}

function latinPart(words: readonly string[]): Part {
  const { own, best, bestSigns } = count(words, 'en', LATIN);
  const small = words.filter((word) => word === word.toLowerCase() && word.length > 2);
  const isOther = bestSigns > own && bestSigns >= LEAST_SIGNS;
  const isNone = small.length >= WORDS_OF_NONE && own < small.length / WORDS_OF_NONE;
  const read = isOther || isNone ? null : 'en';
  const looksLike = bestSigns >= LEAST_SIGNS ? best : null;
  return { read, looksLike, length: lengthOf(words), isPlain: own >= LEAST_SIGNS };
}

function cyrillicPart(words: readonly string[]): Part {
  const { own, best, bestSigns } = count(words, 'uk', CYRILLIC);
  const read = bestSigns > own ? null : 'uk';
  return { read, looksLike: best, length: lengthOf(words), isPlain: own >= LEAST_SIGNS };
}

interface Signs {
  readonly words: ReadonlyMap<string, readonly number[]>;
  readonly letters: ReadonlyMap<string, readonly number[]>;
  /** Codes of the languages by their numbers in the maps; the first is the one that is read. */
  readonly languages: readonly string[];
}

const made = new Map<Language, Signs>();

/** Signs by what is looked up; made when the first text comes. */
function signsOf(read: Language, others: UnreadSigns): Signs {
  const known = made.get(read);
  if (known) return known;
  const all = [[read, READ_SIGNS[read]] as const, ...Object.entries(others)];
  const words = new Map<string, number[]>();
  const letters = new Map<string, number[]>();
  const add = (map: Map<string, number[]>, key: string, index: number) => {
    const indexes = map.get(key);
    if (!indexes) map.set(key, [index]);
    else if (!indexes.includes(index)) indexes.push(index);
  };
  all.forEach(([, signs], index) => {
    for (const word of signs.words.split(/\s+/)) add(words, word, index);
    for (const letter of signs.letters) add(letters, letter, index);
  });
  const signs = { words, letters, languages: all.map(([code]) => code) };
  made.set(read, signs);
  return signs;
}

/**
 * How many signs of the language that is read the words have, and how many of the best other one.
 * Letters count in words without a capital only: names go through all languages.
 */
function count(words: readonly string[], read: Language, others: UnreadSigns) {
  const signs = signsOf(read, others);
  const counts = signs.languages.map(() => 0);
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    const lower = word.toLowerCase();
    if (PARTICLES.has(word) && i + 1 < words.length && isUpper(words[i + 1])) continue;
    for (const index of signs.words.get(lower) ?? []) counts[index]++;
    if (word === lower && !ASCII.test(word)) countLetters(word, signs.letters, counts);
  }
  let best = 1;
  for (let i = 2; i < counts.length; i++) if (counts[i] > counts[best]) best = i;
  return { own: counts[0], best: signs.languages[best], bestSigns: counts[best] };
}

function isUpper(word: string): boolean {
  return word[0] !== word[0].toLowerCase();
}

/** One for each language that some letter of the word is of. */
function countLetters(word: string, letters: Signs['letters'], counts: number[]): void {
  let found: number[] = [];
  for (const letter of word) {
    const indexes = letters.get(letter);
    if (indexes) found = found.length === 0 ? [...indexes] : [...new Set([...found, ...indexes])];
  }
  for (const index of found) counts[index]++;
}

function scriptOf(text: string): string | null {
  return SCRIPTS.find(([, letters]) => letters.test(text))?.[0] ?? null;
}

function isBetween(word: string, low: number, high: number): boolean {
  const code = word.charCodeAt(0);
  return code >= low && code <= high;
}

function lengthOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}
