import { SMALLEST_NUMBER } from '../workspace/limits.ts';

/** Why a typed number is refused; the message names what was found and what is expected. */
export type NumberProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-a-number'; readonly found: string }
  | { readonly kind: 'misplaced-comma'; readonly found: string }
  | { readonly kind: 'zero' }
  | { readonly kind: 'negative'; readonly found: string }
  | { readonly kind: 'too-small'; readonly found: string }
  | { readonly kind: 'too-large'; readonly found: string; readonly largest: number };

export type NumberReading =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly problem: NumberProblem };

interface Marks {
  readonly decimal: '.' | ',';
  /** Digits with groups of three parted by the language's mark or by any blank, and decimals. */
  readonly grouped: RegExp;
  readonly plain: RegExp;
}

const POINT: Marks = {
  decimal: '.',
  grouped: /^\d{1,3}(?:([,\s])\d{3})(?:\1\d{3})*(?:\.\d+)?$/,
  plain: /^(?:\d+(?:\.\d*)?|\.\d+)$/,
};
const COMMA: Marks = {
  decimal: ',',
  grouped: /^\d{1,3}(?:\s\d{3})+(?:,\d+)?$/,
  plain: /^(?:\d+(?:,\d*)?|,\d+)$/,
};

function marksOf(locale: string): Marks {
  const parts = new Intl.NumberFormat(locale).formatToParts(0.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? COMMA : POINT;
}

/** "million" and what it stands for. */
export type ScaleWord = readonly [word: string, scale: number];

/** The digits before "million", «млн», and how much that is; 1 if no such word follows. */
function parted(
  text: string,
  scaleWords: readonly ScaleWord[],
): readonly [digits: string, scale: number] {
  const behind = /^(.*[\d,.])\s*(\p{L}+)\.?$/u.exec(text);
  const found = scaleWords.find(([word]) => word === behind?.[2].toLowerCase());
  return behind && found ? [behind[1].trim(), found[1]] : [text, 1];
}

/**
 * A positive number as the locale's reader types it: "2,300", "2 300", "2300.5" in English,
 * "2 300", "2300,5" in Ukrainian; "1.3 million", «1,3 млн».
 */
export function readPositiveNumber(
  text: string,
  largest: number,
  locale = 'en-GB',
  scaleWords: readonly ScaleWord[] = [],
): NumberReading {
  const { decimal, grouped, plain } = marksOf(locale);
  const found = text.trim().replace(/[\u00a0\u2009\u202f]/g, ' ');
  if (found === '') return { ok: false, problem: { kind: 'empty' } };
  const minus = /^[-\u2212\u2013]\s*/;
  const [digits, scale] = parted(found.replace(minus, '').replace(/^\+/, ''), scaleWords);
  if (!grouped.test(digits) && !plain.test(digits)) {
    const kind = /^[\d,. ]+$/.test(digits) ? 'misplaced-comma' : 'not-a-number';
    return { ok: false, problem: { kind, found } };
  }
  const plainDigits = digits.replace(decimal === '.' ? /[,\s]/g : /\s/g, '').replace(',', '.');
  const value = Number((Number(plainDigits) * scale).toPrecision(15));
  if (!/[1-9]/.test(digits)) return { ok: false, problem: { kind: 'zero' } };
  if (minus.test(found)) return { ok: false, problem: { kind: 'negative', found } };
  if (value < SMALLEST_NUMBER) return { ok: false, problem: { kind: 'too-small', found } };
  if (value > largest) return { ok: false, problem: { kind: 'too-large', found, largest } };
  return { ok: true, value };
}
