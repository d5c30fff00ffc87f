const NO_BREAK_SPACE = '\u00a0';
const NARROW_NO_BREAK_SPACE = '\u202f';

/** Between groups of three digits. */
export const GROUPINGS = {
  comma: ',',
  point: '.',
  'thin-space': NARROW_NO_BREAK_SPACE,
  none: '',
} as const;

/** Before decimals. */
export const DECIMALS = { point: '.', comma: ',' } as const;

/** Between the ends of a range. */
export const RANGE_DASHES = {
  'en-closed': '–',
  'en-spaced': `${NO_BREAK_SPACE}–${NO_BREAK_SPACE}`,
  'em-closed': '—',
  'em-spaced': `${NO_BREAK_SPACE}—${NO_BREAK_SPACE}`,
} as const;

/** How numbers are set where somebody has them otherwise than their language. */
export interface NumberSigns {
  readonly grouping?: keyof typeof GROUPINGS;
  readonly decimal?: keyof typeof DECIMALS;
  /** The least digits before the decimals that are grouped. */
  readonly groupedFrom?: number;
  readonly rangeDash?: keyof typeof RANGE_DASHES;
}

const PRIVATE_USE = '-x-';

const SUBTAGS = {
  grouping: 'group',
  decimal: 'decimal',
  groupedFrom: 'from',
  rangeDash: 'range',
} as const satisfies Record<keyof NumberSigns, string>;

/** Subtags have at most eight letters and digits (RFC 5646, 2.1). */
const subtagOf = (word: string) => word.replace('-', '').slice(0, 8);

const NAMES = Object.keys(SUBTAGS) as (keyof NumberSigns)[];

/**
 * A language tag that says how its numbers are set, in private use subtags (RFC 5646, 2.2.7), so that
 * it goes wherever the language goes: "en-GB-x-group-thinspac".
 */
export function withSigns(locale: string, signs: NumberSigns): string {
  const said = NAMES.flatMap((name) => {
    const value = signs[name];
    return value === undefined ? [] : [SUBTAGS[name], subtagOf(String(value))];
  });
  return said.length === 0 ? locale : locale + PRIVATE_USE + said.join('-');
}

const known = new Map<string, NumberSigns | null>();

/** What a language tag says of its numbers; null if they are set as the language has them. */
export function signsOf(locale: string): NumberSigns | null {
  let signs = known.get(locale);
  if (signs === undefined) known.set(locale, (signs = readSigns(locale)));
  return signs;
}

function readSigns(locale: string): NumberSigns | null {
  const [, said] = locale.split(PRIVATE_USE);
  if (said === undefined) return null;
  const subtags = said.split('-');
  const after = (subtag: string) => {
    const at = subtags.indexOf(subtag);
    return at < 0 ? undefined : subtags[at + 1];
  };
  const named = <Name extends string>(table: Readonly<Record<Name, string>>, subtag: string) =>
    (Object.keys(table) as Name[]).find((name) => subtagOf(name) === after(subtag));
  const from = after(SUBTAGS.groupedFrom);
  return {
    grouping: named(GROUPINGS, SUBTAGS.grouping),
    decimal: named(DECIMALS, SUBTAGS.decimal),
    groupedFrom: from === undefined ? undefined : Number(from),
    rangeDash: named(RANGE_DASHES, SUBTAGS.rangeDash),
  };
}

/** Digits by threes from the right. */
function inGroups(digits: string, sign: string): string {
  const first = digits.length % 3 || 3;
  const groups = [digits.slice(0, first)];
  for (let at = first; at < digits.length; at += 3) groups.push(digits.slice(at, at + 3));
  return groups.join(sign);
}

/** A number as `Intl` parts it, with these signs instead of the language's. */
export function partsWithSigns(
  parts: readonly Intl.NumberFormatPart[],
  { grouping, decimal, groupedFrom }: NumberSigns,
  usualGroup: string,
): string {
  const isUsuallyGrouped = parts.some(({ type }) => type === 'group');
  const digits = parts.map(({ type, value }) => (type === 'integer' ? value : '')).join('');
  const isGrouped = groupedFrom === undefined ? isUsuallyGrouped : digits.length >= groupedFrom;
  const sign = grouping === undefined ? usualGroup : GROUPINGS[grouping];
  const whole = isGrouped ? inGroups(digits, sign) : digits;
  let isWritten = false;
  return parts
    .map(({ type, value }) => {
      if (type === 'decimal') return decimal === undefined ? value : DECIMALS[decimal];
      if (type !== 'integer' && type !== 'group') return value;
      const written = isWritten ? '' : whole;
      isWritten = true;
      return written;
    })
    .join('');
}
