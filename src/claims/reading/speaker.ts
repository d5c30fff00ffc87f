import { type Attribution, attributionsIn } from './attribution.ts';
import type { Grammar } from './grammar/grammar.ts';
import { readName } from './names.ts';
import type { Phrase } from './nounPhrase.ts';
import type { SpeakerKind, Span } from './readClaim.ts';
import { isCapitalised, type Token, spanOf } from './tokens.ts';

/** Whoever a sentence gives its words to; `who` is null for a pronoun, which points further back. */
export interface Speaker extends Span {
  readonly who: string | null;
  readonly kind: SpeakerKind | null;
}

/** A sentence as far as who speaks in it goes. */
interface SpokenSentence {
  readonly tokens: readonly Token[];
  readonly grammar: Grammar;
  /** The quotation marks before it in its paragraph. */
  readonly quotesBefore: number;
}

/** So many sentences off the words of a quotation may have their speaker. */
const NEIGHBOURS = 2;

/** The first who is given words in a sentence; null if nobody is. */
export function readSpeaker(
  tokens: readonly Token[],
  text: string,
  grammar: Grammar,
): Speaker | null {
  const [first] = attributionsIn(tokens, grammar);
  return first ? speakerOf(first, tokens, text, grammar) : null;
}

/**
 * Who says so of the words between two tokens of a sentence: whoever the sentence gives them to; for
 * "he", who spoke before; for words inside quotation marks, whoever the sentences beside give the
 * quotation to. Null if the text gives them to nobody.
 */
export function whoSays(
  sentences: readonly SpokenSentence[],
  index: number,
  { from, next }: Phrase,
  text: string,
): Speaker | null {
  const { tokens, grammar } = sentences[index];
  const attribution = attributionOf(tokens, { from, next }, grammar);
  if (attribution) {
    const speaker = speakerOf(attribution, tokens, text, grammar);
    return speaker.who === null ? spokeBefore(sentences, index, text) : speaker;
  }
  return isQuoted(sentences, index, from) ? quotedBeside(sentences, index, text) : null;
}

/** The attribution of a sentence that the words between two of its tokens lie in; null if none. */
export function attributionOf(
  tokens: readonly Token[],
  phrase: Phrase,
  grammar: Grammar,
): Attribution | null {
  const governing = attributionsIn(tokens, grammar)
    .filter((attribution) => governs(attribution, phrase, tokens, grammar))
    .sort((a, b) => distance(a, phrase.from) - distance(b, phrase.from));
  return governing[0] ?? null;
}

function distance({ who }: Attribution, at: number): number {
  return Math.abs(who.from - at);
}

/** Whether the words lie where the attribution says, with no other clause between. */
function governs(
  { before, behind, who }: Attribution,
  { from, next }: Phrase,
  tokens: readonly Token[],
  grammar: Grammar,
): boolean {
  const isBefore = next <= before;
  // "covers 300 ha, the army said on Monday, twice the size of Monaco"
  const isAround = before > 0 && from < before && behind <= next;
  if (isAround) return true;
  if (!isBefore && from < behind) return false;
  const words = isBefore ? tokens.slice(next, who.from) : tokens.slice(behind, from);
  const between = isBefore
    ? words.slice(words.findLastIndex(({ norm }) => norm === '"') + 1)
    : words;
  return !between.some(
    ({ norm }, i) =>
      norm === ';' || (grammar.speech.contrasts.has(norm) && between[i - 1]?.norm === ','),
  );
}

/** The last one named in a sentence before, of this paragraph or the one before. */
function spokeBefore(sentences: readonly SpokenSentence[], index: number, text: string) {
  for (let i = index - 1; i >= Math.max(0, index - NEIGHBOURS); i--) {
    const { tokens, grammar } = sentences[i];
    const named = attributionsIn(tokens, grammar).filter(({ isPronoun }) => !isPronoun);
    const last = named.at(-1);
    if (last) return speakerOf(last, tokens, text, grammar);
  }
  return null;
}

/** Whether an odd number of quotation marks stands before a token in its paragraph. */
function isQuoted(sentences: readonly SpokenSentence[], index: number, at: number): boolean {
  const { tokens, quotesBefore } = sentences[index];
  return (quotesBefore + quotesIn(tokens.slice(0, at))) % 2 === 1;
}

/** The quotation marks of a paragraph up to the end of a sentence. */
export function quotesBehind({ tokens, quotesBefore }: SpokenSentence): number {
  return quotesBefore + quotesIn(tokens);
}

function quotesIn(tokens: readonly Token[]): number {
  return tokens.reduce((count, { norm }) => (norm === '"' ? count + 1 : count), 0);
}

/** Who is given the quotation in the next sentence of the paragraph, or in one before. */
function quotedBeside(sentences: readonly SpokenSentence[], index: number, text: string) {
  for (let i = index + 1; i <= Math.min(sentences.length - 1, index + NEIGHBOURS); i++) {
    const { tokens, grammar } = sentences[i];
    if (tokens[0].gap === 'break') break;
    const found = attributionsIn(tokens, grammar).find(({ isPronoun }) => !isPronoun);
    if (found) return speakerOf(found, tokens, text, grammar);
  }
  return spokeBefore(sentences, index, text);
}

function speakerOf(
  { who, isPronoun }: Attribution,
  tokens: readonly Token[],
  text: string,
  grammar: Grammar,
): Speaker {
  const span = spanOf(tokens, who.from, who.next);
  if (isPronoun) return { ...span, who: null, kind: null };
  const words = text.slice(span.start, span.end).replace(/\s+/g, ' ');
  return { ...span, who: words, kind: kindOf(tokens, who, grammar) };
}

const ACRONYM = /^\p{Lu}{2,}$/u;

/**
 * An institution if a word of it is one, or capitals only, or it is a place, which stands for its
 * government; a person behind a title, or with two names. Else it is not plain.
 */
function kindOf(tokens: readonly Token[], phrase: Phrase, grammar: Grammar): SpeakerKind | null {
  const comma = tokens.findIndex(({ norm }, i) => norm === ',' && i > phrase.from);
  if (comma < 0 || comma >= phrase.next) return kindOfName(tokens, phrase, grammar);
  return (
    kindOfName(tokens, { from: phrase.from, next: comma }, grammar) ??
    kindOfName(tokens, { from: comma + 1, next: phrase.next }, grammar)
  );
}

function kindOfName(tokens: readonly Token[], phrase: Phrase, grammar: Grammar) {
  const { titles, institutions, inNames, joints } = grammar.speech;
  const isWord = ({ kind }: Token) => kind === 'word';
  const all = tokens.slice(phrase.from, phrase.next).filter(isWord);
  const joint = all.findIndex(({ norm }, i) => i > 0 && joints.has(norm));
  const head = joint < 0 ? all : all.slice(0, joint);
  const isOffice = ({ norm, text }: Token) =>
    institutions.has(norm) || inNames.has(norm) || ACRONYM.test(text);
  const last = head.at(-1);
  if (last === undefined) return null;
  const isTitled = head.some(({ norm }) => titles.has(norm));
  if (titles.has(last.norm) || (isTitled && isCapitalised(last) && !isOffice(last))) {
    return 'person';
  }
  if (all.some(isOffice)) return 'institution';
  const place = readName(tokens, phrase.from, phrase.next);
  if (place?.next === phrase.next) return 'institution';
  return head.length >= 2 && head.every(isCapitalised) ? 'person' : null;
}
