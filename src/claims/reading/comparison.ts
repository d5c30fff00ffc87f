import type { Hedge } from '../../measure/hedges.ts';
import type { Comparator, Counted, Grammar } from './grammar.ts';
import { readHedge } from './lead.ts';
import { readMultiple } from './multiple.ts';
import { skipJoints } from './phrases.ts';
import type { ReadComparison } from './readClaim.ts';
import type { FoundPlace } from './foundPlace.ts';
import { readPronoun } from './pronoun.ts';
import { readReferencePlace } from './referencePlace.ts';
import { isBehindUnit, isOfArea, type SaidComparison } from './subject.ts';
import { type Token, spanOf } from './tokens.ts';

/** A comparison among the tokens; `next` is the first one behind it. */
export interface FoundComparison {
  readonly kind: 'comparison';
  /** One for each place that is compared with by itself. */
  readonly comparisons: readonly ReadComparison[];
  readonly from: number;
  readonly next: number;
}

/** A comparison of something else than areas; its words need no second look. */
export interface NoComparison {
  readonly kind: 'none';
  readonly next: number;
}

interface State {
  hedge: Hedge | null;
  multiple: number | null;
  /** Both ends of "two to three times". */
  ends: { readonly low: number; readonly high: number } | null;
  inPercent: boolean;
  /** "a quarter of the territory of", not "a quarter of the area of". */
  ofLand: boolean;
  /** How the multiple is written, which decides what may follow it. */
  counted: Counted | null;
  comparators: Comparator[];
  modifier: 'slight' | 'much' | null;
  next: number;
}

const MOST_STEPS = 8;

/**
 * The comparison that begins at a token, its hedge first; null if none does. `before` is the sentence
 * before, which may name the place.
 */
export function readComparison(
  tokens: readonly Token[],
  at: number,
  end: number,
  grammar: Grammar,
  before: readonly Token[] = [],
): FoundComparison | NoComparison | null {
  const state: State = {
    hedge: null,
    multiple: null,
    ends: null,
    inPercent: false,
    ofLand: false,
    counted: null,
    comparators: [],
    modifier: null,
    next: at,
  };
  for (let step = 0; step < MOST_STEPS; step++) {
    if (!advance(state, tokens, end, grammar)) break;
  }
  const { things } = grammar.comparison;
  if (state.next === at && !mayBeName(tokens[at]) && !things.match(tokens, at, end)) return null;
  const isEach = state.comparators.some((said) => said === 'larger' || said === 'smaller');
  const isFraction = state.counted === 'fraction';
  const place =
    (isFraction ? readPronoun(tokens, at, state.next, grammar, before) : null) ??
    readReferencePlace(tokens, state.next, end, grammar, isEach || isMore(state));
  if (!place) return null;
  if (isMoreThanPlace(state, place, at, tokens, grammar)) {
    state.comparators.push(state.hedge === 'at most' ? 'smaller' : 'larger');
  }
  const owned = readOwned(tokens, place, end, grammar);
  if (owned && state.multiple === null) readOver(state, owned, tokens, end, grammar);
  if (!owned) return null;
  const ofWhat = state.comparators.filter((one) => one !== 'equal' && one !== 'loose');
  const ofAll =
    ofWhat.length === 0 ||
    ((state.inPercent || state.ofLand) && ofWhat.every((one) => one === 'extent'));
  const isShare = isFraction && ofAll;
  // A name alone compares nothing; a thing may be counted by its article.
  const isAlone = state.next === at;
  if (isAlone && (owned.form === 'owned' || (!owned.form && place.known !== 'thing'))) return null;
  const said: SaidComparison = {
    from: isAlone ? fromArticle(tokens, place, grammar) : at,
    next: owned.next,
    place,
    comparators: owned.form && !isShare ? [...state.comparators, 'size'] : state.comparators,
    counted: state.counted,
    multiple: state.multiple,
    hedged: state.hedge !== null || state.modifier !== null,
    sized: owned.form === 'sized',
  };
  if (!isOfArea(said, tokens, end, grammar)) {
    return said.comparators.length > 0 ? { kind: 'none', next: said.next } : null;
  }
  return {
    kind: 'comparison',
    comparisons: comparisonsOf(state, said, isShare, tokens, grammar),
    from: said.from,
    next: place.others.at(-1)?.next ?? said.next,
  };
}

function isMore({ hedge, multiple }: State): boolean {
  return multiple === null && (hedge === 'at least' || hedge === 'at most');
}

/** "2,000 sq km, more than Gibraltar": behind a figure the hedge alone compares. */
function isMoreThanPlace(
  { hedge, comparators, counted }: State,
  { known }: FoundPlace,
  at: number,
  tokens: readonly Token[],
  grammar: Grammar,
): boolean {
  if (comparators.length > 0 || counted !== null || known !== 'name') return false;
  if (hedge !== 'at least' && hedge !== 'at most') return false;
  const isApart = BEFORE_MORE.has(tokens[at - 1]?.norm ?? '');
  return isApart && isBehindUnit(at, tokens, grammar);
}

const BEFORE_MORE = new Set([',', '–', '—', '-', '(', ';']);

/** "a football pitch" begins with its article. */
function fromArticle(tokens: readonly Token[], { from, known }: FoundPlace, grammar: Grammar) {
  const isOne =
    known === 'thing' && from > 0 && grammar.numerals.articles.has(tokens[from - 1].norm);
  return isOne ? from - 1 : from;
}

/** A word for land that is none for an area. */
function isLand(norm: string, { roles }: Grammar): boolean {
  return roles.land.has(norm) && !roles.extentHeads.has(norm);
}

function mayBeName(token: Token): boolean {
  return token.kind === 'word' && token.text !== token.norm;
}

/** Reads one part of the comparison: a comparator, a multiple, a hedge. False if there is none. */
function advance(state: State, tokens: readonly Token[], end: number, grammar: Grammar): boolean {
  const { comparators, modifiers } = grammar.comparison;
  const at = state.next;
  if (at >= end) return false;
  const lead = readHedge(tokens, at, end, grammar);
  if (lead && hedgesTimes(state, lead, tokens, end, grammar)) return true;
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
  const multiple = state.multiple === null ? readMultiple(tokens, at, end, grammar) : null;
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
  if (lead) {
    if (state.hedge === null || state.hedge === 'about') state.hedge = lead.hedge;
    state.next = lead.next;
    return true;
  }
  if (!modifier) return false;
  const leads =
    modifiers.match(tokens, modifier.next, end) ?? readHedge(tokens, modifier.next, end, grammar);
  if (!leads) return false;
  state.modifier = modifier.meaning;
  state.next = modifier.next;
  return true;
}

/** "more than" before "three times" hedges it and compares nothing; so does "about" before "by 40%". */
function hedgesTimes(
  state: State,
  lead: NonNullable<ReturnType<typeof readHedge>>,
  tokens: readonly Token[],
  end: number,
  grammar: Grammar,
) {
  if (state.multiple !== null || lead.next >= end) return false;
  const isBy = grammar.ranges.by.has(tokens[lead.next].norm);
  const behind = isBy ? lead.next + 1 : lead.next;
  const multiple = behind < end ? readMultiple(tokens, behind, end, grammar) : null;
  if (multiple?.counted !== (isBy ? 'percent' : 'times')) return false;
  if (state.hedge === null || state.hedge === 'about') state.hedge = lead.hedge;
  state.next = behind;
  return true;
}

/** "three times and a bit": at least so many. */
function addOddment(state: State, tokens: readonly Token[], end: number, { quantity }: Grammar) {
  const found = quantity.betweenNumberAndUnit.match(tokens, state.next, end);
  if (!found || found.meaning === 'none') return;
  if (state.hedge === null || state.hedge === 'about') state.hedge = found.meaning;
  state.next = found.next;
}

/** "the size of Wales three times over": the multiple stands behind. */
function readOver(
  state: State,
  owned: { next: number },
  tokens: readonly Token[],
  end: number,
  grammar: Grammar,
): void {
  if (owned.next >= end) return;
  const multiple = readMultiple(tokens, owned.next, end, grammar);
  if (multiple?.counted !== 'times') return;
  const isOver = grammar.comparison.over.has(tokens[multiple.next]?.norm ?? '');
  const saysOver = grammar.comparison.over.has(tokens[multiple.next - 1].norm);
  if (!isOver && !saysOver) return;
  state.multiple = multiple.value;
  state.counted = 'times';
  owned.next = isOver ? multiple.next + 1 : multiple.next;
}

/** What follows the name: "'s territory", "-sized"; null if it belongs to something else. */
function readOwned(
  tokens: readonly Token[],
  place: FoundPlace,
  end: number,
  { comparison }: Grammar,
): { next: number; form: 'owned' | 'sized' | null } | null {
  const { owned, sized } = comparison;
  const i = skipJoints(tokens, place.next, end);
  if (i > place.next && i < end && sized.has(tokens[i].norm)) return { next: i + 1, form: 'sized' };
  if (i < end && i === place.next && tokens[i].norm === 'sized')
    return { next: i + 1, form: 'sized' };
  if (i >= end || (tokens[i].norm !== "'s" && tokens[i].text !== "'" && tokens[i].text !== '’')) {
    return { next: place.next, form: null };
  }
  let next = i + 1;
  while (next < end && owned.has(tokens[next].norm)) next++;
  return next > i + 1
    ? { next, form: 'owned' }
    : tokens[i].norm === "'s"
      ? null
      : { next: i, form: null };
}

/** The comparison with the place, and the same with each further one: "Spain or Cameroon". */
function comparisonsOf(
  state: State,
  said: SaidComparison,
  isShare: boolean,
  tokens: readonly Token[],
  { comparison: { timesLargerIsAmbiguous } }: Grammar,
): ReadComparison[] {
  const { comparators, place } = said;
  const larger = comparators.includes('larger');
  const smaller = comparators.includes('smaller');
  const counted = state.counted === 'times';
  const written = (value: number) => {
    const times = comparators.includes('again') ? value + 1 : value;
    return smaller && counted ? 1 / times : times;
  };
  const ends = state.ends && [written(state.ends.low), written(state.ends.high)];
  const first: ReadComparison = {
    ...spanOf(tokens, said.from, said.next),
    kind: isShare ? 'share' : 'comparison',
    placeText: place.placeText,
    places: place.places,
    multiple: written(state.multiple ?? 1),
    ...(ends && { low: Math.min(...ends), high: Math.max(...ends) }),
    hedge: hedgeOf(state, larger, smaller, counted),
    slight: larger && !counted && state.modifier === 'slight',
    ambiguous: larger && counted && timesLargerIsAmbiguous ? 'times-larger-than' : null,
  };
  const others = place.others.map(({ from, next, placeText, places }) => ({
    ...first,
    ...spanOf(tokens, from, next),
    placeText,
    places,
  }));
  return [first, ...others];
}

/** "larger than" is at least, "slightly smaller than" nearly; "four times larger than" is neither. */
function hedgeOf(state: State, larger: boolean, smaller: boolean, counted: boolean): Hedge | null {
  if (state.comparators.includes('similar')) return state.hedge ?? 'about';
  const measured = counted || state.counted === 'percent';
  if (measured || (!larger && !smaller)) return state.hedge;
  if (larger) return state.hedge === 'at most' ? 'at most' : 'at least';
  return state.modifier === 'slight' || state.hedge === 'nearly' ? 'nearly' : 'at most';
}
