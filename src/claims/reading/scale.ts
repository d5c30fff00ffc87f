import type { Numerals } from './grammar/quantities.ts';
import { skipJoints } from './phrases.ts';
import type { Token } from './tokens.ts';

/** A number as written, and the first token behind it. */
export interface ReadNumber {
  readonly value: number;
  readonly next: number;
  /** The scale word that ends it, 1 if none: "two to three *million*" lends it to the two. */
  readonly scale: number;
  /**
   * The digits as written, with `.` before decimals and the scale as a power of ten: "6.0",
   * "1.20e6" for "1.20 million"; null of a number in words.
   */
  readonly written: string | null;
  /** The digits if their one mark means the other thing: "1.250" of "1250". */
  readonly other?: string;
  /** Whether it begins with digits. */
  readonly inDigits: boolean;
  /** Whether it is open above: "50+ million". */
  readonly open?: true;
}

/** The scale word or letter at a token. */
export function scaleAt(
  tokens: readonly Token[],
  at: number,
  end: number,
  { scales, letterScales }: Numerals,
  letters: boolean,
) {
  const i = skipJoints(tokens, at, end);
  if (i >= end) return null;
  const isPower = i + 1 < end && tokens[i + 1].norm === '^';
  const letter = letters && !isPower ? letterScales.get(tokens[i].norm) : undefined;
  const scale = scales.get(tokens[i].norm) ?? letter;
  return scale === undefined ? null : { scale, next: i + 1 };
}

/** The number times the scale words behind it, "and a half" included. */
export function scaled(
  number: { value: number; next: number; written?: string | null },
  tokens: readonly Token[],
  end: number,
  numerals: Numerals,
  inDigits: boolean,
): ReadNumber {
  let { value, next } = number;
  let scale = 1;
  const half = andFraction(tokens, next, end, numerals);
  if (half) {
    value += half.value;
    next = half.next;
  }
  for (let step = 0; step < 2; step++) {
    const found = scaleAt(tokens, next, end, numerals, inDigits);
    if (!found) break;
    scale *= found.scale;
    next = found.next;
  }
  value = times(value, scale);
  const tail = scale > 1 && !half ? andFraction(tokens, next, end, numerals) : null;
  if (tail) {
    value += tail.value * scale;
    return { value, next: tail.next, scale, written: null, inDigits };
  }
  const rest = inDigits && !half ? restOf(number.value, scale, tokens, next, end) : null;
  if (rest)
    return { value: value + rest.value, next: rest.next, scale: 1, written: null, inDigits };
  const written = half ? null : timesWritten(number.written ?? null, scale);
  return { value, next, scale, written, inDigits };
}

/** «71 тис. 340»: what is left below the scale, in as many digits as it may have. */
function restOf(count: number, scale: number, tokens: readonly Token[], at: number, end: number) {
  const i = skipJoints(tokens, at, end);
  if (scale < 1000 || !Number.isInteger(count) || i >= end) return null;
  const { kind, text, gap } = tokens[i];
  const isRest = kind === 'number' && gap === 'space' && /^\d{3}$/.test(text);
  return isRest && scale === 1000 ? { value: Number(text), next: i + 1 } : null;
}

/** Digits as written, times a scale; null where that is no power of ten. */
export function timesWritten(written: string | null, scale: number): string | null {
  if (written === null || scale === 1) return written;
  const [digits, power = '0'] = written.split('e');
  const exponent = Math.log10(scale);
  return Number.isInteger(exponent) ? `${digits}e${Number(power) + exponent}` : null;
}

/** Without the binary noise that 2.3 × 1000 may leave. */
export function times(value: number, scale: number): number {
  return scale === 1 ? value : Number((value * scale).toPrecision(15));
}

/** "and a half", "and three-quarters". */
export function andFraction(tokens: readonly Token[], at: number, end: number, numerals: Numerals) {
  const i = skipJoints(tokens, at, end);
  if (i >= end || !numerals.and.has(tokens[i].norm)) return null;
  const fraction = readFraction(tokens, skipJoints(tokens, i + 1, end), end, numerals);
  return fraction && fraction.value < 1 ? fraction : null;
}

/** "half", "a third", "two-thirds", "three quarters". */
export function readFraction(
  tokens: readonly Token[],
  at: number,
  end: number,
  numerals: Numerals,
): { value: number; next: number } | null {
  if (at >= end) return null;
  const { cardinals, fractions, articles } = numerals;
  const bare = fractions.get(tokens[at].norm);
  if (bare !== undefined) return { value: bare, next: at + 1 };
  const count = articles.has(tokens[at].norm) ? 1 : cardinals.get(tokens[at].norm);
  if (count === undefined || count === 0) return null;
  const i = skipJoints(tokens, at + 1, end);
  const part = i < end ? fractions.get(tokens[i].norm) : undefined;
  if (part === undefined) return null;
  return { value: count * part, next: i + 1 };
}
