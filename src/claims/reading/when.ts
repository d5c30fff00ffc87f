import type { Attribution } from './attribution.ts';
import { behindDateline } from './dateline.ts';
import { readDate, readDays } from './dates.ts';
import type { Grammar } from './grammar/grammar.ts';
import type { Phrase } from './nounPhrase.ts';
import { readPeriod } from './period.ts';
import type { Period } from './readClaim.ts';
import { attributionOf } from './speaker.ts';
import type { Token } from './tokens.ts';

/** When it was said and what time it is about; null where the sentence says nothing. */
export interface When {
  readonly statedOn: string | null;
  /** The day that it was said on as the text names it, if its date is not known: "on Monday". */
  readonly saidWhen: Phrase | null;
  readonly period: Period | null;
}

/** So far behind "said" its day may stand: "said in a statement late on Monday". */
const NEAR_SPEECH = 7;
/** Any day will do to find where a text names one. */
const SOME_DAY = '2000-01-01';
/** So far behind a figure its own date may stand: "300 ha of oak in May". */
const NEAR_FIGURE = 10;

/** A date or period of a sentence; `from` is its first token, the preposition included. */
interface Mention {
  readonly period: Period;
  readonly isDay: boolean;
  readonly from: number;
  readonly next: number;
}

/**
 * When the words between two tokens were said and what time they are about: "since September" up to
 * the report's date if that is known. A date belongs to the figure before it, or to all behind it
 * if none stands before.
 */
export function readWhen(
  tokens: readonly Token[],
  statement: Phrase,
  others: readonly Phrase[],
  grammar: Grammar,
  reportDate: string | null,
): When {
  const report = reportDate !== null && isIsoDate(reportDate) ? reportDate : null;
  const mentions = mentionsIn(tokens, grammar, report);
  const attribution = attributionOf(tokens, statement, grammar);
  const said = attribution && dayOfSaying(tokens, attribution, mentions, grammar);
  const about = mentions.filter(
    (mention) => mention !== said && !isBeforeSpeaker(tokens, mention, attribution),
  );
  const own =
    about.find((mention) => isRightBehind(tokens, mention, statement, grammar)) ??
    about.find((mention) => isOfFigure(tokens, mention, statement, others, grammar)) ??
    about.find((mention) => isOfAll(tokens, mention, statement, others));
  return {
    statedOn: said?.period.from ?? null,
    saidWhen: said || !attribution ? null : namedDay(tokens, attribution, grammar),
    period: own?.period ?? null,
  };
}

/** The words for a day of saying whose date the report's day would tell, with their preposition. */
function namedDay(
  tokens: readonly Token[],
  attribution: Attribution,
  grammar: Grammar,
): Phrase | null {
  const day = dayOfSaying(tokens, attribution, readMentions(tokens, grammar, SOME_DAY), grammar);
  if (!day) return null;
  const before = tokens[day.from - 1];
  const hasPreposition = before !== undefined && isPreposition(before.norm, grammar);
  return { from: hasPreposition ? day.from - 1 : day.from, next: day.next };
}

/** The dates of each sentence, read once for all figures in it. */
const read = new WeakMap<readonly Token[], { report: string | null; mentions: Mention[] }>();

function mentionsIn(tokens: readonly Token[], grammar: Grammar, report: string | null): Mention[] {
  const known = read.get(tokens);
  if (known?.report === report) return known.mentions;
  const mentions = readMentions(tokens, grammar, report);
  read.set(tokens, { report, mentions });
  return mentions;
}

function readMentions(tokens: readonly Token[], grammar: Grammar, report: string | null) {
  const mentions: Mention[] = [];
  for (let i = behindDateline(tokens, grammar); i < tokens.length;) {
    const found = readPeriod(tokens, i, grammar, report) ?? readDay(tokens, i, grammar, report);
    if (found) mentions.push({ ...found, from: i });
    i = found?.next ?? i + 1;
  }
  return mentions;
}

/** A single day, or two: "12 September", "8–11 September". */
function readDay(tokens: readonly Token[], at: number, grammar: Grammar, report: string | null) {
  if (!startsDate(tokens[at], grammar)) return null;
  const found = readDays(tokens, at, grammar, report) ?? readDate(tokens, at, grammar, report);
  if (!found || (!found.isDay && found.next === at + 1)) return null;
  const { from, to, isDay, next } = found;
  return { period: { from, to }, isDay, next };
}

/** "In August the ministry said": the time is that of saying. */
function isBeforeSpeaker(
  tokens: readonly Token[],
  { next }: Mention,
  attribution: Attribution | null,
): boolean {
  const from = attribution?.who.from;
  return from === next || (from === next + 1 && tokens[next].norm === ',');
}

/** The day before who says so, or behind "said", with words such as "in a statement" between. */
function dayOfSaying(
  tokens: readonly Token[],
  attribution: Attribution,
  mentions: readonly Mention[],
  grammar: Grammar,
): Mention | null {
  const { speech, verbs } = grammar;
  const before = mentions.find((mention) => isBeforeSpeaker(tokens, mention, attribution));
  if (before?.isDay) return before;
  const isComma = tokens[attribution.next]?.norm === ',';
  const next = isComma ? attribution.next + 1 : attribution.next;
  const day = mentions.find(({ isDay, from }) => isDay && from >= next);
  if (!day || day.from - next > NEAR_SPEECH) return null;
  const between = tokens.slice(next, day.from);
  const isPlain = between.every(
    ({ kind, norm }) => kind === 'word' && !verbs.has(norm) && !speech.clauses.has(norm),
  );
  const [first] = between;
  const begins = first === undefined || isPreposition(first.norm, grammar);
  const isAddress = speech.addressing.has(tokens[next - 1].norm);
  return isPlain && (begins || isAddress) ? day : null;
}

function isPreposition(norm: string, { speech, dates }: Grammar): boolean {
  return (
    speech.prepositions.has(norm) ||
    speech.joints.has(norm) ||
    dates.in.has(norm) ||
    dates.light.has(norm)
  );
}

/** "300 ha in May", "300 ha, on 12 May". */
function isRightBehind(
  tokens: readonly Token[],
  { from }: Mention,
  { next }: Phrase,
  grammar: Grammar,
): boolean {
  if (from < next) return false;
  const words =
    tokens[next]?.norm === ',' ? tokens.slice(next + 1, from) : tokens.slice(next, from);
  return words.length <= 1 && words.every(({ norm }) => isPreposition(norm, grammar));
}

/** Behind the figure, in its clause, with no other figure between. */
function isOfFigure(
  tokens: readonly Token[],
  { from }: Mention,
  { next }: Phrase,
  others: readonly Phrase[],
  { dates }: Grammar,
): boolean {
  if (from < next || from - next > NEAR_FIGURE) return false;
  if (others.some((other) => other.from >= next && other.from < from)) return false;
  return !tokens
    .slice(next, from)
    .some(
      ({ kind, norm }) =>
        (kind === 'sign' && norm !== '-' && norm !== ')') || dates.breaks.has(norm),
    );
}

/** Before all figures of the clause. */
function isOfAll(
  tokens: readonly Token[],
  { next }: Mention,
  { from }: Phrase,
  others: readonly Phrase[],
): boolean {
  if (next > from || others.some((other) => other.next <= next)) return false;
  return !tokens.slice(next, from).some(({ norm }) => norm === ';' || norm === ':');
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
