import { isoDate, plusDays, type ReadDate, readDate, yearPeriod } from './dates.ts';
import type { Grammar, TimeUnit } from './grammar.ts';
import { readNumber } from './number.ts';
import type { Period } from './readClaim.ts';
import type { Token } from './tokens.ts';

/** When it was said and what time it is about; null where the sentence says nothing. */
export interface When {
  readonly statedOn: string | null;
  readonly period: Period | null;
}

const DAYS: Partial<Record<TimeUnit, number>> = { hour: 1 / 24, day: 1, week: 7 };
const MONTHS: Partial<Record<TimeUnit, number>> = { month: 1, year: 12, decade: 120 };

/** So far from "said" a day is the day of saying. */
const NEAR_SPEECH = 3;

/** Date and period of a sentence, "since September" up to the report's date if that is known. */
export function readWhen(
  tokens: readonly Token[],
  grammar: Grammar,
  reportDate: string | null,
): When {
  const report = reportDate !== null && isIsoDate(reportDate) ? reportDate : null;
  let statedOn: string | null = null;
  let period: Period | null = null;
  for (let i = 0; i < tokens.length; i++) {
    period ??= readPeriod(tokens, i, grammar, report);
    const date = startsDate(tokens[i], grammar) ? readDate(tokens, i, grammar, report) : null;
    if (!date) continue;
    if (date.isDay && isNearSpeech(tokens, i, date.next, grammar)) statedOn ??= date.from;
    else if (date.isDay) period ??= { from: date.from, to: date.to };
    i = date.next - 1;
  }
  return { statedOn, period };
}

function isIsoDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
}

function startsDate({ kind, norm }: Token, { dates }: Grammar): boolean {
  return (
    kind === 'number' ||
    dates.months.has(norm) ||
    dates.weekdays.has(norm) ||
    dates.today.has(norm) ||
    dates.yesterday.has(norm)
  );
}

function isNearSpeech(tokens: readonly Token[], from: number, next: number, { speech }: Grammar) {
  const around = tokens.slice(Math.max(0, from - NEAR_SPEECH), next + NEAR_SPEECH);
  return around.some(({ norm }) => speech.verbs.has(norm));
}

function readPeriod(
  tokens: readonly Token[],
  at: number,
  grammar: Grammar,
  report: string | null,
): Period | null {
  const { dates } = grammar;
  const { norm } = tokens[at];
  if (dates.since.has(norm)) return sincePeriod(tokens, at + 1, grammar, report);
  if (dates.between.has(norm)) return betweenPeriod(tokens, at + 1, grammar, report);
  if (dates.in.has(norm)) {
    const i = skipLight(tokens, at + 1, grammar);
    const date = readDate(tokens, i, grammar, report);
    if (date && !date.isDay) return { from: date.from, to: date.to };
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
): Period | null {
  if (!report) return null;
  let i = skipLight(tokens, at, grammar);
  const part = tokens[i]?.norm ?? '';
  const { start, middle, finish } = grammar.dates;
  const isPart = start.has(part) || middle.has(part) || finish.has(part);
  if (isPart) i = skipLight(tokens, i + 1, grammar);
  const date: Period | null =
    readDate(tokens, i, grammar, report) ?? relativePeriod(tokens, i, grammar, report);
  if (!date) return null;
  const from = middle.has(part) ? middleOf(date) : finish.has(part) ? date.to : date.from;
  return from <= report ? { from, to: report } : null;
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
): Period | null {
  const second = (first: ReadDate | null) => {
    const joint = first?.next ?? at + 1;
    if (joint >= tokens.length || !grammar.dates.to.has(tokens[joint].norm)) return null;
    return readDate(tokens, joint + 1, grammar, report);
  };
  const first = readDate(tokens, at, grammar, report);
  const last = first && second(first);
  if (!first || !last) return null;
  const from = first.from <= last.to ? first.from : shiftMonths(first.from, -12);
  return { from, to: last.to };
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
): Period | null {
  const { dates, numerals } = grammar;
  const here = tokens[at]?.norm ?? '';
  const isThis = dates.this.has(here);
  if (!isThis && !dates.past.has(here)) return null;
  const count = readNumber(tokens, at + 1, tokens.length, numerals);
  const unit = dates.units.get(tokens[count?.next ?? at + 1]?.norm ?? '');
  if (!unit) return null;
  const calendar = !count && (isThis || dates.last.has(here));
  if (calendar && (unit === 'year' || unit === 'month')) {
    return calendarPeriod(unit, isThis, report);
  }
  const n = count?.value ?? 1;
  if (!(n > 0 && n <= 1000)) return null;
  const [days, months] = [DAYS[unit], MONTHS[unit]];
  if (days !== undefined) return { from: plusDays(report, -Math.ceil(n * days)), to: report };
  if (months === undefined) return null;
  return { from: shiftMonths(report, -Math.round(n * months)), to: report };
}

function calendarPeriod(unit: 'year' | 'month', isThis: boolean, report: string): Period {
  const [year, month] = report.split('-').map(Number);
  if (unit === 'year') {
    return isThis ? { from: isoDate(year, 1, 1), to: report } : yearPeriod(year - 1);
  }
  if (isThis) return { from: isoDate(year, month, 1), to: report };
  return { from: isoDate(year, month - 1, 1), to: isoDate(year, month, 0) };
}
