import { type FoundPlace, singlePlace } from './foundPlace.ts';
import type { ComparisonWords } from './grammar/comparisons.ts';
import type { Grammar } from './grammar/grammar.ts';
import { nameBehind } from './describedName.ts';
import { type FoundName, readFullName } from './fullName.ts';
import { isCapitalised, textOf, type Token } from './tokens.ts';

const MOST_PLACES = 15;
/** Words of a name that the catalogue lacks. */
const MOST_UNKNOWN_WORDS = 4;

/** How places joined by "and" are meant; null where only what stands behind them tells. */
export type Joined = 'each' | 'sum' | null;

/** Names behind the first one, and how they are joined to it. */
interface Listed {
  readonly names: readonly FoundName[];
  /** A sum behind "or": "Cyprus, or than Kent and Essex combined". */
  readonly last?: FoundPlace;
  readonly joiner: 'and' | 'or' | null;
  /** "plus" says that they are added up. */
  readonly isSum: boolean;
  readonly next: number;
}

/**
 * "Belgium and the Netherlands combined": several names whose areas are added up; "Spain or
 * Cameroon": several, each compared with by itself; with "and" as `joined` says.
 */
export function severalNames(
  tokens: readonly Token[],
  first: FoundName,
  end: number,
  grammar: Grammar,
  joined: Joined,
): FoundPlace {
  const single = placeOf(tokens, first);
  const listed = readList(tokens, first, end, grammar, joined === 'each');
  if (listed.joiner === null) return single;
  const others = [
    ...listed.names.map((name) => placeOf(tokens, name)),
    ...(listed.last ? [listed.last] : []),
  ];
  if (listed.joiner === 'or') return { ...single, others };
  // «X і Y, разом узяті»
  const behind = tokens[listed.next]?.norm === ',' ? listed.next + 1 : listed.next;
  const { together } = grammar.comparison;
  const combined = together.match(tokens, listed.next, end) ?? together.match(tokens, behind, end);
  if (!combined && !listed.isSum && joined !== 'sum') {
    if (!endsList(tokens, listed.next, end, grammar)) return single;
    if (joined === 'each') return { ...single, others };
  }
  return {
    ...single,
    placeText: textOf(tokens, first.from, listed.next),
    candidates: [],
    places: [single, ...others].flatMap(({ places }) => places),
    next: combined?.next ?? listed.next,
  };
}

function placeOf(tokens: readonly Token[], { from, next, candidates, plural }: FoundName) {
  const known = candidates.length > 0 ? ('name' as const) : null;
  return singlePlace({
    placeText: textOf(tokens, from, next),
    candidates,
    from,
    next,
    plural,
    known,
  });
}

function readList(
  tokens: readonly Token[],
  first: FoundName,
  end: number,
  grammar: Grammar,
  each: boolean,
): Listed {
  const { and, or, plus, repeated, together } = grammar.comparison;
  const names: FoundName[] = [];
  let next = first.next;
  let isSum = false;
  for (let count = 1; count < MOST_PLACES && next < end; count++) {
    let i = behindWhere(tokens, next, end, grammar);
    const isComma = tokens[i].norm === ',';
    if (isComma) i++;
    // "the size of Colombia, say, or of Ethiopia"
    const isAside = isComma && grammar.comparison.asides.has(tokens[i]?.norm ?? '');
    if (isAside) i += tokens[i + 1]?.norm === ',' ? 2 : 1;
    const norm = tokens[i]?.norm ?? '';
    const joint = together.match(tokens, i, end)?.next ?? i;
    const isWith = joint > i && repeated.has(tokens[joint]?.norm ?? '');
    const joiner = isWith || and.has(norm) ? 'and' : or.has(norm) ? 'or' : null;
    if (joiner !== null) i = isWith ? joint + 1 : i + 1;
    isSum ||= isWith || plus.has(norm);
    if (!isComma && joiner === null) break;
    if (joiner !== null && grammar.comparison.asides.has(tokens[i]?.norm ?? '')) i++;
    if (joiner === 'or' && repeated.has(tokens[i]?.norm ?? '')) i++;
    // «чотири Києва чи два Лондони»: the second is counted by itself.
    if (grammar.numerals.cardinals.has(tokens[i]?.norm ?? '')) break;
    while (i < end && describes(tokens[i], grammar) && !isCapitalised(tokens[i])) i++;
    const isListed = names.length > 0 && joiner !== null && (each || joiner === 'or');
    const name = i < end ? namePart(tokens, i, end, grammar, isListed) : null;
    if (!name && isListed && isOthers(tokens, i, end, grammar)) {
      return { names, joiner: 'or', isSum: false, next };
    }
    if (!name) break;
    names.push(name);
    next = name.next;
    // "or than Maryland and Vermont combined" is a sum of its own.
    const isOpen = joiner === 'or' && and.has(tokens[next]?.norm ?? '');
    if (isOpen) {
      const rest = names.slice(0, -1);
      const last = severalNames(tokens, name, end, grammar, null);
      // "Wales or Israel and on horseback"
      const isClause = !isCapitalised(tokens[next + 1] ?? tokens[next]);
      if (isClause && last.places.length === 1) return { names, joiner, isSum, next };
      if (last.places.length > 1)
        return { names: rest, last, joiner: 'or', isSum, next: last.next };
      return { names: rest, joiner: rest.length > 0 ? 'or' : null, isSum, next: first.next };
    }
    if (joiner !== null) return { names, joiner, isSum, next };
  }
  return { names: [], joiner: null, isSum: false, next: first.next };
}

/** Past "in the USA" before "or another": says where the place before is. */
function behindWhere(tokens: readonly Token[], at: number, end: number, grammar: Grammar): number {
  const { roles, comparison } = grammar;
  if (!roles.locative.has(tokens[at].norm)) return at;
  const from = comparison.the.has(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1;
  const name = from < end ? readFullName(tokens, from, end, grammar) : null;
  return name && comparison.or.has(tokens[name.next]?.norm ?? '') ? name.next : at;
}

/** The next name of a list; behind "Germany's", "the US state of" the one that is meant. */
function namePart(
  tokens: readonly Token[],
  at: number,
  end: number,
  grammar: Grammar,
  isListed: boolean,
): FoundName | null {
  const name = readFullName(tokens, at, end, grammar);
  const onward = name && nameBehind(tokens, name, end, grammar);
  if (onward !== null && isCapitalised(tokens[onward])) {
    return namePart(tokens, onward, end, grammar, isListed);
  }
  return name ?? unknownPart(tokens, at, end, grammar, isListed);
}

/** «американським» of «американським штатом Флорида» */
function describes({ norm }: Token, { comparison }: Grammar): boolean {
  const { descriptors, describing } = comparison;
  return descriptors.has(norm) || describing.some((ending) => norm.endsWith(ending));
}

/** Words of "literally dozens of other". */
const MOST_OTHERS = 6;

/** ", and dozens of other countries": the list of names is over. */
function isOthers(tokens: readonly Token[], at: number, end: number, { joins }: Grammar): boolean {
  return tokens
    .slice(at, Math.min(end, at + MOST_OTHERS))
    .some(({ norm }) => joins.further.has(norm));
}

/**
 * A name that the catalogue lacks, where "combined" shows that it belongs to the sum, or a list of
 * names that it is the last of them.
 */
function unknownPart(
  tokens: readonly Token[],
  at: number,
  end: number,
  { comparison }: Grammar,
  isListed: boolean,
): FoundName | null {
  let next = at;
  while (next < Math.min(end, at + MOST_UNKNOWN_WORDS) && isCapitalised(tokens[next])) next++;
  const isLast = isListed && isPhraseEnd(tokens, next, end);
  const isSummed = comparison.together.match(tokens, next, end) !== null;
  if (next === at || !(isLast || isSummed || isFollowed(tokens, next, end, comparison)))
    return null;
  return { from: at, next, candidates: [], plural: false };
}

/** Whether ", Chicago" or "and Detroit" goes on with the list and ends it: "Baltimore, Chicago and". */
function isFollowed(tokens: readonly Token[], at: number, end: number, { and }: ComparisonWords) {
  let i = at;
  for (let count = 0; count < MOST_PLACES && i < end && tokens[i].norm === ','; count++) {
    if (and.has(tokens[i + 1]?.norm ?? '')) return true;
    const start = ++i;
    while (i < Math.min(end, start + MOST_UNKNOWN_WORDS) && isCapitalised(tokens[i])) i++;
    if (i === start) return false;
  }
  return i < end && and.has(tokens[i].norm) && i + 1 < end && isCapitalised(tokens[i + 1]);
}

/** "Belgium and Wales was lost", "Belgium and Wales in a year": no verb of Wales alone. */
function endsList(tokens: readonly Token[], next: number, end: number, grammar: Grammar) {
  if (isPhraseEnd(tokens, next, end)) return true;
  const { roles, dates, speech } = grammar;
  return [roles.auxiliaries, roles.locative, dates.in, dates.since, speech.prepositions].some(
    (words) => words.has(tokens[next].norm),
  );
}

/** "the size of Belgium and Wales." is the two; behind "Belgium and Wales beat" it is not. */
export function isPhraseEnd(tokens: readonly Token[], next: number, end: number): boolean {
  if (next >= end) return true;
  const { kind, gap, norm } = tokens[next];
  // "Texas A&M" goes on.
  return kind === 'sign' && gap !== 'space' && !(norm === '&' && gap === 'none');
}
