import { placeById } from '../../places/catalogue.ts';
import { type FoundName, readName } from './names.ts';
import type { ReadPlace, Span } from './readClaim.ts';
import { isCapitalised, type Token } from './tokens.ts';

/** A name before one of these is an organisation's: "Kyiv Independent". */
const ORGANISATIONS = new Set(
  `times post herald tribune journal independent guardian institute university observatory mirror
  chronicle gazette telegraph globe standard bank airlines press`.split(/\s+/),
);

/** Places that are given names, too. */
const GIVEN_NAMES = new Set(
  `jordan chad georgia florence sydney austin charlotte victoria virginia lincoln washington paris
  chelsea camden kent israel india sutton barnet bexley brent kingston richmond`.split(/\s+/),
);

/** "Gulf of Mexico", "Bank of England" are not there, and neither is "Lake Victoria". */
const OWNERS = new Set(
  `gulf bay sea bank university institute strait straits battle duke duchess prince princess church
  museum voice lake port mount fort channel`.split(/\s+/),
);

/** The places named in a sentence. */
export function placesIn(tokens: readonly Token[]): ReadPlace[] {
  const places: ReadPlace[] = [];
  for (let i = behindDateline(tokens); i < tokens.length;) {
    const name = tokens[i].kind === 'word' ? readName(tokens, i, tokens.length) : null;
    if (name && name.candidates.length > 0 && !isOther(tokens, name)) {
      places.push({
        start: tokens[name.from].start,
        end: tokens[name.next - 1].end,
        candidates: name.candidates,
      });
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
    if (DASHES.has(token.norm) && token.gap !== 'none') return i + 1;
    if (token.kind === 'word' && !isCapitalised(token)) return 0;
  }
  return 0;
}

/** Whether a name is a part of a person's or an organisation's. */
function isOther(tokens: readonly Token[], { from, next, plural }: FoundName): boolean {
  if ((plural && next === from + 1) || !/^\p{L}/u.test(tokens[from].text)) return true;
  if (!isCapitalised(tokens[from])) return true;
  if (isOwned(tokens, from)) return true;
  const behind = tokens[next];
  if (behind === undefined || !isCapitalised(behind) || behind.gap !== 'space') return false;
  if (ORGANISATIONS.has(behind.norm)) return true;
  return next === from + 1 && GIVEN_NAMES.has(tokens[from].norm);
}

function isOwned(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  if (before === undefined) return false;
  const owner = before.norm === 'of' ? tokens[from - 2] : before;
  return owner !== undefined && isCapitalised(owner) && OWNERS.has(owner.norm);
}

/** "Kyiv says", "Moscow claims": the city stands for a government, not for where something is. */
export function isCapitalSpeaking({ start, end, candidates }: ReadPlace, speaker: Span | null) {
  return (
    speaker !== null &&
    start === speaker.start &&
    end === speaker.end &&
    placeById(candidates[0])?.kind === 'city'
  );
}

/** Those that lie outside the spans, each set of candidates once. */
export function placesOutside(places: readonly ReadPlace[], spans: readonly Span[]): ReadPlace[] {
  const seen = new Set<string>();
  return places.filter(({ start, end, candidates }) => {
    if (spans.some((span) => start < span.end && span.start < end)) return false;
    const key = candidates.join(' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
