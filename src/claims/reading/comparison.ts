import type { Hedge } from '../../measure/hedges.ts';
import {
  type ComparisonParts,
  readBehind,
  readOver,
  readPart,
  settleVerb,
} from './comparisonParts.ts';
import type { Comparator } from './grammar/comparisons.ts';
import type { Grammar } from './grammar/grammar.ts';
import { MOST_PARTS, pastIdleWords } from './idleWords.ts';
import { skipJoints } from './phrases.ts';
import type { ReadComparison } from './readClaim.ts';
import type { FoundPlace } from './foundPlace.ts';
import { isDenied } from './denied.ts';
import { mixedSum } from './mixedSum.ts';
import { readPronoun } from './pronoun.ts';
import { isMoreThanPlace } from './saidToBe.ts';
import { pastExamples, readReferencePlace } from './referencePlace.ts';
import { isOfArea, type SaidComparison } from './subject.ts';
import { type Token, spanOf } from './tokens.ts';

/** A comparison among the tokens; `next` is the first one behind it. */
export interface FoundComparison {
  readonly kind: 'comparison';
  /** One for each place that is compared with by itself. */
  readonly comparisons: readonly ReadComparison[];
  readonly from: number;
  readonly next: number;
  /** "Brooklyn would fit": the place stands before what compares. */
  readonly fits?: true;
  /** Without words of its own that compare: "or four Londons". */
  readonly isBare: boolean;
}

/** A comparison of something else than areas; its words need no second look. */
export interface NoComparison {
  readonly kind: 'none';
  readonly next: number;
}

/** Behind these "and" joins places that are compared with one by one. */
const EACH = new Set<Comparator>(['larger', 'smaller', 'exceeds', 'yields']);

/** «площа перевищує»: what stands before these is compared, and no part of the comparison. */
const SAID_OF_EXTENT = new Set<Comparator | undefined>([
  ...(['equal', 'similar', 'larger', 'smaller', 'exceeds', 'yields'] as const),
]);

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
  const state: ComparisonParts = {
    hedge: null,
    multiple: null,
    ends: null,
    inPercent: false,
    ofLand: false,
    inSize: false,
    counted: null,
    comparators: [],
    modifier: null,
    next: at,
  };
  let parts = 0;
  while (parts < MOST_PARTS && readPart(state, tokens, end, grammar)) parts++;
  const found = readCompared(state, tokens, at, end, grammar, before);
  if (found !== null || parts < MOST_PARTS) return found;
  const next = pastIdleWords(tokens, at, end, grammar);
  return next > at ? { kind: 'none', next } : null;
}

/** What stands behind the words that compare, and what they say of it. */
function readCompared(
  state: ComparisonParts,
  tokens: readonly Token[],
  at: number,
  end: number,
  grammar: Grammar,
  before: readonly Token[],
): FoundComparison | NoComparison | null {
  if (state.comparators.includes('none')) return { kind: 'none', next: state.next };
  const [first, second] = state.comparators;
  if (first === 'extent' && SAID_OF_EXTENT.has(second)) return null;
  const { things } = grammar.comparison;
  if (state.next === at && !mayBeName(tokens[at]) && !things.match(tokens, at, end)) return null;
  const isOfExamples = pastExamples(tokens, state.next, end, grammar) > state.next;
  // "larger than 49 countries, including Israel"
  if (state.counted === 'number' && isOfExamples) state.multiple = state.counted = null;
  const isSum = tokens
    .slice(at, state.next)
    .some((_, i) => grammar.comparison.together.match(tokens, at + i, state.next));
  const isApiece = grammar.comparison.apiece.has(tokens[at - 1]?.norm ?? '');
  const isEach =
    isApiece || isOfExamples || isMore(state) || state.comparators.some((said) => EACH.has(said));
  const isFitted = state.comparators.includes('fits');
  const joined = isSum || isFitted ? 'sum' : isEach ? 'each' : null;
  const isFraction = state.counted === 'fraction';
  // "would swallow 16% of the Gaza Strip": a share of it.
  if (isFraction && state.comparators[0] === 'fits') return null;
  const found =
    (isFraction ? readPronoun(tokens, at, state.next, grammar, before) : null) ??
    readReferencePlace(tokens, state.next, end, grammar, joined);
  if (!found) return null;
  // "Delaware: 1,100⏎Rhode Island: 900": the number is of the line above.
  const isEntry = tokens[found.from].gap === 'line' && tokens[found.next]?.norm === ':';
  if (state.counted === 'number' && isEntry) return null;
  const sum =
    state.counted === 'number' ? mixedSum(tokens, found, state.multiple, end, grammar) : null;
  if (sum) state.multiple = 1;
  const place = sum ?? found;
  if (isMoreThanPlace(state, place, at, tokens, before, grammar)) {
    state.comparators.push(state.hedge === 'at most' ? 'smaller' : 'larger');
  }
  const owned = readOwned(tokens, place, end, isFraction, grammar);
  if (owned && state.multiple === null) {
    readOver(state, owned, tokens, end, grammar);
    if (place.others.length === 0) readBehind(state, owned, tokens, end, grammar);
  }
  if (!owned) return null;
  if (!settleVerb(state, owned, tokens, at, end, grammar, place.known === 'thing'))
    return { kind: 'none', next: owned.next };
  if (state.hedge === null) readTrailingHedge(state, owned, tokens, end, grammar);
  const ofWhat = state.comparators.filter((one) => one !== 'equal' && one !== 'loose');
  const ofAll =
    ofWhat.length === 0 ||
    ((state.inPercent || state.ofLand) && ofWhat.every((one) => one === 'extent'));
  const isShare = isFraction && ofAll;
  // A name alone compares nothing; a thing may be counted by its article.
  const isAlone = state.next === at;
  const isCounted = place.known === 'thing' || place.places.length > 1;
  if (isAlone && (owned.form === 'owned' || (!owned.form && !isCounted))) return null;
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
  if (isDenied(said, tokens, at, state.next, grammar) || !isOfArea(said, tokens, end, grammar)) {
    return said.comparators.length > 0 ? { kind: 'none', next: said.next } : null;
  }
  return {
    kind: 'comparison',
    comparisons: comparisonsOf(state, said, isShare, tokens, grammar),
    from: said.from,
    isBare: state.comparators.length === 0,
    next: place.others.at(-1)?.next ?? said.next,
  };
}

/** "three basketball courts at most" */
function readTrailingHedge(
  state: ComparisonParts,
  owned: { next: number },
  tokens: readonly Token[],
  end: number,
  { quantity, comparison }: Grammar,
): void {
  const trailing = quantity.trailingHedges.match(tokens, owned.next, end);
  // «більше за Україну і більше, ніж Венесуела»
  const isNext =
    owned.next + 1 < end && comparison.comparators.match(tokens, owned.next + 1, end) !== null;
  if (isNext) return;
  // "and more than twice" is the next comparison.
  const isEnd = trailing && (trailing.next >= end || tokens[trailing.next].kind === 'sign');
  if (!isEnd) return;
  state.hedge = trailing.meaning;
  owned.next = trailing.next;
}

function isMore({ hedge, multiple }: ComparisonParts): boolean {
  return multiple === null && (hedge === 'at least' || hedge === 'at most');
}

/** "a football pitch" begins with its article. */
function fromArticle(tokens: readonly Token[], { from, known }: FoundPlace, grammar: Grammar) {
  const isOne =
    known === 'thing' && from > 0 && grammar.numerals.articles.has(tokens[from - 1].norm);
  return isOne ? from - 1 : from;
}

function mayBeName(token: Token): boolean {
  return token.kind === 'word' && token.text !== token.norm;
}

/** What follows the name: "'s territory", "-sized"; null if it belongs to something else. */
function readOwned(
  tokens: readonly Token[],
  place: FoundPlace,
  end: number,
  isShare: boolean,
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
  // "bigger than Vancouver's 115 sq km": the place's own area follows.
  if (next === i + 1 && tokens[next]?.kind === 'number' && !isShare) return { next, form: null };
  return next > i + 1
    ? { next, form: 'owned' }
    : tokens[i].norm === "'s"
      ? null
      : { next: i, form: null };
}

/** The comparison with the place, and the same with each further one: "Spain or Cameroon". */
function comparisonsOf(
  state: ComparisonParts,
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
  // "larger than Cuba or Bulgaria" says it of Bulgaria.
  const others = place.others.map(({ next, placeText, places }) => ({
    ...first,
    ...spanOf(tokens, said.from, next),
    placeText,
    places,
  }));
  return [first, ...others];
}

/** "larger than" is at least, "slightly smaller than" nearly; "four times larger than" is neither. */
function hedgeOf(
  state: ComparisonParts,
  larger: boolean,
  smaller: boolean,
  counted: boolean,
): Hedge | null {
  if (state.comparators.includes('similar')) return state.hedge ?? 'about';
  if (state.comparators.includes('fits')) return state.hedge ?? 'at least';
  const measured = counted || state.counted === 'percent';
  if (measured || (!larger && !smaller)) return state.hedge;
  if (larger) return state.hedge === 'at most' ? 'at most' : 'at least';
  return state.modifier === 'slight' || state.hedge === 'nearly' ? 'nearly' : 'at most';
}
