import { isoDate, plusDays, type ReadDate, readDate, readDays, yearPeriod } from './dates.ts';
import type { Grammar } from './grammar/grammar.ts';
import type { TimeUnit } from './grammar/speech.ts';
import { readNumber } from './number.ts';
import type { Period } from './readClaim.ts';
import type { Token } from './tokens.ts';

const DAYS: Partial<Record<TimeUnit, number>> = { hour: 1 / 24, day: 1, week: 7 };
const MONTHS: Partial<Record<TimeUnit, number>> = { month: 1, year: 12, decade: 120 };

/** A period; `next` is the first token behind it. */
interface FoundPeriod {
  readonly period: Period;
  readonly isDay: boolean;
  readonly next: number;
}

function found({ from, to }: Period, next: number, isDay = false): FoundPeriod {
  return { period: { from, to }, isDay, next };
}

/** The period that begins at a token, its preposition first: "since September", "the past week". */
export function readPeriod(
  tokens: readonly Token[],
  at: number,
  grammar: Grammar,
  report: string | null,
): FoundPeriod | null {
  const { dates } = grammar;
  const { norm } = tokens[at];
  const since = dates.since.has(norm) ? sincePeriod(tokens, at + 1, grammar, report) : null;
  if (dates.between.has(norm)) {
    const between = betweenPeriod(tokens, at + 1, grammar, report);
    if (between) return between;
  }
  if (since) return since;
  if (dates.in.has(norm)) {
    const i = skipLight(tokens, at + 1, grammar);
    const date = readDate(tokens, i, grammar, report);
    if (date && !date.isDay) return found(date, date.next);
  }
  return report ? relativePeriod(tokens, at, grammar, report) : null;
}

function skipLight(tokens: readonly Token[], at: number, { dates }: Grammar): number {
  let i = at;
  while (i < at + 3 && i < tokens.length && dates.light.has(tokens[i].norm)) i++;
  return i;
}

/** "since the beginning of September", "since last year". */
function sincePeriod(
  tokens: readonly Token[],
  at: number,
  grammar: Grammar,
  report: string | null,
): FoundPeriod | null {
  if (!report) return null;
  let i = skipLight(tokens, at, grammar);
  const part = tokens[i]?.norm ?? '';
  const { start, middle, finish } = grammar.dates;
  const isPart = start.has(part) || middle.has(part) || finish.has(part);
  if (isPart) i = skipLight(tokens, i + 1, grammar);
  const date = readDate(tokens, i, grammar, report);
  const since = date ? found(date, date.next) : relativePeriod(tokens, i, grammar, report);
  if (!since) return null;
  const { period, next } = since;
  const from = middle.has(part) ? middleOf(period) : finish.has(part) ? period.to : period.from;
  return from <= report ? found({ from, to: report }, next) : null;
}

function middleOf({ from, to }: Period): string {
  return plusDays(from, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000 / 2));
}

/** "between 2001 and 2020", "from August to October". */
function betweenPeriod(
  tokens: readonly Token[],
  at: number,
  grammar: Grammar,
  report: string | null,
): FoundPeriod | null {
  const days = readDays(tokens, at, grammar, report);
  if (days) return found(days, days.next);
  const second = (first: ReadDate | null) => {
    const joint = first?.next ?? at + 1;
    if (joint >= tokens.length || !grammar.dates.to.has(tokens[joint].norm)) return null;
    return readDate(tokens, joint + 1, grammar, report);
  };
  const first = readDate(tokens, at, grammar, report);
  const last = first && second(first);
  if (!first || !last) return null;
  const from = first.from <= last.to ? first.from : shiftMonths(first.from, -12);
  return found({ from, to: last.to }, last.next);
}

function shiftMonths(iso: string, months: number): string {
  const [year, month, day] = iso.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return isoDate(first.getUTCFullYear(), first.getUTCMonth() + 1, Math.min(day, last));
}

/** "the past three weeks", "last year", "this month". */
function relativePeriod(
  tokens: readonly Token[],
  at: number,
  grammar: Grammar,
  report: string,
): FoundPeriod | null {
  const { dates, numerals } = grammar;
  const here = tokens[at]?.norm ?? '';
  if (dates.lastYear.has(here)) return lastYearsPeriod(tokens, at, grammar, report);
  const isThis = dates.this.has(here);
  if (!isThis && !dates.past.has(here)) return null;
  const count = readNumber(tokens, at + 1, tokens.length, numerals);
  const next = (count?.next ?? at + 1) + 1;
  const unit = dates.units.get(tokens[next - 1]?.norm ?? '');
  if (!unit) return null;
  const calendar = !count && (isThis || dates.last.has(here));
  if (calendar && (unit === 'year' || unit === 'month')) {
    return found(calendarPeriod(unit, isThis, report), next);
  }
  const n = count?.value ?? 1;
  if (!(n > 0 && n <= 1000)) return null;
  const [days, months] = [DAYS[unit], MONTHS[unit]];
  if (days !== undefined) {
    return found({ from: plusDays(report, -Math.ceil(n * days)), to: report }, next);
  }
  if (months === undefined) return null;
  return found({ from: shiftMonths(report, -Math.round(n * months)), to: report }, next);
}

/** «торік», «торік у червні» */
function lastYearsPeriod(
  tokens: readonly Token[],
  at: number,
  grammar: Grammar,
  report: string,
): FoundPeriod {
  const year = calendarPeriod('year', false, report);
  const isIn = grammar.dates.in.has(tokens[at + 1]?.norm ?? '');
  const month = isIn ? readDate(tokens, at + 2, grammar, year.to) : null;
  return month && !month.isDay ? found(month, month.next) : found(year, at + 1);
}

function calendarPeriod(unit: 'year' | 'month', isThis: boolean, report: string): Period {
  const [year, month] = report.split('-').map(Number);
  if (unit === 'year') {
    return isThis ? { from: isoDate(year, 1, 1), to: report } : yearPeriod(year - 1);
  }
  if (isThis) return { from: isoDate(year, month, 1), to: report };
  return { from: isoDate(year, month - 1, 1), to: isoDate(year, month, 0) };
}
