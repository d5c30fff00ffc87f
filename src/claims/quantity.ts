import { brief } from '../text/brief.ts';
import type { Stated } from './claim.ts';
import { tokensOf } from './reading/glued.ts';
import type { Grammar } from './reading/grammar/grammar.ts';
import { grammarFor } from './reading/languages/grammars.ts';
import { readLead } from './reading/lead.ts';
import { readNumber } from './reading/number.ts';
import { readQuantity } from './reading/quantity.ts';
import type { Token } from './reading/tokens.ts';

/** Why a text is not a quantity, and the part that was not understood. */
export interface QuantityProblem {
  readonly kind:
    | 'no-number'
    | 'unknown-words'
    | 'not-a-number'
    | 'not-positive'
    | 'too-small'
    | 'too-large'
    | 'no-unit'
    | 'unknown-unit';
  readonly found: string;
}

/** Of what was not understood, so much is told. */
const LONGEST_FOUND = 60;

export type ParsedQuantity =
  | {
      readonly ok: true;
      readonly area: Stated;
      /** What else its digits may mean: 1.25 of "1.250 acres". */
      readonly orElse: number | null;
    }
  | { readonly ok: false; readonly problem: QuantityProblem };

/**
 * Reads one area, with nothing before or behind it, as the reader of reports does: "2,300 sq mi",
 * "6 000 km²", "more than 600,000 hectares", "half a million acres".
 */
export function parseQuantity(text: string): ParsedQuantity {
  const tokens = tokensOf(text);
  const grammar = grammarFor(tokens);
  const read = readQuantity(tokens, 0, tokens.length, grammar);
  if (read.kind === 'area' && behindDot(tokens, read.next) === tokens.length) {
    const { value, low, high, unit, hedge, slight, written, orElse } = read.area;
    const range = low !== undefined && high !== undefined ? { low, high } : {};
    const area = { value, ...range, unit, hedge, ...(slight && { slight }) };
    return {
      ok: true,
      area: written === null ? area : { ...area, written },
      orElse: orElse?.value ?? null,
    };
  }
  const problem =
    read.kind === 'none' && read.bound !== undefined && /[1-9]/.test(text)
      ? { kind: read.bound, found: text.trim() }
      : problemOf(tokens, text, grammar);
  return { ok: false, problem: { ...problem, found: brief(problem.found, LONGEST_FOUND) } };
}

function behindDot(tokens: readonly Token[], at: number): number {
  return tokens[at]?.norm === '.' ? at + 1 : at;
}

/** The first part that was not understood. */
function problemOf(tokens: readonly Token[], text: string, grammar: Grammar): QuantityProblem {
  const between = (from: number, to: number) =>
    from < to ? text.slice(tokens[from].start, tokens[to - 1].end) : '';
  const end = tokens.length;
  const isNumber = (i: number) =>
    tokens[i].kind === 'number' || readNumber(tokens, i, end, grammar.numerals) !== null;
  const at = tokens.findIndex((_, i) => isNumber(i));
  if (at < 0) return { kind: 'no-number', found: text.trim() };
  const lead = readLead(tokens, 0, end, grammar).next;
  const minus = at > 0 && isMinus(tokens[at - 1]) && tokens[at].gap === 'none';
  const first = minus ? at - 1 : at;
  if (lead < first) return { kind: 'unknown-words', found: between(0, first) };
  const number = readNumber(tokens, at, end, grammar.numerals);
  if (!number) {
    return { kind: 'not-a-number', found: between(at, at + 1) };
  }
  const behind = behindNotation(tokens, number.next);
  if (behind !== null) return { kind: 'not-a-number', found: between(first, behind) };
  if (minus || number.value <= 0) {
    return { kind: 'not-positive', found: between(first, number.next) };
  }
  if (number.next === end) return { kind: 'no-unit', found: text.trim() };
  return { kind: 'unknown-unit', found: between(number.next, end) };
}

/** What programs write behind the first digits of a number: "0x10", "1e300", "1e-5". */
const NOTATION = /^(?:x[\da-f]+|[bo]\d+|e\d*)$/;

/** Past the rest of a number as programs write it; null if there is none. */
function behindNotation(tokens: readonly Token[], at: number): number | null {
  const letter = tokens[at];
  if (letter?.gap !== 'none' || tokens[at - 1].kind !== 'number' || !NOTATION.test(letter.norm)) {
    return null;
  }
  let next = at + 1;
  while (next < tokens.length && tokens[next].gap === 'none') next++;
  return letter.norm === 'e' && tokens[next - 1].kind !== 'number' ? null : next;
}

function isMinus({ norm }: Token): boolean {
  return norm === '-' || norm === '–';
}
