import type { ComparisonWords, Grammar } from './grammar.ts';
import { candidatesFor, type FoundName, readName } from './names.ts';
import { placeById } from '../../places/catalogue.ts';
import { stemOf } from './stems.ts';
import { isCapitalised, isHeading, type Token, spanOf } from './tokens.ts';

/** What an area is compared with. */
export interface FoundPlace {
  readonly placeText: string;
  readonly candidates: readonly string[];
  readonly from: number;
  readonly next: number;
  /** "three Londons", "ten football pitches". */
  readonly plural: boolean;
  /** A name of the catalogue, a thing like a football pitch, or a name that is in neither. */
  readonly known: 'name' | 'thing' | null;
}

const MOST_DESCRIPTORS = 9;
const MOST_NAME_WORDS = 7;
const MOST_PLACES = 5;

/** The place behind a comparison: "the Greek island of Crete", "football pitches". */
export function readReferencePlace(
  tokens: readonly Token[],
  at: number,
  end: number,
  grammar: Grammar,
): FoundPlace | null {
  const { things, descriptors } = grammar.comparison;
  let unknown: FoundPlace | null = null;
  const limit = Math.min(end, at + MOST_DESCRIPTORS);
  for (let i = at; i < limit; i++) {
    const thing = things.match(tokens, i, end);
    if (thing) {
      const name = thing.meaning;
      const plural = !tokens[thing.next - 1].norm.endsWith(lastWord(name));
      return {
        placeText: textOf(tokens, i, thing.next),
        candidates: candidatesFor(name),
        from: i,
        next: thing.next,
        plural,
        known: 'thing',
      };
    }
    const ground = readGround(tokens, i, end, grammar);
    if (ground) return ground;
    const name = readName(tokens, i, end);
    const onward = name && nameBehind(tokens, name, end, grammar);
    if (name && onward === null) {
      if (isAllOfOthers(tokens, name, grammar)) return null;
      const whole = severalNames(tokens, wholeName(tokens, name, end, grammar), end, grammar);
      return isPart(tokens, name, at, grammar) ? partOf(tokens, whole) : whole;
    }
    if (name && onward !== null) {
      i = onward - 1;
      continue;
    }
    if (!unknown && isCapitalised(tokens[i])) {
      unknown = unknownName(tokens, i, end, grammar);
      if (isDescription(tokens, unknown, grammar)) unknown = null;
    }
    const skips =
      descriptors.has(tokens[i].norm) ||
      grammar.comparison.describing.some((ending) => tokens[i].norm.endsWith(ending)) ||
      (isCapitalised(tokens[i]) && kindAhead(tokens, i, end, grammar)) ||
      tokens[i].norm === "'s";
    if (!skips) break;
  }
  return unknown;
}

/** "Ukrainian territory": the country. */
function readGround(
  tokens: readonly Token[],
  at: number,
  end: number,
  { comparison }: Grammar,
): FoundPlace | null {
  const country = comparison.adjectives.get(stemOf(tokens[at].norm));
  if (country === undefined || at + 1 >= end) return null;
  if (!comparison.ground.has(tokens[at + 1].norm)) return null;
  return {
    placeText: textOf(tokens, at, at + 2),
    candidates: candidatesFor(country),
    from: at,
    next: at + 2,
    plural: false,
    known: 'name',
  };
}

/**
 * "British", "Greek island": capitals that describe what follows. "Capital Territory" and "the
 * Mediterranean" before a verb or a stop are names.
 */
function isDescription(tokens: readonly Token[], name: FoundPlace, grammar: Grammar): boolean {
  const { descriptors, kinds } = grammar.comparison;
  if (!range(name).every((k) => descriptors.has(tokens[k].norm))) return false;
  if (grammar.numerals.articles.has(tokens[name.from].norm)) return true;
  const length = name.next - name.from;
  const last = tokens[name.next - 1];
  if (length > 1 && kinds.has(last.norm) && isCapitalised(last)) return false;
  return !endsPhrase(tokens, name.next, grammar);
}

function range({ from, next }: FoundPlace): number[] {
  return Array.from({ length: next - from }, (_, k) => from + k);
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

function textOf(tokens: readonly Token[], from: number, next: number): string {
  let text = '';
  for (let i = from; i < next; i++) {
    text += (i > from && tokens[i].gap !== 'none' ? ' ' : '') + tokens[i].text;
  }
  return text;
}

/** Where the place itself begins if the name only describes it: "US state of", "Canada's". */
function nameBehind(
  tokens: readonly Token[],
  name: FoundName,
  end: number,
  { comparison }: Grammar,
): number | null {
  const { next } = name;
  if (next + 1 < end && tokens[next].norm === "'s" && isCapitalised(tokens[next + 1]))
    return next + 1;
  for (let i = next; i < Math.min(end - 1, next + 3); i++) {
    const { norm } = tokens[i];
    if (comparison.kinds.has(norm)) {
      return comparison.of.has(tokens[i + 1].norm) && i + 2 < end ? i + 2 : null;
    }
    if (!comparison.descriptors.has(norm)) break;
  }
  return null;
}

/** Whether "island of" or the like is near: the capital before it describes. */
function kindAhead(tokens: readonly Token[], at: number, end: number, { comparison }: Grammar) {
  for (let i = at + 1; i < Math.min(end, at + 4); i++) {
    if (comparison.kinds.has(tokens[i].norm)) return true;
    if (!isCapitalised(tokens[i]) && !comparison.descriptors.has(tokens[i].norm)) return false;
  }
  return false;
}

/** "northern Italy", but not "the northern state of Vermont". */
function isPart(tokens: readonly Token[], { from }: FoundName, at: number, grammar: Grammar) {
  return from > at && grammar.comparison.parts.has(tokens[from - 1].norm);
}

/** The part of a place, which the catalogue lacks. */
function partOf(tokens: readonly Token[], whole: FoundPlace): FoundPlace {
  const from = whole.from - 1;
  return { ...whole, from, placeText: textOf(tokens, from, whole.next), candidates: [] };
}

/** "all U.S. national parks" are not the country; "all EU countries" are. */
function isAllOfOthers(tokens: readonly Token[], name: FoundName, { comparison }: Grammar) {
  const behind = tokens[name.next];
  if (tokens[name.from - 1]?.norm !== 'all' || behind === undefined) return false;
  const isNoun = behind.kind === 'word' && !isCapitalised(behind);
  const { members, together } = comparison;
  return isNoun && !members.has(behind.norm) && !together.match(tokens, name.next, tokens.length);
}

/** The name as part of a longer one that the catalogue lacks: "London Zoo". */
function wholeName(
  tokens: readonly Token[],
  name: FoundName,
  end: number,
  { comparison: { kinds } }: Grammar,
): FoundName {
  let { next } = name;
  const city = cityBehind(tokens, name);
  if (city) return city;
  while (
    next < end &&
    next < name.next + MOST_NAME_WORDS &&
    isCapitalised(tokens[next]) &&
    !kinds.has(tokens[next].norm) &&
    tokens[next].gap === 'space' &&
    !isHeading(tokens, name.from)
  ) {
    next++;
  }
  return next === name.next ? name : { ...name, next, candidates: [] };
}

/** "Kuwait City" is no country. */
function cityBehind(tokens: readonly Token[], name: FoundName): FoundName | null {
  const behind = tokens[name.next];
  if (behind === undefined || behind.text !== 'City' || behind.gap !== 'space') return null;
  if (isHeading(tokens, name.from)) return null;
  const candidates = name.candidates.filter((id) => placeById(id)?.kind === 'city');
  return { ...name, next: name.next + 1, candidates };
}

/** "Belgium and the Netherlands combined": several names as one place, which the catalogue lacks. */
function severalNames(
  tokens: readonly Token[],
  first: FoundName,
  end: number,
  grammar: Grammar,
): FoundPlace {
  const { and, together, descriptors } = grammar.comparison;
  const single: FoundPlace = {
    placeText: textOf(tokens, first.from, first.next),
    candidates: first.candidates,
    from: first.from,
    next: first.next,
    plural: first.plural,
    known: first.candidates.length > 0 ? 'name' : null,
  };
  let next = first.next;
  let joined = false;
  let sum = false;
  for (let count = 1; count < MOST_PLACES && next < end; count++) {
    const comma = tokens[next].norm === ',';
    let i = comma ? next + 1 : next;
    const conjunction = i < end && and.has(tokens[i].norm);
    if (conjunction) sum ||= tokens[i++].norm === 'plus';
    if (!comma && !conjunction) break;
    while (i < end && descriptors.has(tokens[i].norm)) i++;
    const name = i < end ? readName(tokens, i, end) : null;
    if (!name) break;
    next = name.next;
    joined = conjunction;
  }
  if (next === first.next || !joined) return single;
  const combined = together.match(tokens, next, end);
  if (!combined && !sum && !isPhraseEnd(tokens, next, end)) return single;
  return {
    ...single,
    placeText: textOf(tokens, first.from, next),
    candidates: [],
    next: combined?.next ?? next,
  };
}

/** "the size of Belgium and Wales." is the two; behind "Belgium and Wales beat" it is not. */
function isPhraseEnd(tokens: readonly Token[], next: number, end: number): boolean {
  return next >= end || (tokens[next].kind === 'sign' && tokens[next].gap !== 'space');
}

/** A name in capitals that the catalogue lacks: "Hyde Park", "Lake of the Woods". */
function unknownName(
  tokens: readonly Token[],
  at: number,
  end: number,
  grammar: Grammar,
): FoundPlace {
  const { comparison } = grammar;
  let next = at + 1;
  for (let i = at + 1; i < Math.min(end, at + MOST_NAME_WORDS); i++) {
    const token = tokens[i];
    if (token.gap === 'break' || comparison.sized.has(token.norm)) break;
    if (isCapitalised(token)) next = i + 1;
    else if (token.norm === '-' && token.gap === 'none') continue;
    else if (!comparison.of.has(token.norm) && !comparison.descriptors.has(token.norm)) break;
    else if (token.kind !== 'word') break;
  }
  // "Rakhine state", but not "Dutch state television"
  const kind =
    next < end && comparison.kinds.has(tokens[next].norm) && endsPhrase(tokens, next + 1, grammar);
  const isCalledPlace = kind || isBehindKind(tokens, at, comparison);
  return {
    placeText: spanText(tokens, at, next),
    candidates: [],
    from: at,
    next: kind ? next + 1 : next,
    plural: false,
    known: isCalledPlace ? 'name' : null,
  };
}

/** Whether no noun follows that the words before could describe. */
function endsPhrase(tokens: readonly Token[], next: number, { speech }: Grammar): boolean {
  return isPhraseEnd(tokens, next, tokens.length) || speech.stops.has(tokens[next].norm);
}

/** "the city of", "the province of". */
function isBehindKind(tokens: readonly Token[], at: number, { kinds, of }: ComparisonWords) {
  return at > 1 && of.has(tokens[at - 1].norm) && kinds.has(tokens[at - 2].norm);
}

function spanText(tokens: readonly Token[], from: number, next: number): string {
  const { start, end } = spanOf(tokens, from, next);
  return end > start ? textOf(tokens, from, next) : '';
}
