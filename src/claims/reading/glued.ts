import type { Grammar } from './grammar/grammar.ts';
import { GRAMMARS } from './languages/grammars.ts';
import { type Token, tokenise } from './tokens.ts';

/** A word with digits right behind it: "over12", "US5", "A380". */
const GLUED = /^(\p{L}+)(\d+)$/u;
/** A further group or the decimals of a number whose first digits went to the word. */
const GROUP = /^\d+(?:[.,]\d+)*$/;

/**
 * The tokens of a text, with words and numbers apart where a space between them was lost:
 * "over12,500" is "over" and "12,500" if a language knows the word before numbers. Else the digits
 * belong to a code ("US5,957", "A380") and are one word with it.
 */
export function tokensOf(text: string): Token[] {
  const tokens = tokenise(text);
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
  const last = norm.charCodeAt(norm.length - 1);
  return last >= 48 && last <= 57 && GLUED.test(norm);
}

/** Past ",500" behind "over12". */
function behindNumber(tokens: readonly Token[], at: number): number {
  let next = at + 1;
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
  const length = lettersBefore(token);
  if (length !== null) {
    const middle = token.start + length;
    const head = token.text.slice(0, length);
    const number = tokenise(text.slice(middle, end));
    return [
      { ...token, end: middle, text: head, norm: head.toLowerCase() },
      ...number.map((part) => ({ ...part, start: part.start + middle, end: part.end + middle })),
    ];
  }
  if (languages().some(({ units }) => units.match(tokens, at, at + 1))) {
    return tokens.slice(at, next);
  }
  const whole = text.slice(token.start, end);
  return [{ ...token, end, text: whole, norm: whole.toLowerCase() }];
}

function languages(): Grammar[] {
  return Object.values(GRAMMARS);
}

/** How many letters stand before the digits; null if they are no word that numbers stand behind. */
function lettersBefore({ text, norm }: Token): number | null {
  const [, word] = GLUED.exec(norm) ?? [];
  const isCode = /^\p{Lu}{1,3}\d/u.test(text);
  const isKnown = !isCode && languages().some(({ numerals }) => numerals.glued.has(word));
  return isKnown ? text.search(/\d/) : null;
}
