import { isAbout } from './aboutPlace.ts';
import { isLight } from './describedArea.ts';
import type { Grammar } from './grammar/grammar.ts';
import { isOfNoun, isOfSomething, isSubject } from './ownArea.ts';
import { isLocative, leadOf } from './placePhrase.ts';
import type { NamedPlace } from './placesIn.ts';
import type { Statement } from './statements.ts';
import { isCapitalised, type Token } from './tokens.ts';
import { isPast } from './verb.ts';

/** So near a figure has to be as the verdict *rounded* allows. */
const BESIDE = 1.15;
const SIGNS = new Set(['|', '-', '(', '"', ',', '–', '—', "'s", '’', "'"]);
const DASHES = new Set(['–', '—']);

/**
 * Whether the figure stands right beside the place and is about its area: "Delaware (6,446 sq km)",
 * "Yellowstone at 8,991 sq km", "Congo's 2.3 million sq km". Grammar alone would leave it open.
 */
export function isOwnFigure(
  place: NamedPlace,
  { areas, figures, comparisons }: Statement,
  tokens: readonly Token[],
  grammar: Grammar,
): boolean {
  if (!figures) return false;
  if (place.from >= figures.next) return isBehindAt(place, areas, figures.next, tokens, grammar);
  // "Kherson oblast (20,500 sq km, or 72%)"
  if (comparisons.some(({ kind }) => kind === 'share')) return false;
  if (isOfSomething(figures, tokens, grammar) && !isOfLand(figures.next, tokens, grammar))
    return false;
  const lead = tokens[leadOf(place, tokens, 0, grammar) - 1];
  if (lead !== undefined && isLocative(lead, place, grammar)) return false;
  if (isQualified(figures.next, tokens, grammar) || isUnderHeading(place, tokens, grammar))
    return false;
  if (isOfPart(place, tokens, grammar)) return false;
  const between = withoutAside(tokens.slice(place.next, figures.from), grammar);
  const isNear = between.length > 0 && between.length <= MOST_BETWEEN;
  if (!isNear || !(isBeside(between, grammar) || isMeasured(place, between, tokens, grammar)))
    return false;
  return areas.every((area) => isAbout(place, area, BESIDE));
}

/** "has 20,000 sq km at risk", "110,000 square miles under alert": of a part of the place. */
function isQualified(next: number, tokens: readonly Token[], grammar: Grammar): boolean {
  const { roles, speech, comparison, verbs } = grammar;
  const [word, second] = [tokens[next], tokens[next + 1]];
  if (word === undefined || word.kind !== 'word') return false;
  if (roles.bareGenitive) return isOfNoun({ from: next, next }, tokens, grammar);
  const { norm } = word;
  // "in size", "in total", "of land"
  const isExtent = [roles.extents, comparison.sizes].some((words) => words.has(second?.norm ?? ''));
  if (roles.locative.has(norm) && isExtent) return false;
  const isPhrase = [roles.locative, roles.at, roles.unders, speech.prepositions].some((words) =>
    words.has(norm),
  );
  return isPhrase || isPast(norm, grammar) || verbs.has(norm);
}

/** «Площа лісів Закарпатської області», «площа окупованої частини Донецької області» */
function isOfPart({ from }: NamedPlace, tokens: readonly Token[], grammar: Grammar): boolean {
  const { roles, comparison } = grammar;
  if (!roles.bareGenitive) return false;
  return tokens
    .slice(Math.max(0, from - PART_WORDS), from)
    .some(
      ({ norm }) => comparison.of.has(norm) || (roles.land.has(norm) && !roles.extents.has(norm)),
    );
}

/** Words of «окупованої частини» before a place. */
const PART_WORDS = 2;

/** "Burned so far: Devon: 6,500 sq km", "Occupied territory: Luhansk (26,600 sq km)". */
function isUnderHeading({ from }: NamedPlace, tokens: readonly Token[], grammar: Grammar): boolean {
  const colon = tokens.findIndex(({ norm }) => norm === ':');
  if (colon < 0 || colon >= from) return false;
  const { verbs, roles, comparison, joins } = grammar;
  return tokens
    .slice(0, colon)
    .some(
      ({ norm }) =>
        verbs.has(norm) ||
        joins.done.has(norm) ||
        roles.events.has(norm) ||
        (comparison.areaSubjects.has(norm) && !roles.extents.has(norm)),
    );
}

/** "A small state with an area of 17,800 sq km, Kuwait has": the place opens the clause behind. */
function isBehindAt(
  place: NamedPlace,
  areas: Statement['areas'],
  next: number,
  tokens: readonly Token[],
  { roles, joins }: Grammar,
): boolean {
  const isAt = roles.at.has(tokens[0].norm);
  const isSaid = isAt || tokens.slice(0, next).some(({ norm }) => roles.extentHeads.has(norm));
  const isNext = place.from === next || (place.from === next + 1 && tokens[next].norm === ',');
  const verb = tokens[place.next]?.norm ?? '';
  const isSubjectOf =
    joins.copulas.has(verb) || (roles.has.has(verb) && !isAt) || roles.measures.has(verb);
  return isSaid && isNext && isSubjectOf && areas.every((area) => isAbout(place, area, BESIDE));
}

/** Without ", where 170 million people live," between a place and what it has. */
function withoutAside(
  between: readonly Token[],
  { joins, roles, numerals, comparison }: Grammar,
): readonly Token[] {
  const opening = between[1]?.norm ?? '';
  const isAside =
    [joins.others, numerals.articles, comparison.the].some((words) => words.has(opening)) ||
    roles.relatives.has(opening);
  if (between[0]?.norm !== ',' || !isAside) return between;
  const closing = between.findIndex(({ norm }, i) => i > 0 && norm === ',');
  return closing < 0 ? between : between.slice(closing + 1);
}

/** Words of ", situated on the western coast of the United States, covers" before its area. */
const MOST_BETWEEN = 22;

/** "Ireland is about as large as the park, which has": the figure is what it is compared with. */
function isCompared(between: readonly Token[], { comparison }: Grammar): boolean {
  return between.some((_, i) => {
    const found = comparison.comparators.match(between, i, between.length);
    return found !== null && found.meaning !== 'extent';
  });
}

/** "9,217 square miles of land" */
function isOfLand(next: number, tokens: readonly Token[], { roles, comparison }: Grammar): boolean {
  const norm = tokens[next + 1]?.norm ?? '';
  return roles.extentLeads.has(norm) || comparison.ground.has(norm);
}

/** "(", ", at", "with" */
function isBeside(between: readonly Token[], { roles }: Grammar): boolean {
  return (
    between.length <= 3 &&
    between.every(({ norm }) => SIGNS.has(norm) || roles.at.has(norm) || roles.has.has(norm))
  );
}

/**
 * "Israel is about", "Rhode Island, the smallest state, covers just", "Switzerland is a small European
 * country of": whatever stands between, the figure is near enough to be meant as the place's.
 */
function isMeasured(
  place: NamedPlace,
  between: readonly Token[],
  tokens: readonly Token[],
  grammar: Grammar,
): boolean {
  const { roles, numerals, names, quantity } = grammar;
  // "Second is Canada, with a total area of"
  const isWith =
    between[0].norm === ',' &&
    ((roles.has.has(between[1]?.norm ?? '') &&
      between.some(({ norm }) => roles.extentHeads.has(norm))) ||
      roles.relatives.has(between[1]?.norm ?? ''));
  const isFurther = isWith || numerals.and.has(tokens[place.from - 1]?.norm ?? '');
  if (!opensWith(place, tokens, grammar) && !isFurther) return false;
  if (between.some(({ kind, norm }) => kind === 'number' || roles.events.has(norm))) return false;
  const last = between.at(-1)?.norm ?? '';
  const isToOrBy = grammar.ranges.by.has(last) || grammar.ranges.to.has(last);
  if (isToOrBy || isCompared(between, grammar)) return false;
  // "Latvia's network of protected areas spans"
  const isOwner = between[0].norm === "'s";
  if (isOwner && !between.slice(1).every((token) => isLight(token, grammar))) return false;
  const isSaid = (words: { has: (norm: string) => boolean }) =>
    between.some(({ norm }) => words.has(norm));
  const isOf = quantity.of.has(between.at(-1)?.norm ?? '') && isSaid(names.kinds);
  // "although small at 640 km²", but not "is at 80,000 square miles"
  const isBeing = between.some(({ norm }) => grammar.joins.copulas.has(norm));
  if (roles.at.has(last)) return !isBeing;
  return isSaid(roles.measures) || isSaid(roles.has) || isSaid(roles.extents) || isOf;
}

/**
 * Whether the statement is the own area of a place that the sentence before speaks of: "Crete is an
 * island. It has an area of 8,336 sq km." Another thing than the place may be meant, so that the
 * figure has to be about that of the place.
 *
 * @param tokens of the statement's sentence
 * @param before the sentence before, which names the place
 */
export function isOwnAreaOf(
  place: NamedPlace,
  statement: Statement,
  tokens: readonly Token[],
  before: readonly Token[],
  grammar: Grammar,
): boolean {
  const { roles, joins } = grammar;
  const [area] = statement.areas;
  const figures = statement.figures;
  if (!area || !figures || isOfSomething(figures, tokens, grammar)) return false;
  if (!opensWith(place, before, grammar)) return false;
  const verb = before[place.next];
  const isSpokenOf = joins.copulas.has(verb?.norm ?? '') || DASHES.has(verb?.norm ?? '');
  const lead = tokens.slice(0, figures.from);
  if (isAtIt(figures, tokens, grammar) && isAbout(place, area, BESIDE)) return true;
  // «АЛБАНІЯ — держава. Площа 28,7 тис. км²»
  const isEntry = isSpokenOf || verb === undefined || verb.norm === '.';
  const isOfKind = lead.some(({ norm }) => grammar.names.kinds.has(norm));
  const isBare = (isEntry || isOfKind) && roles.extents.has(lead[0]?.norm ?? '');
  if (isSpokenOfIt(lead, grammar) && isAbout(place, area, BESIDE)) return true;
  const rest = isBare ? lead : behindPointer(lead, grammar);
  if (rest === null || !isAbout(place, area)) return false;
  const isExtent = rest.some(({ norm }) => roles.extentHeads.has(norm));
  const isMeasured = rest.some(({ norm }) => roles.measures.has(norm));
  return (isExtent || (isMeasured && isSpokenOf)) && rest.every((token) => isLight(token, grammar));
}

/** "At 82,100 sq km, it is": the pronoun stands behind the figure. */
function isAtIt(
  { from, next }: { readonly from: number; readonly next: number },
  tokens: readonly Token[],
  { roles, comparison }: Grammar,
): boolean {
  const closing = tokens.findIndex(({ norm }, i) => i >= next && norm === ',');
  const isAt = from === 1 && roles.at.has(tokens[0].norm);
  return isAt && closing === next && comparison.pronouns.has(tokens[closing + 1]?.norm ?? '');
}

/** "Located in the heart of the city, it covers an area of", "With around": near enough by itself. */
function isSpokenOfIt(lead: readonly Token[], { joins, roles, comparison }: Grammar): boolean {
  // "Its size is"
  const isIts = joins.pointers.has(lead[0]?.norm ?? '') && !comparison.pronouns.has(lead[0].norm);
  if (isIts && lead.slice(1, 4).some(({ norm }) => roles.extentHeads.has(norm))) return true;
  const it = lead.findLastIndex(
    ({ norm }) => comparison.pronouns.has(norm) && joins.pointers.has(norm),
  );
  return (
    it >= 0 &&
    lead.slice(it + 1).some(({ norm }) => roles.measures.has(norm) || roles.has.has(norm))
  );
}

/** "Albania is", "The Islamic Republic of Iran is". */
function opensWith(place: NamedPlace, tokens: readonly Token[], grammar: Grammar): boolean {
  const { roles, numerals, comparison } = grammar;
  // "The total land area of the State of Israel"
  const isName = (token: Token) =>
    isCapitalised(token) ||
    token.norm === ',' ||
    [
      roles.of,
      roles.extents,
      roles.extentLeads,
      numerals.articles,
      comparison.definite,
      comparison.descriptors,
    ].some((words) => words.has(token.norm));
  const from = leadOf(place, tokens, 0, grammar);
  return (
    isSubject(place, tokens, grammar) ||
    isSubject({ ...place, from }, tokens, grammar) ||
    isBehindThat(place.from, tokens, grammar) ||
    tokens.slice(0, place.from).every(isName)
  );
}

/** "They know that the Isle of Wight covers" */
function isBehindThat(
  from: number,
  tokens: readonly Token[],
  { roles, comparison }: Grammar,
): boolean {
  let i = from - 1;
  while (i > 0 && comparison.the.has(tokens[i].norm)) i--;
  const before = tokens[i - 1];
  const isClause = before?.kind === 'word' || (roles.bareGenitive && before?.norm === ',');
  return i > 0 && roles.relatives.has(tokens[i].norm) && isClause;
}

/** What follows "It", "Its", "The island", "The"; null if the sentence opens otherwise. */
function behindPointer(lead: readonly Token[], { joins, comparison, names }: Grammar) {
  const [first, kind] = lead;
  if (joins.pointers.has(first?.norm ?? '')) return lead.slice(1);
  if (!comparison.definite.has(first?.norm ?? '')) return null;
  return names.kinds.has(kind?.norm ?? '') ? lead.slice(2) : lead.slice(1);
}
