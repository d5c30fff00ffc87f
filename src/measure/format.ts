import type { Catalogue } from '../text/catalogue.ts';
import { partsWithSigns, RANGE_DASHES, signsOf } from './numberSigns.ts';
import type { Range } from './range.ts';
import { type AreaUnit, convertArea } from './units.ts';

export interface NumberFormat {
  /** BCP 47 language of decimal point and grouping, e.g. "en-GB". */
  readonly locale: string;
  /** Significant figures; whole units are kept beyond them unless `roundWhole`. Default 4. */
  readonly significant?: number;
  /** Whether 603 628 with four figures becomes 603 600. Default false. */
  readonly roundWhole?: boolean;
  /** Fixed decimals, instead of significant figures. */
  readonly decimals?: number;
  /** Groups of digits as the locale has them, or parted by a narrow no-break space. */
  readonly grouping?: 'locale' | 'thin-space';
}

/** What catalogue-based formats take: the catalogue's locale stands in for a missing one. */
type CatalogueFormat = Partial<NumberFormat>;

const NARROW_NO_BREAK_SPACE = '\u202f';
const NO_BREAK_SPACE = '\u00a0';
const MINUS = '\u2212';
const MOST_DECIMALS = 20;
/** Every language groups so many. */
const MANY_DIGITS = 1e9;

/** Decimals that show `significant` figures of `value`; 0 when its whole part has them already. */
function decimalsFor(value: number, significant: number): number {
  if (value === 0 || !Number.isFinite(value)) return 0;
  const exponent = Number(value.toExponential(significant - 1).split('e')[1]);
  return Math.min(MOST_DECIMALS, Math.max(0, significant - 1 - exponent));
}

/** "5,957", "839.1", "0.98": as many figures as say something, no trailing zeros. */
export function formatNumber(value: number, format: NumberFormat): string {
  return written(value, format, digitsOf(value, format));
}

function digitsOf(value: number, format: NumberFormat): Intl.NumberFormatOptions {
  const { decimals, significant = 4 } = format;
  if (decimals !== undefined) {
    return { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  }
  return format.roundWhole
    ? { maximumSignificantDigits: significant }
    : { maximumFractionDigits: decimalsFor(value, significant) };
}

const formatters = new Map<string, Intl.NumberFormat>();

/** Making one takes a hundred times longer than using it; there are few different ones. */
function formatterOf(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = JSON.stringify([locale, options]);
  let formatter = formatters.get(key);
  if (!formatter) formatters.set(key, (formatter = new Intl.NumberFormat(locale, options)));
  return formatter;
}

/** With a real minus sign, and the grouping asked for. */
function written(value: number, format: NumberFormat, options: Intl.NumberFormatOptions): string {
  const group = format.grouping === 'thin-space' ? NARROW_NO_BREAK_SPACE : null;
  const formatter = formatterOf(format.locale, options);
  const signs = signsOf(format.locale);
  if (signs) {
    const parts = formatter
      .formatToParts(value)
      .map((part) => (part.type === 'minusSign' ? { ...part, value: MINUS } : part));
    return partsWithSigns(parts, signs, group ?? usualGroup(format.locale));
  }
  // In parts it takes several times as long.
  if (value > 0 && format.grouping !== 'thin-space') return formatter.format(value);
  return formatter
    .formatToParts(value)
    .map(({ type, value: part }) =>
      type === 'minusSign' ? MINUS : type === 'group' ? (group ?? part) : part,
    )
    .join('');
}

/** What a language has between groups of digits. */
function usualGroup(locale: string): string {
  const parts = formatterOf(locale, {}).formatToParts(MANY_DIGITS);
  return parts.find(({ type }) => type === 'group')?.value ?? '';
}

/** What stands between the ends of a range in a language. */
export function rangeDash(locale: string): string {
  return RANGE_DASHES[signsOf(locale)?.rangeDash ?? 'en-closed'];
}

/**
 * "3.77–3.80": both ends with the same decimals, those that give the upper end its significant
 * figures (default 3); with `roundWhole` whole digits beyond these are rounded away. Ends that then read
 * the same are one number.
 */
export function formatRange(range: Pick<Range, 'low' | 'high'>, format: NumberFormat): string {
  const decimals =
    format.decimals ??
    decimalsFor(Number.isFinite(range.high) ? range.high : range.low, format.significant ?? 3);
  const step = format.roundWhole ? wholeStep(range.high, format.significant ?? 3) : 1;
  const [low, high] = [range.low, range.high].map((end) =>
    formatNumber(step > 1 ? Math.round(end / step) * step : end, { ...format, decimals }),
  );
  return low === high ? low : low + rangeDash(format.locale) + high;
}

/** The power of ten that so many figures of a number leave below them; 1 if that is none of its whole part. */
function wholeStep(value: number, significant: number): number {
  if (!Number.isFinite(value) || value < 1) return 1;
  return 10 ** Math.max(0, Math.floor(Math.log10(value)) + 1 - significant);
}

/** "4.28 million": the power of ten in words. */
export function formatCompact(value: number, format: NumberFormat): string {
  return written(value, format, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: format.significant ?? 4,
  });
}

/** What parts a number from its percent sign, by language, where Intl has nothing. */
const BEFORE_PERCENT: Readonly<Record<string, string>> = { uk: NO_BREAK_SPACE };

/** "19.3%" of a share such as 0.193, to three significant figures unless told. */
export function formatPercent(share: number, format: NumberFormat): string {
  const digits = digitsOf(share * 100, { significant: 3, ...format });
  const gap = BEFORE_PERCENT[format.locale.split('-')[0]] ?? '';
  return written(share, format, { ...digits, style: 'percent' }).replace('%', `${gap}%`);
}

/** "5,957 km²", the symbol kept on the number's line. `value` is in `unit`. */
export function formatArea(
  value: number,
  unit: AreaUnit,
  catalogue: Catalogue,
  format: CatalogueFormat = {},
): string {
  const number = formatNumber(value, { locale: catalogue.locale, ...format });
  return number + NO_BREAK_SPACE + catalogue.measure.units[unit].short(number);
}

/** "5,827–6,086 km²". `range` is in `unit`. */
export function formatAreaRange(
  range: Pick<Range, 'low' | 'high'>,
  unit: AreaUnit,
  catalogue: Catalogue,
  format: CatalogueFormat = {},
): string {
  const numbers = formatRange(range, { locale: catalogue.locale, significant: 4, ...format });
  return numbers + NO_BREAK_SPACE + catalogue.measure.units[unit].short(numbers);
}

/** "5,957 km² · 2,300 sq mi", broken at the dot if anywhere. */
export function formatBothUnits(areaKm2: number, catalogue: Catalogue): string {
  const sqMi = convertArea(areaKm2, 'km2', 'sq mi');
  return [formatArea(areaKm2, 'km2', catalogue), formatArea(sqMi, 'sq mi', catalogue)]
    .map((area) => area.replaceAll(' ', NO_BREAK_SPACE))
    .join(' · ');
}
