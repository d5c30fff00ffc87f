import { areaBoundProblem } from '../../measure/areaBounds.ts';
import { RANGE_DASH } from '../../measure/hedges.ts';
import type { Grammar } from './grammar/grammar.ts';
import { type Lead, readLead } from './lead.ts';
import { readNumber } from './number.ts';
import { type ReadNumber, readFraction, times, timesWritten } from './scale.ts';
import { skipJoints } from './phrases.ts';
import { isRate } from './rate.ts';
import type { OtherReading, ReadArea } from './readClaim.ts';
import { spanOf, textOf, type Token } from './tokens.ts';
import { readUnit, type UnitMatch } from './unit.ts';

/** A quantity among the tokens; `next` is the first one behind it. */
export interface FoundArea {
  readonly kind: 'area';
  readonly area: ReadArea;
  readonly from: number;
  readonly next: number;
}

/** A number that is not one of area; what it was read from needs no second look. */
export interface NoArea {
  readonly kind: 'none';
  readonly next: number;
  /** An amount with its unit that is no area that anybody could mean. */
  readonly bound?: 'too-small' | 'too-large';
}

/** So far before "from" the verb of a change may stand. */
const WORDS_BEFORE_CHANGE = 12;

interface Amount {
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  readonly next: number;
  /** As `ReadArea` has it. */
  readonly written: string | null;
  /** As `ReadNumber` has it. */
  readonly other?: string;
  /** "an acre" */
  readonly isOne: boolean;
  /** "half": "an" may follow. */
  readonly isFraction: boolean;
  /** "50+ million" */
  readonly isOpen?: boolean;
  /** The unit, if it does not follow. */
  readonly unit?: UnitMatch;
}

/** The quantity that begins at a token, its hedge first; `none` if there is no area. */
export function readQuantity(
  tokens: readonly Token[],
  at: number,
  end: number,
  grammar: Grammar,
): FoundArea | NoArea {
  const lead = readLead(tokens, at, end, grammar);
  const amount = readAmount(tokens, lead, end, grammar);
  if (!amount) return { kind: 'none', next: at + 1 };
  const unit = amount.unit ?? readUnit(tokens, amount.next, end, grammar, amount.isFraction);
  if (!unit) return { kind: 'none', next: Math.max(amount.next, at + 1) };
  const half = behindUnit(tokens, unit.next, end, grammar);
  const afterUnit = half?.next ?? unit.next;
  if (isRate(tokens, lead.from, afterUnit, end, amount.isOne, grammar))
    return { kind: 'none', next: afterUnit };
  const scale = unit.reading.scale ?? 1;
  const sized = (value: number) => Number((value * scale).toPrecision(15));
  const value = sized(amount.value + (half?.value ?? 0));
  const bound = areaBoundProblem(value, unit.reading.unit);
  if (bound !== null) return { kind: 'none', next: afterUnit, bound };
  const hedge = hedgeOf(tokens, { lead, amount, unit, afterUnit }, end, grammar);
  const { next } = hedge;
  const range =
    amount.low !== undefined && amount.high !== undefined
      ? { low: sized(amount.low), high: sized(amount.high) }
      : {};
  return {
    kind: 'area',
    area: {
      ...spanOf(tokens, lead.from, next),
      value,
      ...range,
      unit: unit.reading.unit,
      hedge: hedge.hedge,
      hedgeWords: hedge.words,
      slight: hedge.slight,
      written: half ? null : timesEnds(amount.written, scale),
      ...(amount.other !== undefined && !half && { orElse: otherReading(amount.other, scale) }),
    },
    from: lead.from,
    next,
  };
}

/** A hedge behind the quantity; one before a comparison belongs to that: "350 km² roughly equals". */
function trailingHedge(tokens: readonly Token[], at: number, end: number, grammar: Grammar) {
  const found = grammar.quantity.trailingHedges.match(tokens, at, end);
  return found && grammar.comparison.comparators.match(tokens, found.next, end) ? null : found;
}

interface Parts {
  readonly lead: Lead;
  readonly amount: Amount;
  readonly unit: UnitMatch;
  /** The first token behind the unit. */
  readonly afterUnit: number;
}

/** The quantity's hedge: before the number, else in it, before the unit or behind it. */
function hedgeOf(
  tokens: readonly Token[],
  { lead, amount, unit, afterUnit }: Parts,
  end: number,
  grammar: Grammar,
): Omit<Lead, 'from'> {
  const trailing = trailingHedge(tokens, afterUnit, end, grammar);
  const next = trailing?.next ?? afterUnit;
  const { hedge, slight, words } = lead;
  if (hedge !== null) return { hedge, slight, words, next };
  if (amount.isOpen) return { hedge: 'at least', slight: false, words: '+', next };
  if (unit.hedge) return { hedge: unit.hedge, slight: false, words: unit.hedgeWords, next };
  if (!trailing) return { hedge: null, slight: false, words: null, next };
  const behind = textOf(tokens, afterUnit, next).replace(LEADING_SIGNS, '');
  return { hedge: trailing.meaning, slight: false, words: behind, next };
}

/** Before a hedge behind a quantity: ", give or take". */
const LEADING_SIGNS = /^[,(]\s*/;

function otherReading(digits: string, scale: number): OtherReading {
  return { value: times(Number(digits), scale), written: timesWritten(digits, scale) };
}

/** Each end of a range as written, times a scale. */
function timesEnds(written: string | null, scale: number): string | null {
  const ends = written?.split(RANGE_DASH).map((end) => timesWritten(end, scale)) ?? [];
  return ends.length === 0 || ends.includes(null) ? null : ends.join(RANGE_DASH);
}

/** One number, or two that make a range. */
function readAmount(
  tokens: readonly Token[],
  lead: Lead,
  end: number,
  grammar: Grammar,
): Amount | null {
  const at = lead.next;
  if (at >= end) return null;
  const { ranges, numerals } = grammar;
  const { norm } = tokens[at];
  const isBetween = ranges.between.has(norm);
  const isFrom = ranges.from.has(norm) && !isChange(tokens, at, grammar);
  if (isBetween || isFrom) {
    const joiners = isBetween ? new Set([...ranges.and, ...ranges.to]) : ranges.to;
    const start = readLead(tokens, at + 1, end, grammar).next;
    const first = readNumber(tokens, start, end, numerals);
    return first && readRange(tokens, first, end, joiners, grammar);
  }
  const number = readNumber(tokens, at, end, numerals);
  const first = number ?? readOneUnit(tokens, at, end, grammar);
  if (!first) return null;
  if (isNegative(tokens, at)) return null;
  const changes = [at, lead.from].some(
    (first) => first > 0 && ranges.from.has(tokens[first - 1].norm),
  );
  if (changes) return readChangeStart(tokens, first, end, grammar);
  const grew = isBy(tokens, lead, grammar) && readUnit(tokens, first.next, end, grammar);
  const stands = grew || isYear(tokens, at, grammar);
  const range = stands ? null : readRange(tokens, first, end, ranges.to, grammar);
  const isFraction = first.value < 1;
  const { value, next, open, written, other } = first;
  const isOne = number === null;
  return range ?? { value, next, written, other, isOne, isFraction, isOpen: open };
}

/** "in January 2015 to": a year, and no end of a range. */
function isYear(tokens: readonly Token[], at: number, { dates }: Grammar): boolean {
  const before = tokens[at - 1]?.norm ?? '';
  const isDated = [dates.months, dates.in, dates.since].some((words) => words.has(before));
  return isDated && /^(?:1[5-9]|20)\d\d$/.test(tokens[at].text);
}

/** "by 300 hectares to 2,000", "grew 300 acres to 2,000": what was added, and what came of it. */
function isBy(tokens: readonly Token[], lead: Lead, { ranges }: Grammar): boolean {
  return [lead.from, lead.next].some((at) => {
    const before = tokens[at - 1]?.norm ?? '';
    return ranges.by.has(before) || ranges.changes.has(before);
  });
}

/** "−5", and "-5" behind a word: less than nothing is no area. In "2-3" and in lists it is none. */
function isNegative(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at - 1];
  if (sign === undefined || tokens[at].gap !== 'none') return false;
  if (sign.text === '−') return tokens[at - 2]?.kind !== 'number' || sign.gap !== 'none';
  return sign.text === '-' && sign.gap === 'space' && tokens[at - 2]?.kind === 'word';
}

/** "from 2,000 to 3,000 hectares" as two areas: the first has the second one's unit. */
function readChangeStart(
  tokens: readonly Token[],
  first: ReadNumber,
  end: number,
  grammar: Grammar,
): Amount {
  const { value, next, written } = first;
  const amount = { value, next, written, isOne: false, isFraction: false };
  if (readUnit(tokens, first.next, end, grammar)) return amount;
  const joint = tokens[first.next];
  if (first.next >= end || !grammar.ranges.to.has(joint.norm)) return amount;
  const lead = readLead(tokens, first.next + 1, end, grammar);
  const second = readNumber(tokens, lead.next, end, grammar.numerals);
  const unit = second && readUnit(tokens, second.next, end, grammar);
  return unit ? { ...amount, unit: { ...unit, next: first.next } } : amount;
}

/** "grew from 2,000 to 3,000": two areas, not a range. */
function isChange(tokens: readonly Token[], at: number, { ranges }: Grammar): boolean {
  return tokens
    .slice(Math.max(0, at - WORDS_BEFORE_CHANGE), at)
    .some(({ norm }) => ranges.changes.has(norm));
}

/** The second number of a range, and what the two make of each other. */
function readRange(
  tokens: readonly Token[],
  first: ReadNumber,
  end: number,
  joiners: ReadonlySet<string>,
  grammar: Grammar,
): Amount | null {
  const ownUnit = readUnit(tokens, first.next, end, grammar);
  const behind = behindJoiner(tokens, ownUnit?.next ?? first.next, end, joiners);
  if (behind === null) return null;
  const lead = readLead(tokens, behind, end, grammar);
  const second = readNumber(tokens, lead.next, end, grammar.numerals);
  const unit = second && readUnit(tokens, second.next, end, grammar);
  if (!second || !unit) return null;
  if (ownUnit && ownUnit.reading.unit !== unit.reading.unit) return null;
  const mantissa = second.value / second.scale;
  const borrows = first.scale === 1 && second.scale > 1 && first.value < mantissa && !ownUnit;
  const scale = borrows ? second.scale : lentThousand(first, second, ownUnit !== null);
  const low = Number((first.value * scale).toPrecision(15));
  const high = second.value;
  if (!(low > 0 && low < high)) return null;
  const value = Number(((low + high) / 2).toPrecision(15));
  const ends = [timesWritten(first.written, scale), second.written];
  const written = ends.includes(null) ? null : ends.join(RANGE_DASH);
  return { value, low, high, next: second.next, written, isOne: false, isFraction: false };
}

/** Past what joins two numbers to a range: "–", "to", "-to-"; null if nothing does. */
function behindJoiner(
  tokens: readonly Token[],
  at: number,
  end: number,
  joiners: ReadonlySet<string>,
): number | null {
  const word = skipJoints(tokens, at, end);
  if (word > at && word < end && joiners.has(tokens[word].norm)) {
    return skipJoints(tokens, word + 1, end);
  }
  return at < end && joiners.has(tokens[at].norm) ? at + 1 : null;
}

/** The thousand that "10-12,000" leaves out before the dash: 1000, or 1 if none is left out. */
function lentThousand(first: ReadNumber, second: ReadNumber, hasUnit: boolean): number {
  const short = second.value / 1000;
  const lends = Number.isInteger(short) && short < 1000 && first.value < short;
  return !hasUnit && first.inDigits && second.inDigits && second.scale === 1 && lends ? 1000 : 1;
}

/** "an acre", "half a hectare", "a quarter of an acre": the number before a unit in words. */
function readOneUnit(
  tokens: readonly Token[],
  at: number,
  end: number,
  { numerals, units }: Grammar,
): ReadNumber | null {
  if (!numerals.articles.has(tokens[at].norm)) return null;
  const next = at + 1;
  const unit = units.match(tokens, next, end);
  if (!unit || unit.meaning.counted) return null;
  return { value: 1, next, scale: 1, written: null, inDigits: false };
}

/** "an acre and a half". */
function behindUnit(tokens: readonly Token[], at: number, end: number, { numerals }: Grammar) {
  const i = skipJoints(tokens, at, end);
  if (i >= end || !numerals.and.has(tokens[i].norm)) return null;
  const fraction = readFraction(tokens, skipJoints(tokens, i + 1, end), end, numerals);
  return fraction && fraction.value < 1 ? fraction : null;
}
