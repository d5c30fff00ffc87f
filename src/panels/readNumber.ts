/** Why a typed number is refused; the message names what was found and what is expected. */
export type NumberProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-a-number'; readonly found: string }
  | { readonly kind: 'misplaced-comma'; readonly found: string }
  | { readonly kind: 'zero' }
  | { readonly kind: 'negative'; readonly found: string }
  | { readonly kind: 'too-large'; readonly found: string; readonly largest: number };

export type NumberReading =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly problem: NumberProblem };

/** Digits with groups of three parted by commas or by any blank, and a decimal point. */
const GROUPED = /^\d{1,3}(?:([,\s])\d{3})(?:\1\d{3})*(?:\.\d+)?$/;
const PLAIN = /^(?:\d+(?:\.\d*)?|\.\d+)$/;

/** A positive number as an English reader types it: "2,300", "2 300", "2300.5", "2.3". */
export function readPositiveNumber(text: string, largest: number): NumberReading {
  const found = text.trim().replace(/[\u00a0\u2009\u202f]/g, ' ');
  if (found === '') return { ok: false, problem: { kind: 'empty' } };
  const minus = /^[-\u2212\u2013]\s*/;
  const digits = found.replace(minus, '').replace(/^\+/, '');
  if (!GROUPED.test(digits) && !PLAIN.test(digits)) {
    const kind = /^[\d,. ]+$/.test(digits) ? 'misplaced-comma' : 'not-a-number';
    return { ok: false, problem: { kind, found } };
  }
  const value = Number(digits.replace(/[,\s]/g, ''));
  if (value === 0) return { ok: false, problem: { kind: 'zero' } };
  if (minus.test(found)) return { ok: false, problem: { kind: 'negative', found } };
  if (value > largest) return { ok: false, problem: { kind: 'too-large', found, largest } };
  return { ok: true, value };
}
