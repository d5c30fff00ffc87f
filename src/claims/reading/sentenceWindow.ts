import type { Sentence } from './around.ts';
import { tokensOf } from './glued.ts';
import type { Grammar } from './grammar/grammar.ts';
import { grammarFor, GRAMMARS } from './languages/grammars.ts';
import { tieLikeNeighbours } from './likeNeighbours.ts';
import { MOST_JOINED, tieNextSentence } from './nextSentence.ts';
import type { Language } from './readClaim.ts';
import { sentencesOf, TELLING_TOKENS } from './sentences.ts';
import { quotesBehind } from './speaker.ts';
import { MOST_ITEMS, type ReadSentence } from './spokenBefore.ts';
import { readStatements } from './statements.ts';
import { grammarsOf } from './textGrammars.ts';

/** A sentence that is read, and the quotation marks before it in its paragraph. */
export type SpokenSentence = Sentence & ReadSentence & { readonly quotesBefore: number };

/** So many sentences back one may point. */
const BACK = MOST_ITEMS + 2;
/** So many sentences back one may point by way of others that point back themselves. */
const MOST_BACK = MOST_JOINED * MOST_ITEMS;
/** So many sentences off, before and behind, the places and speakers of a claim may stand. */
const BESIDE = 4;

/**
 * The sentences of a text as they are read from its beginning to its end, and the few of them that
 * one beside may still refer to. What is found does not depend on how much is taken at a time.
 */
export class SentenceWindow {
  readonly sentences: SpokenSentence[] = [];
  readonly #text: string;
  readonly #language: Language | undefined;
  readonly #grammars: Readonly<Record<Language, Grammar>>;
  /** UTF-16 units taken. */
  #taken = 0;
  /** The last sentence that points back, and what the first of those that go on so may point to. */
  #lastPointing = -Infinity;
  #pointedTo = 0;
  /** Sentences that are tied to those like them; the ones behind are not yet. */
  #tied = 0;
  /** Sentences that are done with. */
  #done = 0;

  constructor(text: string, language: Language | undefined) {
    this.#text = text;
    this.#language = language;
    this.#grammars = grammarsOf(text);
  }

  get isAtEnd(): boolean {
    return this.#taken >= this.#text.length;
  }

  /** How much of the text is read with all that belongs to it, UTF-16 units. */
  get done(): number {
    return this.isAtEnd ? this.#text.length : (this.sentences[this.#done]?.tokens[0].start ?? 0);
  }

  /** Takes sentences of at least one and about `length` units, and gives the indexes of those that are read. */
  take(length: number): readonly number[] {
    this.#forget(Math.max(0, this.#done - BESIDE));
    for (const tokens of this.#nextSentences(length)) {
      const before = this.sentences.at(-1);
      const grammar = this.#language
        ? this.#grammars[this.#language]
        : grammarFor(tokens, this.#grammars);
      const statements = readStatements(tokens, grammar, before?.tokens ?? []);
      const quotesBefore = before && tokens[0].gap !== 'break' ? quotesBehind(before) : 0;
      this.sentences.push({ tokens, grammar, statements, quotesBefore });
      this.#pointBack(this.sentences.length - 1);
    }
    const toTie = this.isAtEnd ? this.sentences.length : this.#firstOpen();
    for (; this.#tied < toTie; this.#tied++) tieLikeNeighbours(this.sentences, this.#tied);
    const toRead = this.isAtEnd ? this.#tied : this.#tied - BESIDE;
    const read: number[] = [];
    for (; this.#done < toRead; this.#done++) read.push(this.#done);
    return read;
  }

  #forget(sentences: number): void {
    this.sentences.splice(0, sentences);
    this.#tied -= sentences;
    this.#done -= sentences;
    this.#lastPointing -= sentences;
    this.#pointedTo -= sentences;
  }

  #pointBack(index: number): void {
    tieNextSentence(this.sentences, index);
    if (!this.sentences[index].tiedTo) return;
    if (index - this.#lastPointing > BACK) this.#pointedTo = index - BACK;
    this.#lastPointing = index;
  }

  /** The first sentence that one to come may still point back to. */
  #firstOpen(): number {
    const last = this.sentences.length - 1;
    return last - this.#lastPointing > BACK
      ? last - BACK
      : Math.max(last - MOST_BACK, this.#pointedTo);
  }

  /** The next sentences, without those of which what is behind may make others. */
  #nextSentences(length: number): readonly SpokenSentence['tokens'][] {
    const from = this.#taken;
    const before = this.sentences.at(-1)?.tokens.at(-1) ?? null;
    for (let units = length; ; units *= 2) {
      const behind = Math.min(this.#text.length, from + units);
      const tokens = tokensOf(this.#text, from, behind);
      const found = sentencesOf(tokens, Object.values(GRAMMARS), before);
      if (behind === this.#text.length) {
        this.#taken = behind;
        return found;
      }
      let left = tokens.length;
      const uncertain = found.findIndex((sentence) => (left -= sentence.length) < TELLING_TOKENS);
      if (uncertain <= 0) continue;
      const certain = found.slice(0, uncertain);
      this.#taken = certain.at(-1)?.at(-1)?.end ?? from;
      return certain;
    }
  }
}
