import type { Grammar } from './grammar/grammar.ts';
import { isCapitalised, isHeading, type Token } from './tokens.ts';

/** Tokens of a noun phrase; `next` is the first one behind it. */
export interface Phrase {
  readonly from: number;
  readonly next: number;
}

const OPENING_QUOTES = new Set(['«', '“', '„']);
/** Words of a name in quotation marks at most. */
const LONGEST_QUOTED = 4;

/** Words of one phrase at most. */
const LONGEST = 12;
/** Words of what stands between commas behind a name: ", the governor of Kharkiv,". */
const LONGEST_INSERTION = 14;

/** Who acts, right before a verb: "the mayor of London", "Ivan Ko, the governor,"; null if unclear. */
export function subjectBefore(
  tokens: readonly Token[],
  verb: number,
  grammar: Grammar,
): Phrase | null {
  const next = beforeAdverbs(tokens, verb, grammar);
  const comma = tokens[next - 1]?.norm === ',' ? commaBefore(tokens, next - 1) : null;
  if (comma !== null) {
    const name = endingAt(tokens, comma, grammar);
    if (!name || !hasCapital(tokens, name)) return null;
    const insertion = tokens.slice(comma + 1, next - 1);
    const isApposition = begins(insertion[0], grammar) || insertion.every(isNameWord);
    return isApposition ? { from: name.from, next: next - 1 } : name;
  }
  return endingAt(tokens, next, grammar);
}

/** Who is named right behind "said" or "according to": "Gen. Ivan Ko", "a spokesman for the army". */
export function phraseFrom(
  tokens: readonly Token[],
  from: number,
  grammar: Grammar,
): Phrase | null {
  const { joints } = grammar.speech;
  let next = from;
  while (next < tokens.length && next < from + LONGEST && !isStop(tokens, next, grammar)) {
    const joins = joints.has(tokens[next].norm);
    if (joins && (next === from || !isNoun(tokens, next + 1, grammar))) break;
    if (!joins && grammar.speech.prepositions.has(tokens[next].norm)) break;
    next++;
  }
  if (next === from || tokens[from].kind !== 'word') return null;
  next = behindQuotes(tokens, next);
  const phrase = { from, next };
  const end = insertionEnd(tokens, next, grammar);
  return end !== null && hasCapital(tokens, phrase) ? { from, next: end } : phrase;
}

/** Past a name in quotation marks: «ОК «Південь»». */
function behindQuotes(tokens: readonly Token[], at: number): number {
  if (!OPENING_QUOTES.has(tokens[at]?.text) || !isCapitalised(tokens[at - 1])) return at;
  const close = tokens.findIndex(({ norm }, i) => i > at && norm === '"');
  return close > at && close - at <= LONGEST_QUOTED ? close + 1 : at;
}

/** Past adverbs, "has" and "on Monday" right before a verb. */
function beforeAdverbs(tokens: readonly Token[], verb: number, { speech, dates }: Grammar): number {
  let next = verb;
  while (next > 0) {
    const { norm } = tokens[next - 1];
    const isDay = dates.weekdays.has(norm) || dates.today.has(norm) || dates.yesterday.has(norm);
    if (isDay && speech.prepositions.has(tokens[next - 2]?.norm ?? '')) next -= 2;
    else if (isDay || speech.auxiliaries.has(norm)) next--;
    else break;
  }
  return next;
}

function commaBefore(tokens: readonly Token[], at: number): number | null {
  for (let i = at - 1; i > Math.max(0, at - LONGEST_INSERTION); i--) {
    if (tokens[i].norm === ',') return i;
    if (tokens[i].kind === 'sign' && !isInName(tokens, i)) return null;
  }
  return null;
}

/** The comma that ends ", the governor of Kharkiv,", or the sentence's end. */
function insertionEnd(tokens: readonly Token[], comma: number, grammar: Grammar): number | null {
  if (tokens[comma]?.norm !== ',' || !begins(tokens[comma + 1], grammar)) return null;
  for (let i = comma + 1; i < Math.min(tokens.length, comma + LONGEST_INSERTION); i++) {
    if (grammar.speech.verbs.has(tokens[i].norm) || tokens[i].kind === 'number') return null;
    if (tokens[i].norm === ',' || (tokens[i].norm === '.' && i === tokens.length - 1)) return i;
  }
  return null;
}

function isNameWord(token: Token): boolean {
  return isCapitalised(token) || token.norm === '.' || token.norm === '-';
}

/** "the", "its", or a word such as "spokesman": an apposition begins. */
function begins(token: Token | undefined, { speech }: Grammar): boolean {
  if (token === undefined || token.kind !== 'word') return false;
  return speech.determiners.has(token.norm) || speech.people.has(token.norm);
}

/**
 * The phrase that ends before a token, with "of …" and the like inside it. It begins with its
 * determiner, or where the clause does.
 */
function endingAt(tokens: readonly Token[], next: number, grammar: Grammar): Phrase | null {
  const { determiners, joints, prepositions } = grammar.speech;
  let from = next;
  while (from > 0 && from > next - LONGEST) {
    const before = from - 1;
    const { norm } = tokens[before];
    if (isStop(tokens, before, grammar)) break;
    if (prepositions.has(norm) || joints.has(norm)) {
      if (from === next) return null;
      const head = endingAt(tokens, before, grammar);
      if (!head) return behindPreposition(tokens, { from, next }, grammar);
      return joints.has(norm)
        ? { from: head.from, next }
        : withoutParticiple(tokens, head, grammar);
    }
    from--;
    if (determiners.has(norm)) {
      const phrase = { from, next };
      const isWhen = grammar.dates.this.has(norm);
      return isWhen ? behindTime(tokens, phrase, grammar) : joined(tokens, phrase, grammar);
    }
  }
  return from === next ? null : behindTime(tokens, { from, next }, grammar);
}

/** "the ministry" alone, or behind "the spokesman for". */
function joined(tokens: readonly Token[], phrase: Phrase, grammar: Grammar): Phrase | null {
  const { joints, prepositions } = grammar.speech;
  const before = tokens[phrase.from - 1]?.norm ?? '';
  if (!joints.has(before) && !prepositions.has(before)) return phrase;
  const head = endingAt(tokens, phrase.from - 1, grammar);
  if (!head) return behindPreposition(tokens, phrase, grammar);
  return joints.has(before)
    ? { from: head.from, next: phrase.next }
    : withoutParticiple(tokens, head, grammar);
}

/** "In Kharkiv officials", "Into the raid Ukraine": where is not who, and what follows it may be. */
function behindPreposition(tokens: readonly Token[], phrase: Phrase, grammar: Grammar) {
  const { from, next } = phrase;
  const isName = isCapitalised(tokens[next - 1]);
  if (!isName && !grammar.speech.people.has(tokens[next - 1].norm)) return null;
  let start = next - 1;
  while (start > from && isCapitalised(tokens[start - 1]) === isName) start--;
  return start > from ? { from: start, next } : null;
}

/** "officials briefed" (on something). */
function withoutParticiple(tokens: readonly Token[], { from, next }: Phrase, grammar: Grammar) {
  const { participles } = grammar.speech;
  const last = tokens[next - 1].norm;
  const cuts = next - from > 1 && participles.some((ending) => last.endsWith(ending));
  return { from, next: cuts ? next - 1 : next };
}

/** "Last summer officials": when is not who. */
function behindTime(tokens: readonly Token[], { from, next }: Phrase, { dates }: Grammar) {
  let start = from;
  for (let i = from; i < next; i++) {
    const { norm } = tokens[i];
    const isTime =
      dates.months.has(norm) ||
      dates.weekdays.has(norm) ||
      dates.units.has(norm) ||
      dates.seasons.has(norm) ||
      dates.today.has(norm) ||
      dates.yesterday.has(norm);
    if (isTime) start = i + 1;
  }
  return start < next ? { from: start, next } : null;
}

function isNoun(tokens: readonly Token[], at: number, { speech }: Grammar): boolean {
  const token = tokens[at];
  return token !== undefined && token.kind === 'word' && !speech.pronouns.has(token.norm);
}

/** Whether no name goes on here: signs that are not part of one, and words that begin a clause. */
function isStop(tokens: readonly Token[], at: number, { speech, abbreviations }: Grammar): boolean {
  const { kind, norm } = tokens[at];
  if (kind === 'number') return true;
  if (norm === '.') return !abbreviations.has(tokens[at - 1]?.norm ?? '') && !isInitial(tokens, at);
  if (kind === 'sign') return !isInName(tokens, at);
  const isPart = speech.joints.has(norm) || speech.prepositions.has(norm);
  return (
    speech.clauses.has(norm) || (speech.verbs.has(norm) && !isCapitalised(tokens[at]) && !isPart)
  );
}

function isInitial(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && before.text.length === 1 && isCapitalised(before);
}

/** A hyphen, an ampersand or an apostrophe inside a name. */
function isInName(tokens: readonly Token[], at: number): boolean {
  const { norm, gap } = tokens[at];
  if (norm === '-') return gap === 'none' && tokens[at + 1]?.gap === 'none';
  return norm === '&' || norm === "'s" || norm === "'" || norm === '’';
}

/** Whether some word of it has a capital that is not only the sentence's or a heading's. */
export function hasCapital(tokens: readonly Token[], { from, next }: Phrase): boolean {
  if (isHeading(tokens, from)) return false;
  for (let i = from; i < next; i++) {
    if (isCapitalised(tokens[i]) && i > 0 && tokens[i - 1].norm !== '"') return true;
    if (/^\p{Lu}{2}/u.test(tokens[i].text)) return true;
  }
  return false;
}
