/** How a number in digits may be read. */
export interface DigitStyle {
  /** The mark before decimals in the text's language. */
  readonly decimalMark: '.' | ',';
  /** Whether "million" or the like follows: "2.317 million" has decimals. */
  readonly scaled: boolean;
}

const GROUPED = /^\d{1,3}(?:([.,'’ ])\d{3})(?:\1\d{3})*(?:(?!\1)[.,]\d+)?$/;
const INDIAN = /^\d{1,2}(?:,\d\d)+,\d{3}(?:\.\d+)?$/;
const PLAIN = /^\d+(?:[.,]\d+)?$/;
const ONE_MARK = /^(\d+)([.,])(\d+)$/;

/**
 * A number in digits, without marks between thousands and with `.` before decimals ("6.0",
 * "2300"). As written, thousands are parted by commas, dots, spaces or apostrophes, decimals stand
 * behind a dot or comma. Null if the digits make no number ("1,00,00", "12.9.2022") or a comma
 * parts neither thousands nor decimals of English ("12,5000", "2022,500").
 *
 * One mark before three digits is ambiguous: "31.000", "2,317". The language's own grouping mark
 * groups. Its decimal mark does so, too, where the last digit is 0 and no "million" follows:
 * nobody writes 31.000 for 31.
 */
export function plainDigits(written: string, style: DigitStyle): string | null {
  const one = ONE_MARK.exec(written);
  if (one) return withOneMark(one[1], one[2], one[3], style);
  if (PLAIN.test(written)) return written;
  if (INDIAN.test(written)) return written.replaceAll(',', '');
  const grouped = GROUPED.exec(written);
  if (!grouped) return null;
  const tail = written.slice(written.lastIndexOf(grouped[1]) + 1);
  const decimals = /[.,](\d+)$/.exec(tail)?.[1] ?? null;
  const whole = decimals === null ? written : written.slice(0, -decimals.length - 1);
  const digits = whole.replace(/\D/g, '');
  return decimals === null ? digits : `${digits}.${decimals}`;
}

/**
 * The other number that the digits may be, as `plainDigits` gives it: 1.250 of "1.250", taken for
 * thousands. A dot before three digits may mean either in any language, a comma in one that has
 * decimals behind it if the last digit is 0. Null if the digits are one number only.
 */
export function otherDigits(written: string, style: DigitStyle): string | null {
  const [, whole, mark, rest] = ONE_MARK.exec(written) ?? [];
  if (whole === undefined || style.scaled || !couldGroup(whole, rest)) return null;
  if (mark === ',' && (style.decimalMark === '.' || !rest.endsWith('0'))) return null;
  const decimal = `${whole}.${rest}`;
  return plainDigits(written, style) === decimal ? whole + rest : decimal;
}

function couldGroup(whole: string, rest: string): boolean {
  return rest.length === 3 && whole.length <= 3 && !whole.startsWith('0');
}

function withOneMark(whole: string, mark: string, rest: string, style: DigitStyle): string | null {
  const decimal = `${whole}.${rest}`;
  if (!couldGroup(whole, rest)) return isSlip(whole, mark, rest, style) ? null : decimal;
  const grouped = whole + rest;
  if (mark === style.decimalMark) return !style.scaled && rest.endsWith('0') ? grouped : decimal;
  return style.scaled && mark === ',' && style.decimalMark === ',' ? decimal : grouped;
}

/** A comma in English where neither a group of thousands nor a few decimals follow. */
function isSlip(whole: string, mark: string, rest: string, { decimalMark }: DigitStyle): boolean {
  if (mark !== ',' || decimalMark === ',') return false;
  return rest.length > 3 || (rest.length === 3 && whole.length > 3);
}
