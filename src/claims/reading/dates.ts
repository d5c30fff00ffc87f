import type { Grammar } from './grammar/grammar.ts';
import type { Period } from './readClaim.ts';
import { isCapitalised, type Token } from './tokens.ts';

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
  { dates, abbreviations }: Grammar,
  reportDate: string | null,
): ReadDate | null {
  const first = tokens[at];
  if (first === undefined) return null;
  const year = yearAt(first);
  if (year !== null) return readYear(tokens, at, year, dates);
  const relative = reportDate && relativeDay(first.norm, dates, reportDate);
  if (relative) return { from: relative, to: relative, next: at + 1, isDay: true };
  const dayFirst = dayAt(first);
  let i = dayFirst === null ? at : at + 1;
  if (dayFirst !== null && dates.ordinals.has(tokens[i]?.norm ?? '')) i++;
  if (dayFirst !== null && dates.light.has(tokens[i]?.norm ?? '')) i++;
  const month = isMonth(tokens[i], dates);
  if (month === null) return null;
  const hasDot = abbreviations.has(tokens[i].norm) && tokens[i + 1]?.norm === '.';
  i += hasDot && tokens[i + 1].gap === 'none' ? 2 : 1;
  let day = dayFirst;
  if (day === null && dayAt(tokens[i]) !== null && yearAt(tokens[i]) === null) {
    day = dayAt(tokens[i]);
    i++;
    if (dates.ordinals.has(tokens[i]?.norm ?? '')) i++;
  }
  const comma = tokens[i]?.norm === ',' && yearAt(tokens[i + 1]) !== null ? 1 : 0;
  const stated = yearAt(tokens[i + comma]);
  if (stated !== null) i += comma + 1;
  const named = stated === null ? yearByName(tokens, i, dates) : null;
  if (named) i = named.next;
  if (named && reportDate === null) return null;
  const back = named && Number(reportDate?.slice(0, 4)) - named.back;
  const inYear = stated ?? back ?? (reportDate && lastYearOf(month, day ?? 1, reportDate));
  if (!inYear) return null;
  if (day === null) return { ...monthPeriod(inYear, month), next: i, isDay: false };
  const iso = isoDate(inYear, month, day);
  return { from: iso, to: iso, next: i, isDay: true };
}

/** "2022", "the 1960s". */
function readYear(
  tokens: readonly Token[],
  at: number,
  year: number,
  { decade }: Grammar['dates'],
): ReadDate {
  const hyphen = tokens[at + 1]?.norm === '-' && tokens[at + 1].gap === 'none' ? 1 : 0;
  const ending = tokens[at + 1 + hyphen];
  const isDecade = year % 10 === 0 && ending?.gap === 'none' && decade.has(ending.norm);
  if (!isDecade) return { ...yearPeriod(year), next: at + 1, isDay: false };
  const to = yearPeriod(year + 9).to;
  return { from: yearPeriod(year).from, to, next: at + 2 + hyphen, isDay: false };
}

/** "last year" behind a month, so many years back. */
function yearByName(
  tokens: readonly Token[],
  at: number,
  dates: Grammar['dates'],
): { back: number; next: number } | null {
  let i = at;
  while (dates.light.has(tokens[i]?.norm ?? '')) i++;
  const norm = tokens[i]?.norm ?? '';
  if (dates.lastYear.has(norm)) return { back: 1, next: i + 1 };
  if (dates.units.get(tokens[i + 1]?.norm ?? '') !== 'year') return null;
  if (dates.last.has(norm)) return { back: 1, next: i + 2 };
  return dates.this.has(norm) ? { back: 0, next: i + 2 } : null;
}

/**
 * Two days of one month: "8 and 11 September", "8–11 September", "September 8–11"; null if there
 * are no two.
 */
export function readDays(
  tokens: readonly Token[],
  at: number,
  grammar: Grammar,
  reportDate: string | null,
): ReadDate | null {
  const { to, ordinals } = grammar.dates;
  const first = dayAt(tokens[at]);
  if (first !== null) {
    const joint = ordinals.has(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1;
    if (!to.has(tokens[joint]?.norm ?? '')) return null;
    const last = dayAt(tokens[joint + 1]) && readDate(tokens, joint + 1, grammar, reportDate);
    const from = last && last.isDay ? onDay(last.from, first) : null;
    return last && from !== null && from < last.to ? { ...last, from, isDay: false } : null;
  }
  const begin = readDate(tokens, at, grammar, reportDate);
  if (!begin?.isDay || !to.has(tokens[begin.next]?.norm ?? '')) return null;
  const last = dayAt(tokens[begin.next + 1]);
  const isDate = readDate(tokens, begin.next + 1, grammar, reportDate) !== null;
  const end = last === null || isDate ? null : onDay(begin.from, last);
  if (end === null || end <= begin.from) return null;
  return { from: begin.from, to: end, next: begin.next + 2, isDay: false };
}

function onDay(iso: string, day: number): string {
  return `${iso.slice(0, 8)}${String(day).padStart(2, '0')}`;
}

/** A month's name; where months have capitals, only with one: "may" and "march" are verbs. */
function isMonth(token: Token | undefined, dates: Grammar['dates']): number | null {
  const month = token === undefined ? undefined : dates.months.get(token.norm);
  if (token === undefined || month === undefined) return null;
  return dates.monthsHaveCapitals && !isCapitalised(token) ? null : month;
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
