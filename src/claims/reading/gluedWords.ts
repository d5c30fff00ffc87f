import type { Grammar } from './grammar/grammar.ts';
import { GRAMMARS } from './languages/grammars.ts';
import { type Token, tokenise } from './tokens.ts';

const THIN_SPACE = '\u200b';

/** So many words before "million" its number begins: "half a", "two-thirds of a". */
const WORDS_BEFORE_SCALE = 6;

/**
 * The tokens, with numbers in words apart from the word before them where the space between was lost
 * ("nearlytwo million") or has no width: what is left of such a number would be a wrong one.
 */
export function withWordsApart(tokens: readonly Token[]): Token[] {
  const hasThinSpace = tokens.some((token) => token.text.includes(THIN_SPACE));
  const beforeScale = placesBeforeScales(tokens);
  if (!hasThinSpace && beforeScale.size === 0) return [...tokens];
  return tokens.flatMap((token, i) => {
    if (token.kind !== 'word') return [token];
    const thin = hasThinSpace ? token.text.indexOf(THIN_SPACE) : -1;
    if (thin > 0 && isBeforeNumbers(token.text.slice(0, thin))) return splitAt(token, thin);
    const length = beforeScale.has(i) ? lettersBeforeNumber(token.text) : null;
    return length === null ? [token] : splitAt(token, length);
  });
}

/** Whether numbers stand behind the word in some language. */
export function isBeforeNumbers(word: string): boolean {
  const norm = word.toLowerCase();
  return languages().some(({ numerals }) => numerals.glued.has(norm));
}

export function languages(): Grammar[] {
  return Object.values(GRAMMARS);
}

function placesBeforeScales(tokens: readonly Token[]): ReadonlySet<number> {
  const places = new Set<number>();
  tokens.forEach(({ norm }, scale) => {
    if (!languages().some(({ numerals }) => numerals.scales.has(norm))) return;
    for (let i = Math.max(0, scale - WORDS_BEFORE_SCALE); i < scale; i++) places.add(i);
  });
  return places;
}

/** "of" and "at" are left out: "often", "atone". */
const SHORTEST_BEFORE = 4;
/** No word before numbers is longer; words without an end would take time by their square. */
const LONGEST_BEFORE = 24;

/** "nearlytwo" is "nearly" and a number. */
function lettersBeforeNumber(text: string): number | null {
  const word = text.toLowerCase();
  const last = Math.min(LONGEST_BEFORE, word.length - 2);
  for (let length = SHORTEST_BEFORE; length <= last; length++) {
    if (isBeforeNumbers(word.slice(0, length)) && isNumberWord(word.slice(length))) return length;
  }
  return null;
}

function isNumberWord(word: string): boolean {
  return languages().some(
    ({ numerals: { cardinals, fractions } }) => cardinals.has(word) || fractions.has(word),
  );
}

/** A word of so many letters, and the tokens behind it. */
function splitAt(token: Token, length: number): Token[] {
  const { text, start } = token;
  const head = text.slice(0, length);
  const rest = tokenise(text.slice(length).replaceAll(THIN_SPACE, ' '));
  const middle = start + length;
  return [
    { ...token, end: middle, text: head, norm: head.toLowerCase() },
    ...rest.map((part, i) => ({
      ...part,
      start: part.start + middle,
      end: part.end + middle,
      gap: i === 0 ? ('space' as const) : part.gap,
    })),
  ];
}
