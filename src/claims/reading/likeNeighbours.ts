import { convertArea } from '../../measure/units.ts';
import { areaRangeKm2 } from '../../places/areas.ts';
import { isAbout } from './aboutPlace.ts';
import { isRateBehind } from './joins.ts';
import { isLocative, leadOf } from './placePhrase.ts';
import { type NamedPlace, placesIn, placesOutside } from './placesIn.ts';
import { isOther } from './setApart.ts';
import type { ReadSentence } from './spokenBefore.ts';
import type { ReadArea, ReadComparison } from './readClaim.ts';
import type { Statement } from './statements.ts';
import { isCapitalised, spanOf } from './tokens.ts';

/** So many sentences on, the other half of a statement may stand. */
const FARTHEST = 2;
/** So far a figure may be from what the comparison gives: the verdict *rounded* reaches as far. */
const MOST_APART = 1.15;
const MOST_HEDGED = 1.25;
/** So near a figure may be that of the place itself. */
const ITS_OWN = 1.25;
/** "larger than" says no more than that. */
const MOST_ABOVE = 1.6;

/**
 * Ties an area and a comparison that stand side by side, each without its other half, and say the
 * same: "An iceberg twice the size of Manhattan broke off. … It covers 46 square miles." Grammar
 * does not say that they are one, so that only the agreement does; such a tie never disagrees.
 */
export function tieLikeNeighbours(sentences: readonly ReadSentence[], i: number): void {
  const sentence = sentences[i];
  tieWithin(sentence);
  const last = sentence.statements.at(-1);
  if (!last || last.tail) return;
  const next = nextStatement(sentences, i);
  if (!next) return;
  const { statement, sentence: other } = next;
  const [comparing, stating] = last.areas.length === 0 ? [last, statement] : [statement, last];
  const there = stating === last ? sentence : other;
  if (!isHalf(comparing, stating) || !isSame(comparing, stating)) return;
  if (namesYardstick(comparing, stating, there) || isElsewhere(sentence, other)) return;
  if (isOtherName(last, sentence, statement, other)) return;
  if (isRate(sentence) !== isRate(other) || isFurther(statement, other)) return;
  last.areas = [...last.areas, ...statement.areas];
  last.comparisons = [...last.comparisons, ...statement.comparisons];
  last.tail = spanOf(other.tokens, statement.from, statement.next);
  other.statements = other.statements.slice(1);
  other.tied = statement;
}

/** The same within a sentence, if nothing sets the one against the other. */
function tieWithin(sentence: ReadSentence): void {
  const { tokens, grammar } = sentence;
  for (let i = 0; i + 1 < sentence.statements.length; i++) {
    const [first, second] = sentence.statements.slice(i, i + 2);
    const [comparing, stating] = first.areas.length === 0 ? [first, second] : [second, first];
    const between = tokens.slice(first.next, second.from);
    const isSetApart = between.some(
      ({ norm }, at) =>
        norm === ';' ||
        grammar.joins.breakers.has(norm) ||
        grammar.speech.contrasts.has(norm) ||
        isOther(between, at, grammar),
    );
    if (first.tail || isSetApart || !isHalf(comparing, stating) || !isSame(comparing, stating))
      continue;
    if (namesYardstick(comparing, stating, sentence) || isRateBehind(tokens, second.next, grammar))
      continue;
    first.areas = [...first.areas, ...second.areas];
    first.comparisons = [...first.comparisons, ...second.comparisons];
    first.figures ??= second.figures;
    first.next = second.next;
    sentence.statements = sentence.statements.filter((one) => one !== second);
  }
}

/** The statement behind the last one of a sentence, in one of the sentences behind it. */
function nextStatement(sentences: readonly ReadSentence[], index: number) {
  let breaks = 0;
  for (let i = index + 1; i <= index + FARTHEST && i < sentences.length; i++) {
    const sentence = sentences[i];
    if (sentence.tokens[0].gap === 'break') breaks++;
    if (breaks > 1 || sentence.tied) return null;
    const [statement] = sentence.statements;
    if (statement) return { statement, sentence };
  }
  return null;
}

function isHalf(comparing: Statement, stating: Statement): boolean {
  return (
    comparing.areas.length === 0 &&
    stating.comparisons.length === 0 &&
    stating.areas.length > 0 &&
    !stating.isBefore &&
    stating.ownOf === null
  );
}

/** Whether each comparison gives about the area that is stated. */
function isSame({ comparisons }: Statement, { areas: [area] }: Statement): boolean {
  return comparisons.every((comparison) => saysSame(comparison, area));
}

function saysSame(comparison: ReadComparison, { value, unit }: ReadArea): boolean {
  const km2 = convertArea(value, unit, 'km2');
  const ranges = comparison.places.map(({ candidates }) => areaRangeKm2(candidates[0] ?? ''));
  const sum = (end: 'low' | 'high') =>
    ranges.reduce((all, range) => all + (range?.[end] ?? NaN), 0) * comparison.multiple;
  const [low, high] = [sum('low'), sum('high')];
  const { hedge } = comparison;
  const most = hedge === null ? MOST_APART : MOST_HEDGED;
  return km2 >= low / most && km2 <= high * (hedge === 'at least' ? MOST_ABOVE : most);
}

/** "… in Siberia. An area the size of Wales was flooded in Pakistan": two events, or two years. */
function isElsewhere(first: ReadSentence, second: ReadSentence): boolean {
  return (
    isDisjoint(placesOf(first), placesOf(second)) || isDisjoint(yearsIn(first), yearsIn(second))
  );
}

function isDisjoint(first: readonly string[], second: readonly string[]): boolean {
  return first.length > 0 && second.length > 0 && !first.some((one) => second.includes(one));
}

/** The places of a sentence that nothing is compared with. */
function placesNamed({ tokens, grammar, statements }: ReadSentence): readonly NamedPlace[] {
  const compared = statements.flatMap(({ comparisons }) => comparisons);
  return placesOutside(placesIn(tokens, grammar), compared);
}

/** Ids of those in which something is said to be. */
function placesOf(sentence: ReadSentence): string[] {
  const { tokens, grammar } = sentence;
  return placesNamed(sentence).flatMap((place) => {
    const lead = tokens[leadOf(place, tokens, 0, grammar) - 1];
    return lead && isLocative(lead, place, grammar) ? place.candidates : [];
  });
}

/** "The Palisades fire … The Eaton fire": two that have names. */
function isOtherName(
  { from: first }: Statement,
  sentence: ReadSentence,
  { from: second }: Statement,
  other: ReadSentence,
): boolean {
  return isDisjoint(namesBefore(first, sentence), namesBefore(second, other));
}

/** Names of fires and the like before a statement. */
function namesBefore(from: number, { tokens, grammar }: ReadSentence): string[] {
  const { events } = grammar.roles;
  return tokens
    .slice(0, from)
    .flatMap((token, i) =>
      isCapitalised(token) && events.has(tokens[i + 1].norm) ? [token.norm] : [],
    );
}

/** "The fund also owns a forest the size of Luxembourg": another one. */
function isFurther({ from }: Statement, { tokens, grammar }: ReadSentence): boolean {
  return tokens.slice(0, from).some(({ norm }) => grammar.joins.further.has(norm));
}

function yearsIn({ tokens }: ReadSentence): string[] {
  return tokens.flatMap(({ norm }) => (/^(19|20)\d\d$/.test(norm) ? [norm] : []));
}

/** "An area the size of Budapest is sealed every year": not what was lost in six. */
function isRate({ tokens, grammar }: ReadSentence): boolean {
  return tokens.some((_, i) => isRateBehind(tokens, i, grammar));
}

/** "Wales has 20,779 sq km": the area may be that of the place itself. */
function namesYardstick(
  { comparisons }: Statement,
  { areas: [area] }: Statement,
  sentence: ReadSentence,
): boolean {
  const ids = new Set(
    comparisons.flatMap(({ places }) => places.flatMap(({ candidates }) => candidates)),
  );
  return placesNamed(sentence).some(
    (place) => place.candidates.some((id) => ids.has(id)) && isAbout(place, area, ITS_OWN),
  );
}
