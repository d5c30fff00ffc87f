import type { ClaimSpot } from '../claim.ts';
import { compassPart } from './compassPart.ts';
import { countryOfAdjective } from './countries.ts';
import type { Grammar } from './grammar/grammar.ts';
import type { NamedPlace } from './placesIn.ts';
import type { Span } from './readClaim.ts';
import { MOST_NAME_WORDS, isNameWord, nameEnd } from './unknownName.ts';
import { isCapitalised, textOf, type Token } from './tokens.ts';

/** Words of "lignite mine" between a name and "in". */
const MOST_KIND_WORDS = 3;
/** Words of "the small town of" between a preposition and a name. */
const MOST_DESCRIBING = 4;
const OPENING = new Set([',', '(']);

/**
 * Names that the catalogue lacks, of where in a known place the area lies: "Tsavo in Kenya", "Kenya's
 * Tsavo", "near Kupiansk". A map that knows a town of that name can put it there.
 *
 * @param holders the places that hold it
 * @param spans of what names no place
 */
export function spotsOf(
  holders: readonly NamedPlace[],
  named: readonly NamedPlace[],
  spans: readonly Span[],
  tokens: readonly Token[],
  grammar: Grammar,
): readonly ClaimSpot[] {
  if (holders.length === 0 || tokens.every(isOfHeadline)) return [];
  const taken = new Set(named.flatMap(({ from, next }) => tokens.slice(from, next)));
  const isTaken = (token: Token) => taken.has(token) || isOfOne(spans, token);
  const spots = new Map<string, ClaimSpot>();
  for (const [from, end] of namesIn(tokens, isTaken, grammar)) {
    const next = isKindOfName(tokens[end], grammar) ? end + 1 : end;
    const isSpot =
      !isPartOf(holders, tokens, from, next, grammar) &&
      !isOpening(tokens, from, next, grammar) &&
      (prepositionBefore(tokens, from, grammar) !== null ||
        holders.some(
          (place) => leadsTo(tokens, next, place, grammar) || owns(place, from, tokens, grammar),
        ));
    if (!isSpot) continue;
    const name = textOf(tokens, from, next);
    const part = compassPart({ from, next }, tokens, grammar);
    const said = { name, ...(part?.isBeyond && { part: part.part }) };
    if (!spots.has(name)) spots.set(name, said);
  }
  return [...spots.values()];
}

/** Whether a sentence names a place that the catalogue lacks: "in Valencia", "the Cobre Panama mine". */
export function namesPlace(
  tokens: readonly Token[],
  spans: readonly Span[],
  grammar: Grammar,
): boolean {
  if (tokens.every(isOfHeadline)) return false;
  const isTaken = (token: Token) => isOfOne(spans, token);
  return namesIn(tokens, isTaken, grammar).some(
    ([from, next]) =>
      grammar.roles.landmarks.has(tokens[next]?.norm ?? '') ||
      prepositionBefore(tokens, from, grammar) !== null,
  );
}

const isOfOne = (spans: readonly Span[], token: Token) =>
  spans.some(({ start, end }) => token.start < end && start < token.end);

/** The names in capitals that stand among tokens that are not taken: where each begins, and past its end. */
function namesIn(
  tokens: readonly Token[],
  isTaken: (token: Token) => boolean,
  grammar: Grammar,
): (readonly [from: number, next: number])[] {
  const found: (readonly [number, number])[] = [];
  for (let i = 0; i < tokens.length;) {
    const isName = !isTaken(tokens[i]) && !isPlacing(tokens[i], grammar);
    const next = isName ? nameEnd(tokens, i, grammar, isTaken) : i;
    if (next > i) found.push([i, next]);
    i = Math.max(next, i + 1);
  }
  return found;
}

/** "Southern" of "Southern California". */
function isPartOf(
  holders: readonly NamedPlace[],
  tokens: readonly Token[],
  at: number,
  next: number,
  { roles }: Grammar,
): boolean {
  const isCompass = tokens.slice(at, next).every(({ norm }) => roles.compass.words.has(norm));
  return isCompass && holders.some(({ from }) => from === next);
}

/** In a headline every word but the short ones may have a capital. */
function isOfHeadline(token: Token): boolean {
  return token.kind !== 'word' || token.text.length < LONG_WORD || isCapitalised(token);
}

/** Letters of a word that has a capital in headlines. */
const LONG_WORD = 4;

/** Whether a word has its capital because the sentence begins: "Drought in Kenya", "Olive groves in Spain". */
function isOpening(
  tokens: readonly Token[],
  at: number,
  next: number,
  { roles, comparison, verbs, speech }: Grammar,
): boolean {
  if (at > 0 || next > 1) return false;
  if (comparison.namesDecline) return true;
  if (speech.pluralEndings.some((ending) => tokens[0].norm.endsWith(ending))) return true;
  const isWord = [
    roles.events,
    comparison.areaSubjects,
    roles.land,
    verbs,
    speech.people,
    speech.institutions,
  ].some((words) => words.has(tokens[0].norm));
  return isWord || !roles.locative.has(tokens[1]?.norm ?? '');
}

/** The preposition before a name: "near", "in the village of"; null if none leads to it. */
function prepositionBefore(tokens: readonly Token[], at: number, grammar: Grammar): number | null {
  const { roles, numerals, comparison, names, speech } = grammar;
  const part = compassPart({ from: at, next: at }, tokens, grammar);
  if (part?.isBeyond) return part.from;
  for (let i = at - 1; i >= Math.max(0, at - MOST_DESCRIBING); i--) {
    const { norm, kind } = tokens[i];
    // "they said in Parliament"
    if (isPlacing(tokens[i], grammar))
      return speech.verbs.has(tokens[i - 1]?.norm ?? '') ? null : i;
    const describes =
      numerals.articles.has(norm) ||
      comparison.descriptors.has(norm) ||
      names.kinds.has(norm) ||
      roles.settlements.has(norm) ||
      roles.of.has(norm) ||
      norm === ',' ||
      norm === '-';
    if (kind === 'number' || !describes) return null;
  }
  return null;
}

/** "in", "near" */
function isPlacing({ norm }: Token, { roles }: Grammar): boolean {
  return roles.locative.has(norm) || roles.near.has(norm);
}

/** "Tsavo, Kenya", "Tsavo (Kenya)" behind a preposition: where that stands; null if there is none. */
export function isBesideSpot(
  tokens: readonly Token[],
  from: number,
  grammar: Grammar,
): number | null {
  // «Париж, штат Техас»
  const isKind = grammar.names.unitKinds.has(tokens[from - 1]?.norm ?? '');
  const sign = isKind ? from - 2 : from - 1;
  if (!OPENING.has(tokens[sign]?.norm ?? '')) return null;
  // «Біля» has its capital as the first word.
  const isOfName = (token: Token) => isNameWord(token, grammar) && !isPlacing(token, grammar);
  const end = isKindOfName(tokens[sign - 1], grammar) ? sign - 1 : sign;
  let start = end;
  while (start > 0 && end - start < MOST_NAME_WORDS && isOfName(tokens[start - 1])) start--;
  return start === end ? null : prepositionBefore(tokens, start, grammar);
}

/** "County" of "Kent County": no town of that name is meant. */
function isKindOfName(token: Token | undefined, { names }: Grammar): boolean {
  return token !== undefined && isCapitalised(token) && names.unitKinds.has(token.norm);
}

/** Whether a few words such as "lignite mine" lead from a name to the place that holds it. */
function leadsTo(
  tokens: readonly Token[],
  next: number,
  { from }: NamedPlace,
  { roles, speech, verbs }: Grammar,
): boolean {
  if (from - next > MOST_KIND_WORDS + MOST_DESCRIBING) return false;
  const between = tokens.slice(next, from);
  const at = between.findIndex(({ norm }) => roles.locative.has(norm));
  return (
    at >= 0 &&
    at <= MOST_KIND_WORDS &&
    between.length - at <= MOST_DESCRIBING &&
    between
      .slice(0, at)
      .every(
        (token) =>
          token.kind === 'word' &&
          !isCapitalised(token) &&
          ![speech.verbs, speech.clauses, verbs].some((words) => words.has(token.norm)),
      )
  );
}

/** "Kenya's Tsavo", "the Kenyan Tsavo". */
function owns(
  { from, next }: NamedPlace,
  at: number,
  tokens: readonly Token[],
  grammar: Grammar,
): boolean {
  if (next === at) return countryOfAdjective(tokens[from], grammar) !== null;
  return next === at - 1 && tokens[next].norm === "'s";
}
