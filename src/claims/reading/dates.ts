import type { Grammar } from './grammar.ts';
import type { Period } from './readClaim.ts';
import type { Token } from './tokens.ts';

/** A day, month or year as written, and the first token behind it. */
export interface ReadDate extends Period {
  readonly next: number;
  /** A single day. */
  readonly isDay: boolean;
}

const DAY_MS = 86_400_000;

/** An ISO date of a year, month (1–12) and day; days beyond the month's end run on. */
export function isoDate(year: number, month: number, day: number): string {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.toISOString().slice(0, 10);
}

/** The ISO date so many days later. */
export function plusDays(iso: string, days: number): string {
  return new Date(Date.parse(iso) + days * DAY_MS).toISOString().slice(0, 10);
}

function monthPeriod(year: number, month: number): Period {
  return { from: isoDate(year, month, 1), to: isoDate(year, month + 1, 0) };
}

export function yearPeriod(year: number): Period {
  return { from: isoDate(year, 1, 1), to: isoDate(year, 12, 31) };
}

/** "2022": four digits that are a year. */
function yearAt(token: Token | undefined): number | null {
  return token !== undefined && /^(?:1[89]|20)\d\d$/.test(token.norm) ? Number(token.norm) : null;
}

function dayAt(token: Token | undefined): number | null {
  if (token === undefined || !/^\d{1,2}$/.test(token.norm)) return null;
  const day = Number(token.norm);
  return day >= 1 && day <= 31 ? day : null;
}

/**
 * The date that begins at a token. Without a year it is the last one before the report; null if
 * the report's date would be needed and is not known.
 */
export function readDate(
  tokens: readonly Token[],
  at: number,
  { dates }: Grammar,
  reportDate: string | null,
): ReadDate | null {
  const first = tokens[at];
  if (first === undefined) return null;
  const year = yearAt(first);
  if (year !== null) return { ...yearPeriod(year), next: at + 1, isDay: false };
  const relative = reportDate && relativeDay(first.norm, dates, reportDate);
  if (relative) return { from: relative, to: relative, next: at + 1, isDay: true };
  const dayFirst = dayAt(first);
  let i = dayFirst === null ? at : at + 1;
  if (dayFirst !== null && ORDINALS.has(tokens[i]?.norm ?? '')) i++;
  if (dayFirst !== null && dates.light.has(tokens[i]?.norm ?? '')) i++;
  const month = isMonth(tokens[i], dates.months);
  if (month === null) return null;
  i++;
  let day = dayFirst;
  if (day === null && dayAt(tokens[i]) !== null && yearAt(tokens[i]) === null) {
    day = dayAt(tokens[i]);
    i++;
    if (ORDINALS.has(tokens[i]?.norm ?? '')) i++;
  }
  const comma = tokens[i]?.norm === ',' && yearAt(tokens[i + 1]) !== null ? 1 : 0;
  const stated = yearAt(tokens[i + comma]);
  if (stated !== null) i += comma + 1;
  const inYear = stated ?? (reportDate && lastYearOf(month, day ?? 1, reportDate));
  if (!inYear) return null;
  if (day === null) return { ...monthPeriod(inYear, month), next: i, isDay: false };
  const iso = isoDate(inYear, month, day);
  return { from: iso, to: iso, next: i, isDay: true };
}

const ORDINALS = new Set(['st', 'nd', 'rd', 'th', 'го', 'е']);

/** A month's name; "may" and "march" with a capital only. */
function isMonth(token: Token | undefined, months: ReadonlyMap<string, number>): number | null {
  const month = token === undefined ? undefined : months.get(token.norm);
  if (token === undefined || month === undefined) return null;
  return /^[a-z]/.test(token.text) ? null : month;
}

/** The last year in which that day came before the report, or on its day. */
function lastYearOf(month: number, day: number, reportDate: string): number {
  const year = Number(reportDate.slice(0, 4));
  return isoDate(year, month, day) <= reportDate ? year : year - 1;
}

function relativeDay(norm: string, dates: Grammar['dates'], reportDate: string): string | null {
  if (dates.today.has(norm)) return reportDate;
  if (dates.yesterday.has(norm)) return plusDays(reportDate, -1);
  const weekday = dates.weekdays.get(norm);
  if (weekday === undefined) return null;
  const back = (new Date(Date.parse(reportDate)).getUTCDay() - weekday + 7) % 7;
  return plusDays(reportDate, -back);
}
