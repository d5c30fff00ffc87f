import { otherDigits, plainDigits } from './digits.ts';
import { isFreshNumber } from './freshNumber.ts';
import type { Numerals } from './grammar/quantities.ts';
import { readWords } from './numberWords.ts';
import { skipJoints } from './phrases.ts';
import { type ReadNumber, scaleAt, scaled } from './scale.ts';
import type { Token } from './tokens.ts';

/** Digit groups of one number at most. */
const LONGEST = 14;

const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** The number that begins at a token, in digits or in words; null if none does. */
export function readNumber(
  tokens: readonly Token[],
  at: number,
  end: number,
  numerals: Numerals,
): ReadNumber | null {
  if (at >= end) return null;
  const first = tokens[at];
  if (first.kind === 'number') {
    return isFreshNumber(tokens, at, numerals) ? readDigits(tokens, at, end, numerals) : null;
  }
  if (isLeadingPoint(tokens, at, end)) return readDigits(tokens, at, end, numerals);
  const vulgar = VULGAR.get(first.text);
  if (vulgar !== undefined) {
    return scaled({ value: vulgar, next: at + 1 }, tokens, end, numerals, true);
  }
  return first.kind === 'word' ? readWords(tokens, at, end, numerals) : null;
}

function readDigits(
  tokens: readonly Token[],
  at: number,
  end: number,
  numerals: Numerals,
): ReadNumber | null {
  const isPoint = tokens[at].kind === 'sign';
  let next = isPoint ? at + 2 : at + 1;
  let written = isPoint ? `0.${tokens[at + 1].norm}` : tokens[at].norm;
  if (/^\d{1,3}$/.test(written) && isSpacedComma(tokens, next, end, numerals)) {
    written += `,${tokens[next + 1].norm}`;
    next += 2;
  } else if (/^\d{1,3}$/.test(written)) {
    while (next < end && next < at + LONGEST && isGroup(tokens, next)) {
      written += ` ${tokens[next].norm}`;
      next++;
    }
  }
  const isOpen = next < end && tokens[next].norm === '+' && tokens[next].gap === 'none';
  if (isOpen && scaleAt(tokens, next + 1, end, numerals, true)) {
    const digits = plainDigits(written, { decimalMark: numerals.decimalMark, scaled: true });
    if (digits === null) return null;
    const number = { value: Number(digits), next: next + 1, written: digits };
    return { ...scaled(number, tokens, end, numerals, true), open: true };
  }
  const style = {
    decimalMark: numerals.decimalMark,
    scaled: scaleAt(tokens, next, end, numerals, true) !== null,
  };
  const digits = plainDigits(written, style);
  if (digits === null) return null;
  const value = Number(digits);
  const fraction = fractionBehind(tokens, next, end, written);
  const whole = fraction
    ? {
        value: fraction.over ? value / fraction.over : value + fraction.value,
        next: fraction.next,
      }
    : { value, next, written: digits };
  const number = plusSmaller(scaled(whole, tokens, end, numerals, true), tokens, end, numerals);
  const other = number.written === digits ? otherDigits(written, style) : null;
  return other === null ? number : { ...number, other };
}

/** "10 million 509 thousand" */
function plusSmaller(
  first: ReadNumber,
  tokens: readonly Token[],
  end: number,
  numerals: Numerals,
): ReadNumber {
  const i = skipJoints(tokens, first.next, end);
  if (first.scale < 1e6 || i >= end || !/^\d{1,3}$/.test(tokens[i].norm)) return first;
  const second = scaleAt(tokens, i + 1, end, numerals, true);
  if (!second || second.scale < 1000 || second.scale >= first.scale) return first;
  const value = first.value + Number(tokens[i].norm) * second.scale;
  return { ...first, value, next: second.next, scale: second.scale, written: null };
}

/** ".75" */
function isLeadingPoint(tokens: readonly Token[], at: number, end: number): boolean {
  const [point, digits] = [tokens[at], tokens[at + 1]];
  const isFree = at === 0 || point.gap !== 'none' || tokens[at - 1].norm === '(';
  return (
    point.norm === '.' &&
    isFree &&
    at + 1 < end &&
    digits.gap === 'none' &&
    /^\d+$/.test(digits.norm)
  );
}

/** Three digits behind one space: a further group of thousands. */
function isGroup(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const afterOne = token.start - tokens[at - 1].end <= 2;
  const spaced = token.gap === 'space' || token.gap === 'line';
  return (
    token.kind === 'number' && spaced && afterOne && /^\d{3}(?:[.,]\d{1,2})?$/.test(token.norm)
  );
}

/**
 * "53, 484": a space has slipped in behind the comma. Two numbers of a list look the same, so that
 * the first has to stand where one figure does: behind a hedge, "of", "covers", a bracket.
 */
function isSpacedComma(
  tokens: readonly Token[],
  comma: number,
  end: number,
  { decimalMark, begins }: Numerals,
): boolean {
  if (decimalMark === ',' || comma + 1 >= end || tokens[comma].norm !== ',') return false;
  const [before, digits] = [tokens[comma - 2], tokens[comma + 1]];
  const isTight = tokens[comma].gap === 'none' && digits.gap === 'space';
  if (!isTight || !/^\d{3}$/.test(digits.norm)) return false;
  return before !== undefined && begins.has(before.norm);
}

/** "1½", "3/4", "1 1/2". */
function fractionBehind(tokens: readonly Token[], at: number, end: number, written: string) {
  if (at >= end) return null;
  const sign = tokens[at];
  const vulgar = VULGAR.get(sign.text);
  if (vulgar !== undefined) return { value: vulgar, over: 0, next: at + 1 };
  const isFraction = (i: number) =>
    i + 1 < end &&
    (tokens[i].norm === '/' || tokens[i].norm === '⁄') &&
    tokens[i].gap === 'none' &&
    tokens[i + 1].gap === 'none' &&
    /^[2-9]$|^10$/.test(tokens[i + 1].norm);
  if (/^\d$/.test(written) && isFraction(at)) {
    return { value: 0, over: Number(tokens[at + 1].norm), next: at + 2 };
  }
  if (/^\d$/.test(sign.norm) && sign.gap === 'space' && isFraction(at + 1)) {
    return { value: Number(sign.norm) / Number(tokens[at + 2].norm), over: 0, next: at + 3 };
  }
  return null;
}
