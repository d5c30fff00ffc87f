import type { Hedge } from '../../measure/hedges.ts';
import type { Comparator, Counted } from './grammar/comparisons.ts';
import type { Grammar } from './grammar/grammar.ts';
import { readHedge } from './lead.ts';
import { readMultiple } from './multiple.ts';
import { isCapitalised, type Token } from './tokens.ts';

/** What has been read of a comparison, before the place behind it. */
export interface ComparisonParts {
  hedge: Hedge | null;
  multiple: number | null;
  /** Both ends of "two to three times". */
  ends: { readonly low: number; readonly high: number } | null;
  inPercent: boolean;
  /** "a quarter of the territory of", not "a quarter of the area of". */
  ofLand: boolean;
  /** "in size" behind a comparator. */
  inSize: boolean;
  /** How the multiple is written, which decides what may follow it. */
  counted: Counted | null;
  comparators: Comparator[];
  modifier: 'slight' | 'much' | null;
  next: number;
}

/** A word for land that is none for an area. */
function isLand(norm: string, { roles }: Grammar): boolean {
  return roles.land.has(norm) && !roles.extentHeads.has(norm);
}

/** Reads one more part: a comparator, a multiple, a hedge. False if there is none. */
export function readPart(
  state: ComparisonParts,
  tokens: readonly Token[],
  end: number,
  grammar: Grammar,
): boolean {
  const { comparators, modifiers } = grammar.comparison;
  const at = state.next;
  if (at >= end) return false;
  // "Roughly equal to: three times the size of"
  const isEqual = state.comparators.at(-1) === 'equal' || state.comparators.at(-1) === 'similar';
  if (isEqual && tokens[at].norm === ':' && at + 1 < end) {
    state.next++;
    return true;
  }
  // «на 12 % менше за Кіпр»
  if (state.multiple === null && isByPercent(tokens, at, end, grammar)) state.next++;
  if (state.next > at) return true;
  const lead = readHedge(tokens, at, end, grammar);
  if (lead && hedgesTimes(state, lead, tokens, end, grammar)) return true;
  const inSize = grammar.comparison.inSize.match(tokens, at, end);
  if (inSize && state.comparators.length > 0) {
    state.inSize = true;
    state.next = inSize.next;
    return true;
  }
  const comparator = comparators.match(tokens, at, end);
  if (comparator) {
    state.comparators.push(comparator.meaning);
    state.ofLand ||= tokens.slice(at, comparator.next).some(({ norm }) => isLand(norm, grammar));
    state.next = comparator.next;
    return true;
  }
  const modifier = modifiers.match(tokens, at, end);
  if (modifier && comparators.match(tokens, modifier.next, end)) {
    state.modifier = modifier.meaning;
    state.next = modifier.next;
    return true;
  }
  const counted = state.multiple === null ? readMultiple(tokens, at, end, grammar) : null;
  const multiple = counted && isThing(counted, tokens, end, grammar) ? null : counted;
  if (multiple) {
    state.ends = multiple.ends;
    state.inPercent = multiple.inPercent;
    if (multiple.ends) state.hedge ??= 'about';
    state.multiple = multiple.value;
    state.counted = multiple.counted;
    state.next = multiple.next;
    if (multiple.counted === 'times') addOddment(state, tokens, end, grammar);
    return true;
  }
  if (lead && comparesTimes(state, lead, grammar)) {
    state.comparators.push(lead.hedge === 'at most' ? 'smaller' : 'larger');
    state.next = lead.next;
    return true;
  }
  if (lead) {
    if (state.hedge === null || state.hedge === 'about') state.hedge = lead.hedge;
    state.next = pastArea(tokens, pastComma(tokens, lead.next, end, grammar), end, grammar);
    return true;
  }
  if (!modifier) return false;
  // «перевищує за площею навіть Грецію»
  if (state.comparators.length > 0 && modifier.next < end && isCapitalised(tokens[modifier.next])) {
    state.next = modifier.next;
    return true;
  }
  const leads =
    modifiers.match(tokens, modifier.next, end) ?? readHedge(tokens, modifier.next, end, grammar);
  if (!leads) return false;
  state.modifier = modifier.meaning;
  state.next = modifier.next;
  return true;
}

/** "one about the size of": a thing, and no number. */
function isThing(
  { value, counted, next }: NonNullable<ReturnType<typeof readMultiple>>,
  tokens: readonly Token[],
  end: number,
  grammar: Grammar,
): boolean {
  if (value !== 1 || counted !== 'number' || next >= end) return false;
  const behind = readHedge(tokens, next, end, grammar)?.next ?? next;
  return behind < end && grammar.comparison.comparators.match(tokens, behind, end) !== null;
}

/** Past the comma of "or roughly, the size of". */
function pastComma(tokens: readonly Token[], at: number, end: number, { comparison }: Grammar) {
  const isComma = tokens[at]?.norm === ',' && at + 1 < end;
  return isComma && comparison.comparators.match(tokens, at + 1, end) ? at + 1 : at;
}

/** Past "an area" of "roughly an area the size of", "the land" of "almost the land size of". */
function pastArea(tokens: readonly Token[], at: number, end: number, grammar: Grammar): number {
  const { numerals, comparison } = grammar;
  if (at + 2 >= end || comparison.comparators.match(tokens, at, end)) return at;
  // "about a quarter the size of"
  if (readMultiple(tokens, at, end, grammar)) return at;
  const { norm } = tokens[at];
  if (!numerals.articles.has(norm) && !comparison.the.has(norm)) return at;
  const { kind, text, norm: noun } = tokens[at + 1];
  const size = comparison.comparators.match(tokens, at + 2, end)?.meaning;
  return kind === 'word' && text === noun && size === 'size' ? at + 2 : at;
}

/** "by 12 %" before "smaller than" */
function isByPercent(tokens: readonly Token[], at: number, end: number, grammar: Grammar) {
  const { ranges, comparison } = grammar;
  if (!comparison.timesBehind || !ranges.by.has(tokens[at].norm) || at + 1 >= end) return false;
  return readMultiple(tokens, at + 1, end, grammar)?.counted === 'percent';
}

/** «удвічі менше площі Кіпру»: behind times the words of a hedge compare. */
function comparesTimes(
  { counted }: ComparisonParts,
  { hedge }: NonNullable<ReturnType<typeof readHedge>>,
  { comparison }: Grammar,
): boolean {
  const isMore = hedge === 'at least' || hedge === 'at most';
  return comparison.timesBehind && counted === 'times' && isMore;
}

/** "more than" before "three times" hedges it and compares nothing; so does "about" before "by 40%". */
function hedgesTimes(
  state: ComparisonParts,
  lead: NonNullable<ReturnType<typeof readHedge>>,
  tokens: readonly Token[],
  end: number,
  grammar: Grammar,
) {
  if (state.multiple !== null || lead.next >= end) return false;
  const isBy = grammar.ranges.by.has(tokens[lead.next].norm);
  const behind = isBy ? lead.next + 1 : lead.next;
  const multiple = behind < end ? readMultiple(tokens, behind, end, grammar) : null;
  const counted = multiple?.counted;
  // «більше ніж третина»: in a language where these words compare as well.
  const isShare = counted === 'fraction' && grammar.comparison.timesBehind && !isBy;
  if (!multiple || !(isShare || counted === (isBy ? 'percent' : 'times'))) return false;
  if (state.hedge === null || state.hedge === 'about') state.hedge = lead.hedge;
  state.next = behind;
  return true;
}

/** "three times and a bit": at least so many. */
function addOddment(
  state: ComparisonParts,
  tokens: readonly Token[],
  end: number,
  { quantity }: Grammar,
) {
  const found = quantity.betweenNumberAndUnit.match(tokens, state.next, end);
  if (!found || found.meaning === 'none') return;
  if (state.hedge === null || state.hedge === 'about') state.hedge = found.meaning;
  state.next = found.next;
}

/** "the size of Wales three times over": the multiple stands behind. */
export function readOver(
  state: ComparisonParts,
  owned: { next: number },
  tokens: readonly Token[],
  end: number,
  grammar: Grammar,
): void {
  if (owned.next >= end) return;
  const fitted = state.comparators.includes('fits')
    ? readFitted(state, owned.next, tokens, end, grammar)
    : null;
  if (fitted !== null) {
    owned.next = fitted;
    return;
  }
  const multiple = readMultiple(tokens, owned.next, end, grammar);
  if (multiple?.counted !== 'times') return;
  const isOver = grammar.comparison.over.has(tokens[multiple.next]?.norm ?? '');
  const saysOver = grammar.comparison.over.has(tokens[multiple.next - 1].norm);
  if (!isOver && !saysOver) return;
  state.multiple = multiple.value;
  state.counted = 'times';
  owned.next = isOver ? multiple.next + 1 : multiple.next;
}

/** Words of "into the burned area" between a place and how often it would fit. */
const MOST_INTO = 7;

/** "fit Rhode Island inside the city limits nearly four times": how often, and what lies behind it. */
function readFitted(
  state: ComparisonParts,
  at: number,
  tokens: readonly Token[],
  end: number,
  grammar: Grammar,
): number | null {
  for (let i = at; i < Math.min(end, at + MOST_INTO); i++) {
    if (tokens[i].kind === 'sign' && tokens[i].gap !== 'none') return null;
    const lead = readHedge(tokens, i, end, grammar);
    const from = lead?.next ?? i;
    const multiple = from < end ? readMultiple(tokens, from, end, grammar) : null;
    if (multiple?.counted !== 'times') continue;
    state.hedge = lead?.hedge ?? null;
    state.multiple = multiple.value;
    state.counted = 'times';
    const isOver = grammar.comparison.over.has(tokens[multiple.next]?.norm ?? '');
    return isOver ? multiple.next + 1 : multiple.next;
  }
  return null;
}

/** «більша за Монако майже в 15 разів», «менша за Чорногорію на 12 %»: the multiple stands behind. */
export function readBehind(
  state: ComparisonParts,
  owned: { next: number },
  tokens: readonly Token[],
  end: number,
  grammar: Grammar,
): void {
  const { comparators } = state;
  const isMore = comparators.includes('larger') || comparators.includes('exceeds');
  const isLess = comparators.includes('smaller') || comparators.includes('yields');
  if (!grammar.comparison.timesBehind || !(isMore || isLess)) return;
  const lead = readHedge(tokens, owned.next, end, grammar);
  const at = lead?.next ?? owned.next;
  if (at >= end) return;
  const isBy = grammar.ranges.by.has(tokens[at].norm);
  const found =
    at + 1 < end || !isBy ? readMultiple(tokens, isBy ? at + 1 : at, end, grammar) : null;
  if (found?.counted !== (isBy ? 'fraction' : 'times')) return;
  state.multiple = isBy ? 1 + (isLess ? -found.value : found.value) : found.value;
  state.counted = isBy ? 'percent' : 'times';
  state.ends = isBy ? null : found.ends;
  state.hedge = lead?.hedge ?? state.hedge;
  owned.next = found.next;
}

/** So many words before a verb may say that it is one of size. */
const WORDS_BEFORE = 5;

/**
 * Makes "larger" of a verb that is said of size, before it or behind the place: «за площею вдвічі
 * перевищує Мальту». False if it is not: «перевищує Мальту», in whatever it may be. Of a thing that
 * areas are counted in it always is.
 */
export function settleVerb(
  state: ComparisonParts,
  owned: { next: number },
  tokens: readonly Token[],
  at: number,
  end: number,
  { comparison }: Grammar,
  isThing: boolean,
): boolean {
  const isVerb = (one: Comparator) => one === 'exceeds' || one === 'yields';
  if (!state.comparators.some(isVerb)) return true;
  const behind = comparison.inSize.match(tokens, owned.next, end);
  owned.next = behind?.next ?? owned.next;
  const lead = tokens.slice(Math.max(0, at - WORDS_BEFORE), state.next);
  const isSaid = lead.some((_, i) => comparison.inSize.match(lead, i, lead.length) !== null);
  const isOfExtent = state.comparators.some((one) => one === 'extent' || one === 'size');
  if (!behind && !isSaid && !state.inSize && !isOfExtent && !isThing) return false;
  state.comparators = state.comparators.map((one) =>
    one === 'exceeds' ? 'larger' : one === 'yields' ? 'smaller' : one,
  );
  return true;
}
