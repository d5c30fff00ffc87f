import type { FoundPlace } from './foundPlace.ts';
import type { Grammar } from './grammar.ts';
import { candidatesFor, type FoundName, readName } from './names.ts';
import { placeById } from '../../places/catalogue.ts';
import { severalNames } from './severalPlaces.ts';
import { stemOf } from './stems.ts';
import { isCapitalised, isHeading, textOf, type Token } from './tokens.ts';
import { isDescription, unknownName } from './unknownPlace.ts';

const MOST_DESCRIPTORS = 9;
const MOST_NAME_WORDS = 7;

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

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
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
