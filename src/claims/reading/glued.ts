import { isBeforeNumbers, languages, withWordsApart } from './gluedWords.ts';
import { type Token, tokenise } from './tokens.ts';

/** A word with digits right behind it: "over12", "US5", "A380", "over700km²". */
const GLUED = /^(\p{L}+)\d+(?:\p{L}+2?)?$/u;
/** A word in small letters, too long for a code's. */
const LONG_WORD = /^\p{Ll}{4,}/u;
/** Thousands behind it: no code has those. */
const THOUSANDS = /\d,\d{3}$/;
const DIGIT = /\d/;
const ENDS_IN_DIGIT = /\d$/;
/** A further group or the decimals of a number whose first digits went to the word. */
const GROUP = /^\d+(?:[.,]\d+)*$/;

/**
 * The tokens of a text, with words and numbers apart where a space between them was lost:
 * "over12,500" is "over" and "12,500" if a language knows the word before numbers, "said12,500" as
 * no code looks so. Else the digits belong to a code ("US5,957", "A380") and are one word with it.
 */
export function tokensOf(text: string, first = 0, behind = text.length): Token[] {
  const tokens = withWordsApart(tokenise(text, first, behind));
  if (!tokens.some(isGlued)) return tokens;
  const apart: Token[] = [];
  for (let i = 0; i < tokens.length;) {
    const next = isGlued(tokens[i]) ? behindNumber(tokens, i) : i + 1;
    if (isGlued(tokens[i])) apart.push(...split(tokens, i, next, text));
    else apart.push(tokens[i]);
    i = next;
  }
  return apart;
}

function isGlued({ kind, norm }: Token): boolean {
  if (kind !== 'word') return false;
  return DIGIT.test(norm) && GLUED.test(norm);
}

/** Past ",500" behind "over12". */
function behindNumber(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  if (!ENDS_IN_DIGIT.test(tokens[at].norm)) return next;
  while (next + 1 < tokens.length && isMark(tokens[next]) && isGroup(tokens[next + 1])) next += 2;
  return next;
}

function isMark({ norm, gap }: Token): boolean {
  return gap === 'none' && (norm === ',' || norm === '.');
}

function isGroup({ kind, norm, gap }: Token): boolean {
  return kind === 'number' && gap === 'none' && GROUP.test(norm);
}

function split(tokens: readonly Token[], at: number, next: number, text: string): Token[] {
  const token = tokens[at];
  const end = tokens[next - 1].end;
  const whole = text.slice(token.start, end);
  const length = lettersBefore(token, whole);
  if (length !== null) {
    const middle = token.start + length;
    const head = token.text.slice(0, length);
    const number = tokenise(text.slice(middle, end));
    return [
      { ...token, end: middle, text: head, norm: head.toLowerCase() },
      ...number.map((part) => ({ ...part, start: part.start + middle, end: part.end + middle })),
    ];
  }
  // "12 km2,300 ha" has lost a space behind its unit; in "31m2,300" the "m" may be no unit's.
  const isUnit = next === at + 1 || token.gap !== 'none';
  if (isUnit && languages().some(({ units }) => units.match(tokens, at, at + 1))) {
    return tokens.slice(at, next);
  }
  return [{ ...token, end, text: whole, norm: whole.toLowerCase() }];
}

/** How many letters stand before the digits; null if they are no word that numbers stand behind. */
function lettersBefore({ text, norm }: Token, whole: string): number | null {
  const [, word] = GLUED.exec(norm) ?? [];
  const isCode = /^\p{Lu}{1,3}\d/u.test(text);
  const isKnown = !isCode && isBeforeNumbers(word);
  const isPlain = LONG_WORD.test(text) && THOUSANDS.test(whole);
  return isKnown || isPlain ? text.search(/\d/) : null;
}
