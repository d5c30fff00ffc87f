import type { Comparator, Counted } from './grammar/comparisons.ts';
import type { Grammar } from './grammar/grammar.ts';
import { placeById } from '../../places/catalogue.ts';
import { isRateBehind } from './joins.ts';
import { isOwnExtent, isWholePlace } from './placeItself.ts';
import { endsWithPlace } from './placePhrase.ts';
import { leadTo, pointsBack } from './pointsBack.ts';
import type { FoundPlace } from './foundPlace.ts';
import { isEnoughTo, isFurther, isSaidToBe } from './saidToBe.ts';
import type { Token } from './tokens.ts';
import {
  inArea,
  inOthers,
  isBehindUnit,
  isBeforeUnit,
  nearestSubject,
  some,
  someLand,
  WORDS_BEFORE,
  WORDS_BEHIND,
  WORDS_NEAR,
} from './wordsAround.ts';

/** A comparison as said, before it is known whether areas are compared. */
export interface SaidComparison {
  readonly from: number;
  readonly next: number;
  readonly place: FoundPlace;
  readonly comparators: readonly Comparator[];
  readonly counted: Counted | null;
  readonly multiple: number | null;
  /** Whether "about", "slightly" or the like was said. */
  readonly hedged: boolean;
  /** "Texas-sized" */
  readonly sized: boolean;
}

/** What is filled more often than covered: "equal to 600 Olympic pools" is water. */
const VOLUMES = new Set(['olympic-pool']);

/** As far behind a figure "would cover" may compare it. */
const FAR = 16;
/** What a share of a place is of may follow as far behind. */
const SHARE_WORDS = 4;

/** Whether it compares areas, judged by its words and by those around it. */
export function isOfArea(
  said: SaidComparison,
  tokens: readonly Token[],
  end: number,
  grammar: Grammar,
): boolean {
  const { comparators, counted, place, multiple } = said;
  const ofSize = comparators.includes('size') || comparators.includes('extent');
  if (multiple !== null && !(multiple > 0 && Number.isFinite(multiple))) return false;
  if (isCountedBy(said, tokens, grammar) || isOfLength(said, tokens, grammar)) return false;
  const isPlural = place.plural || isDeclined(place, grammar);
  const isCountable =
    isPlural ||
    comparators.includes('equal') ||
    (isBehindSign(said.from, tokens, grammar) && tokens[said.next]?.kind !== 'word');
  if (counted === 'number' && place.known !== 'thing' && !isCountable) return false;
  if (place.plural && counted === null) return false;
  const byArea = inArea(said, tokens, end, grammar);
  const others = !isBehindUnit(said.from, tokens, grammar) && inOthers(said, tokens, grammar);
  const nearest = nearestSubject(tokens, said.from, WORDS_NEAR, grammar.comparison);
  const isShare = counted === 'fraction' && comparators.every((one) => one === 'extent');
  if (others && comparators.length > 0 && !isShare && nearest === 'other') return false;
  const isIn = grammar.dates.in.has(tokens[said.from - 1]?.norm ?? '');
  if (others && !byArea && (!isShare || isIn)) return false;
  if (said.sized && !byArea) return false;
  if (isWhere(said, tokens, grammar) || isItsSize(said, tokens, grammar)) return false;
  if (ofSize && place.known !== null) {
    return !isNotTheSize(said, tokens, grammar);
  }
  if (place.candidates.some((id) => VOLUMES.has(id))) return false;
  if (comparators.length > 0 && comparators.every((one) => one === 'whole')) {
    const isSaid =
      isBehindUnit(said.from, tokens, grammar) || pointsBackTo(said.from, tokens, grammar);
    return place.known === 'name' && isSaid && isWholePlace(said, tokens, grammar);
  }
  if (comparators.includes('loose') || comparators.includes('fits')) {
    const isSaid =
      isBehindUnit(said.from, tokens, grammar, FAR) || isEnoughTo(said, tokens, grammar);
    return place.known !== null && (isSaid || pointsBackTo(said.from, tokens, grammar));
  }
  if (place.known === 'thing') return comparators.length > 0 || isAmount(said, tokens, grammar);
  if (comparators.includes('larger') || comparators.includes('smaller')) {
    return place.known === 'name' ? !others : byArea && !others;
  }
  if (place.known === null) return byArea && ofSize;
  const isSimilar = comparators.includes('similar') && place.known === 'name' && !others;
  if (isSimilar && pointsBack(tokens.slice(0, said.from), grammar)) return true;
  // "Tasmania is comparable in size to"
  if (isSimilar && some(tokens, said.from, place.from, grammar.comparison.sizes)) return true;
  if (counted === null && comparators.length === 0) return isSaidToBe(said, tokens, grammar);
  if (counted === 'number' && isThe(tokens, said.from, grammar)) return false;
  if (isShare) {
    const { next } = said;
    // "3% of the Alberta oil sands" is none of Alberta.
    const isOwner = isThe(tokens, place.from, grammar) && place.known === 'name';
    if (isOwner && !endsWithPlace({ next }, tokens, grammar)) return false;
    if (isManyCountries(place) && !byArea && !isBehindUnit(said.from, tokens, grammar))
      return false;
    if (beginsClause(tokens, said.from) && !isOfLand(said, tokens, grammar)) return false;
    return !isOfPeople(tokens, next, grammar);
  }
  if (counted === 'times' || counted === 'number') return !others;
  const isLikened = comparators.includes('equal') && place.known === 'name';
  const isSaid =
    (counted === 'fraction' || isLikened) &&
    (isBehindUnit(said.from, tokens, grammar) || isFurther(said.from, tokens, grammar));
  return (byArea || isSaid) && !others;
}

/** "Half of Africa" is more often its people or its countries than its land. */
function isManyCountries({ candidates }: FoundPlace): boolean {
  const kinds = candidates.map((id) => placeById(id)?.kind);
  return kinds.some((kind) => kind === 'continent' || kind === 'group');
}

/** "The size of Alaska is 665,384 square miles": how large the place itself is. */
function isItsSize(
  { comparators, counted, hedged, from, next }: SaidComparison,
  tokens: readonly Token[],
  { joins, quantity }: Grammar,
): boolean {
  if (counted !== null || hedged || comparators.length !== 1 || comparators[0] !== 'size')
    return false;
  if (!beginsClause(tokens, from) || !joins.copulas.has(tokens[next]?.norm ?? '')) return false;
  const hedge = quantity.hedges.match(tokens, next + 1, tokens.length);
  return tokens[hedge?.next ?? next + 1]?.kind === 'number';
}

/** "in the area of Lyman", "left the territory of Ukraine" say where, "(area of Kyiv 839 sq km)" what. */
function isWhere(
  { comparators, counted, hedged, from, next, place }: SaidComparison,
  tokens: readonly Token[],
  grammar: Grammar,
) {
  const { comparison } = grammar;
  if (comparators.length !== 1 || comparators[0] !== 'extent' || counted !== null || hedged)
    return false;
  // "the land area of Malta is": its own.
  const behind = tokens[next];
  if (behind?.kind === 'number' || isOwnExtent(next, tokens, grammar)) return true;
  if (grammar.joins.copulas.has(behind?.norm ?? '')) return true;
  const before = tokens[from - 1]?.norm ?? '';
  return place.known === null || !comparison.beforeExtent.has(before);
}

/**
 * "Three football pitches", "a football pitch" as a measure: of land, per time, behind a figure, or
 * behind "covers". Otherwise they are football pitches.
 */
function isAmount(
  { from, next, counted }: SaidComparison,
  tokens: readonly Token[],
  grammar: Grammar,
): boolean {
  const { comparison, units } = grammar;
  const behind = tokens[next]?.norm ?? '';
  if (isWorth(tokens, next, grammar)) return true;
  if (comparison.of.has(behind)) return some(tokens, next, next + 5, comparison.areaSubjects);
  if (isRateBehind(tokens, next, grammar)) return true;
  if (counted === null) return false;
  if (pointsBackTo(from, tokens, grammar)) return true;
  const before = tokens[from - 1]?.norm ?? '';
  if (comparison.spans.has(before) || comparison.spans.size === 0) return true;
  if (comparison.of.has(before)) return some(tokens, from - 2, from, comparison.areaSubjects);
  for (let i = Math.max(0, from - 5); i < from; i++) {
    if (units.match(tokens, i, from)) return true;
  }
  return isBehindSign(from, tokens, grammar);
}

/** "two football pitches' worth of" */
function isWorth(tokens: readonly Token[], next: number, { comparison }: Grammar): boolean {
  const isOwner = ["'", "'s", '’'].includes(tokens[next]?.text ?? '');
  return comparison.worth.has(tokens[isOwner ? next + 1 : next]?.norm ?? '');
}

/** "half of Spain thought", but not "half of Spain is thought to be". */
function isOfPeople(tokens: readonly Token[], next: number, grammar: Grammar): boolean {
  const { comparison, roles, joins } = grammar;
  const isReported = (i: number) =>
    joins.copulas.has(tokens[i - 1].norm) && roles.infinitive.has(tokens[i + 1]?.norm ?? '');
  return tokens
    .slice(next, clauseEnd(tokens, next))
    .some(({ norm }, i) => comparison.peopleBehind.has(norm) && !isReported(next + i));
}

/** Where the few words end that may say what a share is of. */
function clauseEnd(tokens: readonly Token[], next: number): number {
  let i = next;
  while (i < next + SHARE_WORDS && tokens[i] && tokens[i].kind !== 'sign') i++;
  return i;
}

function beginsClause(tokens: readonly Token[], from: number): boolean {
  return from === 0 || (tokens[from - 1].kind === 'sign' && tokens[from - 1].norm !== '(');
}

/** "It is comparable to Wales": the words before it point to the sentence before. */
function pointsBackTo(from: number, tokens: readonly Token[], grammar: Grammar): boolean {
  const lead = leadTo(from, tokens, grammar);
  return lead.length > 0 && pointsBack(lead, grammar);
}

/** ", ", " – " right behind a figure of area. */
function isBehindSign(from: number, tokens: readonly Token[], grammar: Grammar): boolean {
  return tokens[from - 1]?.kind === 'sign' && isBehindUnit(from, tokens, grammar);
}

/** "Half of Estonia is forest", but "Half of Estonia sings". */
function isOfLand(said: SaidComparison, tokens: readonly Token[], grammar: Grammar): boolean {
  const { from, next, sized } = said;
  const { comparison, verbs } = grammar;
  if (sized || comparison.landBehind.size === 0) return true;
  const high = next + WORDS_BEHIND;
  return (
    isBehindUnit(said.from, tokens, grammar) ||
    isBeforeUnit(next, tokens, grammar) ||
    [comparison.landBehind, comparison.areaSubjects, verbs].some((words) =>
      someLand(tokens, from - WORDS_BEFORE, high, words),
    )
  );
}

/** "the length of three football pitches" */
function isOfLength({ from }: SaidComparison, tokens: readonly Token[], { comparison }: Grammar) {
  const isOf = comparison.of.has(tokens[from - 1]?.norm ?? '') || comparison.of.size === 0;
  return isOf && some(tokens, from - 2, from, comparison.lengths);
}

/** "per football pitch" is a density. */
function isCountedBy({ from }: SaidComparison, tokens: readonly Token[], { quantity }: Grammar) {
  return from > 0 && quantity.notAfter.match(tokens, from - 1, from)?.meaning === 'always';
}

/** Where names decline, their plural is one of the cases; the name of the catalogue is none. */
function isDeclined(
  { placeText, candidates }: FoundPlace,
  { language, comparison, letters }: Grammar,
) {
  const name = placeById(candidates[0] ?? '')?.names[language];
  const code = placeText.charCodeAt(0);
  const isOwn = code >= letters.first && code <= letters.last;
  return comparison.namesDecline && isOwn && placeText !== name;
}

function isThe(tokens: readonly Token[], from: number, { comparison }: Grammar): boolean {
  return from > 0 && comparison.the.has(tokens[from - 1].norm);
}

/**
 * "a country the size of Belgium" is about its people as often as about its land; "an area of the
 * country the size of Belgium" is not.
 */
function isNotTheSize({ from }: SaidComparison, tokens: readonly Token[], { comparison }: Grammar) {
  const { notTheSize, areaSubjects } = comparison;
  if (from === 0 || !notTheSize.has(tokens[from - 1].norm)) return false;
  return !some(tokens, from - 5, from - 1, areaSubjects);
}
