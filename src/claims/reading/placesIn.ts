import { placeById } from '../../places/catalogue.ts';
import { type FoundName, readFullName } from './fullName.ts';
import type { Grammar } from './grammar/grammar.ts';
import type { Span } from './readClaim.ts';
import { isCapitalised, spanOf, type Token } from './tokens.ts';

/** A place that a sentence names, with its tokens. */
export interface NamedPlace extends Span {
  readonly from: number;
  readonly next: number;
  /** Ids of places, best first. */
  readonly candidates: readonly string[];
}

/** The places named in a sentence. */
export function placesIn(tokens: readonly Token[], grammar: Grammar): NamedPlace[] {
  const places: NamedPlace[] = [];
  for (let i = behindDateline(tokens); i < tokens.length;) {
    const name = tokens[i].kind === 'word' ? readFullName(tokens, i, tokens.length, grammar) : null;
    if (name && name.candidates.length > 0 && !isOther(tokens, name, grammar)) {
      const { from, next, candidates } = name;
      places.push({ ...spanOf(tokens, from, next), from, next, candidates });
    }
    i = name?.next ?? i + 1;
  }
  return places;
}

const DASHES = new Set(['–', '—', '-']);
const LONGEST_DATELINE = 12;

/** Behind "KYIV, Oct. 5 (Wire) —", which says where the report was written; 0 if there is none. */
function behindDateline(tokens: readonly Token[]): number {
  const [first] = tokens;
  if (first === undefined || first.text.length < 3) return 0;
  if (!isCapitalised(first) || first.text !== first.text.toUpperCase()) return 0;
  for (let i = 1; i < Math.min(tokens.length, LONGEST_DATELINE); i++) {
    const token = tokens[i];
    if (DASHES.has(token.norm) && token.gap !== 'none') {
      // «АЛБАНІЯ — держава»: an entry of an encyclopaedia says what the place is.
      const behind = tokens[i + 1];
      return behind?.kind === 'word' && !isCapitalised(behind) ? 0 : i + 1;
    }
    if (token.kind === 'word' && !isCapitalised(token)) return 0;
  }
  return 0;
}

/** Whether a name is a part of a person's or an organisation's, or no name at all. */
function isOther(
  tokens: readonly Token[],
  { from, next, plural }: FoundName,
  { names }: Grammar,
): boolean {
  if ((plural && next === from + 1) || !/^\p{L}/u.test(tokens[from].text)) return true;
  // «острів Зміїний»: the name begins with its kind.
  const isKind = names.kinds.has(tokens[from].norm) || names.compass.has(tokens[from].norm);
  const isCalled = isKind && tokens.slice(from + 1, next).some(isCapitalised);
  if (!isCapitalised(tokens[from]) && !isCalled) return true;
  const behind = tokens[next];
  if (behind === undefined || !isCapitalised(behind) || behind.gap !== 'space') return false;
  if (names.organisations.has(behind.norm)) return true;
  return next === from + 1 && names.givenNames.has(tokens[from].norm);
}

/** "Kyiv says", "Moscow claims": the city stands for a government, not for where something is. */
export function isCapitalSpeaking({ start, end, candidates }: NamedPlace, speaker: Span | null) {
  return (
    speaker !== null &&
    start === speaker.start &&
    end === speaker.end &&
    placeById(candidates[0])?.kind === 'city'
  );
}

/** Those that lie outside the spans. */
export function placesOutside(
  places: readonly NamedPlace[],
  spans: readonly Span[],
): readonly NamedPlace[] {
  return places.filter(
    ({ start, end }) => !spans.some((span) => start < span.end && span.start < end),
  );
}
