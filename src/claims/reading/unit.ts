import type { Hedge } from '../../measure/hedges.ts';
import type { Grammar } from './grammar/grammar.ts';
import type { Numerals, UnitReading } from './grammar/quantities.ts';
import { skipJoints } from './phrases.ts';
import { isCapitalised, isHeading, textOf, type Token } from './tokens.ts';

/** A unit as it stands behind its number. */
export interface UnitMatch {
  readonly reading: UnitReading;
  readonly hedge: Hedge | null;
  /** The hedge as written. */
  readonly hedgeWords: string | null;
  readonly next: number;
}

/** "kms" is an abbreviation, "acres" a word. */
const SHORTEST_PLURAL = 4;

/** A dot before one of these is the sentence's. */
const ENDS = new Set(['"', "'", '’', '.']);

/** The unit behind a number, with what may stand between: "more", "+"; "of an" if `article`. */
export function readUnit(
  tokens: readonly Token[],
  at: number,
  end: number,
  grammar: Grammar,
  article = false,
): UnitMatch | null {
  let i = skipJoints(tokens, at, end);
  let hedge: Hedge | null = null;
  let hedgeWords: string | null = null;
  for (let step = 0; step < 3; step++) {
    const found = matchUnit(tokens, i, end, grammar);
    if (found) {
      const next = behindDot(tokens, found.next, end);
      return { reading: found.meaning, hedge, hedgeWords, next };
    }
    const between = i < end ? grammar.quantity.betweenNumberAndUnit.match(tokens, i, end) : null;
    const isArticle = article && i < end && grammar.numerals.articles.has(tokens[i].norm);
    if (between && between.meaning !== 'none') {
      hedge = between.meaning;
      hedgeWords = textOf(tokens, i, between.next);
    }
    const next =
      between?.next ?? (isArticle ? i + 1 : behindAdjective(tokens, i, at, end, grammar));
    if (next === null) return null;
    i = skipJoints(tokens, next, end);
  }
  return null;
}

/** Past the dot of an abbreviation: within a sentence it ends none. */
function behindDot(tokens: readonly Token[], at: number, end: number): number {
  const isDot = at + 1 < end && tokens[at].norm === '.' && tokens[at].gap === 'none';
  return isDot && !ENDS.has(tokens[at + 1].norm) ? at + 1 : at;
}

/** Past "irrigated", "state-owned" where a unit in the plural follows. */
function behindAdjective(
  tokens: readonly Token[],
  from: number,
  number: number,
  end: number,
  { quantity, units }: Grammar,
): number | null {
  let i = from;
  while (i + 1 < Math.min(end, from + 4) && tokens[i + 1].norm === '-') i += 2;
  const last = tokens[i];
  if (i + 1 >= end || last.kind !== 'word' || last.text !== last.norm) return null;
  if (!quantity.adjectiveEndings.some((ending) => last.norm.endsWith(ending))) return null;
  if (/^(?:1[5-9]|20)\d\d$/.test(tokens[number - 1]?.text ?? '')) return null;
  const unit = units.match(tokens, i + 1, end);
  if (!unit) return null;
  const { norm } = tokens[unit.next - 1];
  const isPlural = quantity.pluralEndings.some((ending) => norm.endsWith(ending));
  return isPlural && norm.length >= SHORTEST_PLURAL ? i + 1 : null;
}

function matchUnit(
  tokens: readonly Token[],
  at: number,
  end: number,
  { units, quantity, numerals }: Grammar,
) {
  const found = at < end ? units.match(tokens, at, end) : null;
  if (!found) return null;
  const { text } = tokens[at];
  if (found.meaning.lowerCase && text !== text.toLowerCase()) return null;
  const isOf = found.next < end && quantity.of.has(tokens[found.next].norm);
  return !isOf && isPartOfName(tokens, at, found.next, numerals) ? null : found;
}

/** "24 Acre Lane", "known as 40 Acres": a unit with a capital, outside a heading. */
function isPartOfName(
  tokens: readonly Token[],
  at: number,
  next: number,
  { scales }: Numerals,
): boolean {
  const last = tokens[next - 1];
  if (!isCapitalised(last) || last.norm.length < 4) return false;
  const following = tokens[next];
  const isSpaced = at > 0 && tokens[at].gap === 'space' && tokens[at - 1].kind === 'word';
  const isNamed = following !== undefined && isCapitalised(following) && following.gap === 'space';
  // "Half Acre Lane": a heading has "Half-Acre Fire" or "Acres"
  if (isSpaced && isNamed && !last.norm.endsWith('s') && last.text !== last.text.toUpperCase())
    return true;
  const isLarge = at > 0 && (scales.has(tokens[at - 1].norm) || tokens[at - 1].text.length > 3);
  if (isLarge && !(tokens[next] && isCapitalised(tokens[next]))) return false;
  return last.text !== last.text.toUpperCase() && !isHeading(tokens, at);
}
