import type { Grammar } from './grammar/grammar.ts';
import { type FoundPlace, singlePlace } from './foundPlace.ts';
import { nameBehind } from './describedName.ts';
import { type FoundName, readFullName } from './fullName.ts';
import { candidatesFor } from './names.ts';
import { type Joined, severalNames } from './severalPlaces.ts';
import { readSizeOfPlace } from './sizedPlace.ts';
import { stemOf } from './stems.ts';
import { isCapitalised, textOf, type Token } from './tokens.ts';
import { isDescription, unknownName } from './unknownPlace.ts';

const MOST_DESCRIPTORS = 9;

/**
 * The place behind a comparison: "the Greek island of Crete", "football pitches", "Kent and Essex
 * combined".
 *
 * @param joined how places joined by "and" are meant where nothing behind them says: "larger than A
 *   and B" are compared with one by one, "the combined area of A and B" is a sum
 */
export function readReferencePlace(
  tokens: readonly Token[],
  at: number,
  end: number,
  grammar: Grammar,
  joined: Joined,
): FoundPlace | null {
  const { descriptors, describing } = grammar.comparison;
  let unknown: FoundPlace | null = null;
  const start = pastExamples(tokens, at, end, grammar);
  const limit = Math.min(end, start + MOST_DESCRIPTORS);
  for (let i = start; i < limit; i++) {
    const size = i > start ? readSizeOfPlace(tokens, i, end, grammar) : null;
    if (size) {
      i = size.next - 1;
      continue;
    }
    const found = readThing(tokens, i, end, grammar) ?? readGround(tokens, i, end, grammar);
    if (found) return found;
    const name = readFullName(tokens, i, end, grammar);
    const onward = name && nameBehind(tokens, name, end, grammar);
    if (name && onward !== null) {
      i = onward - 1;
      continue;
    }
    if (name) {
      if (isAllOfOthers(tokens, name, grammar)) return null;
      if (unknown && name.candidates.length === 0) return unknown;
      const whole = severalNames(tokens, name, end, grammar, joined);
      return isPart(tokens, name, at, grammar) ? partOf(tokens, whole) : whole;
    }
    if (!unknown && isCapitalised(tokens[i])) {
      unknown = unknownName(tokens, i, end, grammar);
      if (isDescription(tokens, unknown, grammar)) unknown = null;
    }
    // "our third smallest state, New Jersey"
    const isApposed =
      tokens[i].norm === ',' &&
      i > at &&
      grammar.comparison.kinds.has(tokens[i - 1].norm) &&
      i + 1 < end &&
      isCapitalised(tokens[i + 1]);
    // «як, наприклад, Німеччина»
    const isAside =
      i === start &&
      tokens[i].norm === ',' &&
      grammar.comparison.asides.has(tokens[i + 1]?.norm ?? '') &&
      tokens[i + 2]?.norm === ',';
    if (isAside) {
      i += 2;
      continue;
    }
    const skips =
      isApposed ||
      isOfKind(tokens, i, end, grammar) ||
      descriptors.has(tokens[i].norm) ||
      describing.some((ending) => tokens[i].norm.endsWith(ending)) ||
      (isCapitalised(tokens[i]) && kindAhead(tokens, i, end, grammar)) ||
      tokens[i].norm === "'s";
    if (!skips) break;
  }
  return unknown;
}

/** "dwarf" of "the dwarf state of Andorra". */
function isOfKind(tokens: readonly Token[], at: number, end: number, { comparison }: Grammar) {
  const [word, kind, of, name] = tokens.slice(at, Math.min(end, at + 4));
  return (
    name !== undefined &&
    comparison.the.has(tokens[at - 1]?.norm ?? '') &&
    word.kind === 'word' &&
    comparison.kinds.has(kind.norm) &&
    comparison.of.has(of.norm) &&
    isCapitalised(name)
  );
}

/** Past "49 countries, including" before the names that are meant. */
export function pastExamples(
  tokens: readonly Token[],
  at: number,
  end: number,
  { comparison, names }: Grammar,
): number {
  for (let i = at; i < Math.min(end - 2, at + MOST_BEFORE_EXAMPLES); i++) {
    const { norm } = tokens[i];
    if (names.kinds.has(norm) || comparison.kinds.has(norm)) {
      const sign = tokens[i + 1].norm === ',' ? i + 2 : i + 1;
      const examples = comparison.examples.match(tokens, sign, end);
      return examples?.next ?? at;
    }
    if (isCapitalised(tokens[i]) || (tokens[i].kind === 'sign' && norm !== '-')) return at;
  }
  return at;
}

/** Words of "than some 49 other sovereign". */
const MOST_BEFORE_EXAMPLES = 6;

/** "football pitches", "tennis court": things that areas are counted in. */
function readThing(
  tokens: readonly Token[],
  at: number,
  end: number,
  { comparison }: Grammar,
): FoundPlace | null {
  const thing = comparison.things.match(tokens, at, end);
  if (!thing) return null;
  const name = thing.meaning;
  return singlePlace({
    placeText: textOf(tokens, at, thing.next),
    candidates: candidatesFor(name),
    from: at,
    next: thing.next,
    plural: !tokens[thing.next - 1].norm.endsWith(lastWord(name)),
    known: 'thing',
  });
}

/** "Ukrainian territory": the country. */
export function readGround(
  tokens: readonly Token[],
  at: number,
  end: number,
  { comparison }: Grammar,
): FoundPlace | null {
  const country = comparison.adjectives.get(stemOf(tokens[at].norm));
  // "German national territory"
  const isWhole = comparison.owned.has(tokens[at + 1]?.norm ?? '');
  const ground = isWhole && !comparison.ground.has(tokens[at + 1].norm) ? at + 2 : at + 1;
  if (country === undefined || ground >= end) return null;
  if (!comparison.ground.has(tokens[ground].norm)) return null;
  return singlePlace({
    placeText: textOf(tokens, at, ground + 1),
    candidates: candidatesFor(country),
    from: at,
    next: ground + 1,
    plural: false,
    known: 'name',
  });
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
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
  const placeText = textOf(tokens, from, whole.next);
  return { ...singlePlace({ ...whole, from, placeText, candidates: [] }), known: whole.known };
}

/** "all U.S. national parks" are not the country; "all EU countries" are. */
function isAllOfOthers(tokens: readonly Token[], name: FoundName, { comparison }: Grammar) {
  const behind = tokens[name.next];
  if (tokens[name.from - 1]?.norm !== 'all' || behind === undefined) return false;
  const isNoun = behind.kind === 'word' && !isCapitalised(behind);
  const { members, together } = comparison;
  return isNoun && !members.has(behind.norm) && !together.match(tokens, name.next, tokens.length);
}
