import { type CompassPart, joinedParts } from '../compass.ts';
import type { Grammar } from './grammar/grammar.ts';
import type { NamedPlace } from './placesIn.ts';
import { isCapitalised, type Token } from './tokens.ts';

/** Compass words of a place. */
export interface FoundPart {
  readonly part: CompassPart;
  /** Whether what is meant lies outside, in that direction: "north of Kharkiv". */
  readonly isBeyond: boolean;
  /** Where its words begin, with "the far". */
  readonly from: number;
}

/** A compass word, or several that are one, that end before a token. */
interface Words extends Omit<FoundPart, 'isBeyond'> {
  readonly isLed: boolean;
}

/**
 * Which part of a place the words beside its name mean, or in which direction from it: "southern
 * Alberta", "the far west of Texas", "Alberta's south", «на північному сході Кенії»; "north of Kharkiv",
 * «на північ від Харкова». Words of the name itself ("South Dakota") are none.
 */
export function compassPart(
  { from, next }: Pick<NamedPlace, 'from' | 'next'>,
  tokens: readonly Token[],
  grammar: Grammar,
): FoundPart | null {
  const { comparison, roles } = grammar;
  const before = tokens[from - 1]?.norm ?? '';
  const direct = wordsBefore(tokens, from, grammar);
  if (direct) {
    return { part: direct.part, from: direct.from, isBeyond: roles.compass.beyond.has(before) };
  }
  if (tokens[next]?.norm === "'s") return ownPart(tokens, next, from, grammar);
  const isThe = comparison.the.has(before);
  const at = isThe ? from - 1 : from;
  const link = tokens[at - 1]?.norm ?? '';
  if (roles.compass.away.has(link)) {
    const words = wordsBefore(tokens, at - 1, grammar);
    const away = words && awayFrom(words, link, tokens, grammar);
    if (away) return away;
  }
  const isOf = roles.of.has(link);
  if (!isOf && !roles.bareGenitive) return null;
  return partOfPhrase(tokens, isOf ? at - 1 : at, grammar);
}

/** "north of" and "to the north of", not "in the north of". */
function awayFrom(
  { part, from, isLed }: Words,
  link: string,
  tokens: readonly Token[],
  { roles, ranges }: Grammar,
): FoundPart | null {
  const before = tokens[from - 1]?.norm ?? '';
  if (ranges.to.has(before)) return { part, isBeyond: true, from: from - 1 };
  const isInside = roles.of.has(link) && (isLed || roles.locative.has(before));
  return isInside ? null : { part, isBeyond: true, from };
}

/** "the southern part", «на півдні штату»: not «у східній провінції», which is the whole of that province. */
function partOfPhrase(tokens: readonly Token[], end: number, grammar: Grammar): FoundPart | null {
  const { roles, names } = grammar;
  const before = tokens[end - 1]?.norm ?? '';
  const isSkipped = roles.compass.parts.has(before) || names.unitKinds.has(before);
  const at = isSkipped ? end - 1 : end;
  const words = wordsBefore(tokens, at, grammar);
  if (!words) return null;
  const isOfKind = isSkipped && !roles.compass.parts.has(before);
  if (isOfKind && !roles.compass.nouns.has(tokens[at - 1].norm)) return null;
  return { part: words.part, from: words.from, isBeyond: false };
}

/** "Alberta's south", "Kenya's far north-east", not "South Africa's Western Cape". */
function ownPart(
  tokens: readonly Token[],
  possessive: number,
  from: number,
  { roles: { compass } }: Grammar,
): FoundPart | null {
  let at = possessive + 1;
  while (compass.degrees.has(tokens[at]?.norm ?? '')) at++;
  const first = compass.words.get(tokens[at]?.norm ?? '');
  if (!first || isCapitalised(tokens[at])) return null;
  const second = compass.words.get(tokens[isHyphen(tokens[at + 1]) ? at + 2 : at + 1]?.norm ?? '');
  return { part: (second && joinedParts(first, second)) ?? first, isBeyond: false, from };
}

/** The compass words that end before a token, with what leads them: "the far south-west". */
function wordsBefore(
  tokens: readonly Token[],
  end: number,
  { roles: { compass }, comparison }: Grammar,
): Words | null {
  const last = compass.words.get(tokens[end - 1]?.norm ?? '');
  if (!last) return null;
  const at = isHyphen(tokens[end - 2]) ? end - 3 : end - 2;
  const first = compass.words.get(tokens[at]?.norm ?? '');
  const both = first ? joinedParts(first, last) : null;
  const start = both ? at : end - 1;
  let from = start;
  while (leads(tokens[from - 1], compass.degrees, comparison.the)) from--;
  return { part: both ?? last, from, isLed: from < start };
}

function leads(token: Token | undefined, ...words: readonly ReadonlySet<string>[]): boolean {
  return token !== undefined && words.some((set) => set.has(token.norm));
}

function isHyphen(token: Token | undefined): boolean {
  return token?.norm === '-' && token.gap === 'none';
}
