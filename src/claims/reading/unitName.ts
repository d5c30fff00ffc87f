import { placeById } from '../../places/catalogue.ts';
import type { PlaceKind } from '../../places/place.ts';
import { countriesIn, countriesOf, countryOfAdjective } from './countries.ts';
import type { Grammar } from './grammar/grammar.ts';
import { isBehindHead, withTail } from './knownName.ts';
import { type FoundName, readName } from './names.ts';
import { isCapitalised, isHeading, type Token } from './tokens.ts';
import { hasUnits, unitNamesAt, type UnitName } from './unitIndex.ts';

/** A name of the gazetteer, as the words around it have it. */
export interface FoundUnit extends FoundName {
  /** The word beside it for what it is: "Evros region"; null if there is none. */
  readonly kind: string | null;
}

/** What the words around a name say of it. */
interface Around {
  readonly tokens: readonly Token[];
  readonly from: number;
  /** Behind the name, and behind the word for its kind if that has a capital. */
  readonly next: number;
  readonly grammar: Grammar;
  /** The word for its kind; null if there is none. */
  readonly kind: Token | null;
  /** The codes of the countries that stand right beside it: "Mendoza, Argentina"; null without any. */
  readonly beside: readonly string[] | null;
}

/**
 * The name of a place of the gazetteer that begins at a token. There are thousands, many of them words,
 * persons and other places as well: it counts only in a text that names the country, and where the
 * words around leave no doubt. Of countries that share the name the sentence has to tell.
 */
export function readUnitName(
  tokens: readonly Token[],
  at: number,
  end: number,
  grammar: Grammar,
): FoundUnit | null {
  if (!isCapitalised(tokens[at]) || !hasUnits()) return null;
  const countries = grammar.names.countries();
  for (const { next, names } of unitNamesAt(tokens, at, end, countries)) {
    const around = aroundName(tokens, at, next, grammar);
    const meant = names.filter((name) => isMeant(name, around));
    if (meant.length === 0 || isOtherName(around, end)) continue;
    const candidates = ofOneCountry(meant, around).map(({ placeId }) => placeId);
    if (candidates.length === 0) return null;
    const kind = around.kind?.norm ?? null;
    return { from: at, next: around.next, candidates, plural: false, kind };
  }
  return null;
}

function aroundName(
  tokens: readonly Token[],
  from: number,
  behind: number,
  grammar: Grammar,
): Around {
  const { unitKinds } = grammar.names;
  const after = tokens[behind];
  const isBehind = after?.gap === 'space' && unitKinds.has(after.norm);
  const before = headBefore(tokens, from, grammar);
  const kind = isBehind ? after : before && unitKinds.has(before.norm) ? before : null;
  const next = isBehind && isCapitalised(after) ? behind + 1 : behind;
  const beside = countriesBeside(tokens, from, isBehind ? behind + 1 : behind, grammar);
  return { tokens, from, next, grammar, kind, beside };
}

/** "state" of "the state of", «штат»: what stands before a name and may say what it is. */
function headBefore(tokens: readonly Token[], from: number, { comparison, roles }: Grammar) {
  const before = tokens[from - 1];
  if (before === undefined) return null;
  const isOf = comparison.of.has(before.norm) || roles.of.has(before.norm);
  return (isOf ? tokens[from - 2] : before) ?? null;
}

/** "Mendoza, Argentina", "Mendoza (Argentina)", "Argentina's Mendoza", "Argentine province of Mendoza". */
function countriesBeside(
  tokens: readonly Token[],
  from: number,
  next: number,
  grammar: Grammar,
): readonly string[] | null {
  const behind = countryBehind(tokens, next, grammar);
  if (behind) return behind;
  for (let i = from - 1; i >= Math.max(0, from - MOST_BETWEEN); i--) {
    const adjective = countryOfAdjective(tokens[i], grammar);
    if (adjective) return countriesOf(adjective);
    if (tokens[i].norm === "'s") {
      const starts = [...Array(MOST_COUNTRY_WORDS).keys()].map((k) => i - MOST_COUNTRY_WORDS + k);
      const names = starts.map((start) => countryAt(tokens, start));
      return names.find((name) => name?.next === i)?.codes ?? null;
    }
    const { norm } = tokens[i];
    const isLight = grammar.comparison.descriptors.has(norm) || grammar.names.unitKinds.has(norm);
    if (!isLight) break;
  }
  return null;
}

/** Words of "province of" between a country and a name. */
const MOST_BETWEEN = 4;

/** Words of "Papua New Guinea". */
const MOST_COUNTRY_WORDS = 4;

/** ", Argentina", "(Argentina)", "in Argentina", ", in the Netherlands". */
function countryBehind(tokens: readonly Token[], next: number, grammar: Grammar) {
  const { roles, comparison } = grammar;
  const isSign = [',', '('].includes(tokens[next]?.norm ?? '');
  let at = isSign ? next + 1 : next;
  const word = tokens[at]?.norm ?? '';
  const isIn = roles.locative.has(word) || roles.of.has(word);
  if (isIn) at++;
  if (isIn && comparison.the.has(tokens[at]?.norm ?? '')) at++;
  if (!isSign && !isIn && !roles.bareGenitive) return null;
  const name = countryAt(tokens, at);
  return name && name.codes.length > 0 ? name.codes : null;
}

function countryAt(tokens: readonly Token[], at: number) {
  const name = tokens[at] ? readName(tokens, at, tokens.length) : null;
  return name && { next: name.next, codes: countriesOf(name.candidates) };
}

/** Whether the name can be that of the unit here, by all that stands beside it. */
function isMeant(name: UnitName, around: Around): boolean {
  const { tokens, from, grammar, kind, beside } = around;
  if (beside && !beside.includes(name.country)) return false;
  if (!fitsKind(name, around)) return false;
  const isOpening = isSentenceStart(tokens, from);
  if (name.isOrdinary) return kind !== null && !(isOpening && !isCapitalised(kind));
  if (kind || name.hasKind || beside) return true;
  if (isOnIsland(name, around)) return true;
  const isWord = around.next === from + 1;
  const isCompass = grammar.names.ordinary.has(tokens[from].norm);
  if (isOpening) return !isWord && !isCompass && !isSpeaking(around);
  return isOfPlace(around, isCompass);
}

/** "on Bohol": of places only islands have something on them. */
function isOnIsland({ placeId }: UnitName, { tokens, from, grammar }: Around): boolean {
  const before = tokens[from - 1]?.norm ?? '';
  return placeById(placeId)?.kind === 'island' && grammar.roles.onIsland.has(before);
}

/** Whether a word beside says that it is something else: "Mendoza city", "the town of Salta". */
function fitsKind({ placeId }: UnitName, { tokens, from, next, kind, grammar }: Around): boolean {
  if (kind) return true;
  const own = placeById(placeId)?.kind;
  const behind = tokens[next]?.gap === 'space' ? tokens[next].norm : '';
  return [behind, headBefore(tokens, from, grammar)?.norm ?? ''].every((word) => {
    const kinds = grammar.names.kinds.get(word);
    return kinds === undefined || isUnits(kinds) || (own !== undefined && kinds.includes(own));
  });
}

/** "provinces" says no less than "province"; "peninsula" does. */
function isUnits(kinds: readonly PlaceKind[]): boolean {
  return kinds.length > 1 && kinds.includes('region');
}

/** Whether a bare name stands where a place does: "in Mendoza", "larger than Mendoza". */
function isOfPlace(around: Around, isCompass: boolean): boolean {
  const { tokens, from, next, grammar } = around;
  const { names, comparison, numerals, speech, roles, dates } = grammar;
  const at = behindDescription(tokens, from, grammar);
  const before = tokens[at - 1];
  if (before === undefined) return false;
  const isAt = roles.locative.has(before.norm);
  // "the Somme", "the Rhone" are rivers; "the Western Cape" has its article.
  const hasArticle = tokens
    .slice(at, from)
    .some(({ norm }) => numerals.articles.has(norm) || comparison.the.has(norm));
  if (hasArticle && !isCompass) return false;
  if (isHeading(tokens, from)) {
    const behind = tokens[next];
    return isAt && !(behind && isCapitalised(behind) && !dates.months.has(behind.norm));
  }
  if (isSpeaking(around) && !isAt) return false;
  if (names.beforeUnits.size === 0) {
    return ![speech.titles, speech.people, speech.verbs].some((set) => set.has(before.norm));
  }
  if (at >= 2 && speech.accordingTo.match(tokens, at - 2, at)) return false;
  if (before.norm === ',') return isCapitalised(tokens[at - 2] ?? before) || next > from + 1;
  return names.beforeUnits.has(before.norm) || (next > from + 1 && !speech.titles.has(before.norm));
}

/** Past "northern", "the" before a name. */
function behindDescription(
  tokens: readonly Token[],
  from: number,
  { comparison, numerals }: Grammar,
): number {
  let at = from;
  while (at > Math.max(0, from - MOST_BETWEEN)) {
    const { norm } = tokens[at - 1];
    const describes =
      comparison.parts.has(norm) || comparison.the.has(norm) || numerals.articles.has(norm);
    if (!describes) break;
    at--;
  }
  return at;
}

function isSpeaking({ tokens, next, grammar }: Around): boolean {
  return grammar.speech.verbs.has(tokens[next]?.norm ?? '');
}

/** Whether the name is a part of a longer one: "Gulf of", "Maria Mendoza", "Mendoza Street". */
function isOtherName({ tokens, from, next, grammar }: Around, end: number): boolean {
  if (isBehindHead(tokens, from, grammar) || isBehindCapital(tokens, from, grammar)) return true;
  if (isHeading(tokens, from)) return false;
  const name = { from, next, candidates: ['one'], plural: false };
  return withTail(tokens, name, end, grammar).candidates.length === 0;
}

/** Whether a capital before may belong to the name, at the beginning of a sentence too. */
function isBehindCapital(tokens: readonly Token[], from: number, grammar: Grammar): boolean {
  const { names, comparison, speech, numerals, roles, dates } = grammar;
  const before = tokens[from - 1];
  if (before === undefined || tokens[from].gap !== 'space') return false;
  const at = comparison.of.has(before.norm) ? from - 2 : from - 1;
  const word = tokens[at];
  if (word === undefined || !isCapitalised(word) || isHeading(tokens, from)) return false;
  if (names.kinds.has(word.norm) || countryOfAdjective(word, grammar)) return false;
  if (names.compass.has(word.norm)) return true;
  const isLight = [
    comparison.descriptors,
    speech.stops,
    speech.prepositions,
    numerals.articles,
    roles.locative,
    names.beforeUnits,
    dates.months,
    dates.weekdays,
  ].some((words) => words.has(word.norm));
  if (isLight) return false;
  // "Fires of Mendoza": the first word of a sentence, but not of "Maria Mendoza".
  return at === from - 1 || !isSentenceStart(tokens, at);
}

const OPENERS = new Set(['"', '(', ':', '–', '—', '•', '*']);

function isSentenceStart(tokens: readonly Token[], at: number): boolean {
  return at === 0 || tokens[at].gap === 'break' || OPENERS.has(tokens[at - 1].norm);
}

/** The names of the one country that they lie in, or that the sentence names; none if it is not plain. */
function ofOneCountry(
  names: readonly UnitName[],
  { tokens, grammar }: Around,
): readonly UnitName[] {
  const codes = new Set(names.map(({ country }) => country));
  if (codes.size === 1) return names;
  const here = countriesIn(tokens, grammar);
  const left = names.filter(({ country }) => here.has(country));
  return new Set(left.map(({ country }) => country)).size === 1 ? left : [];
}
