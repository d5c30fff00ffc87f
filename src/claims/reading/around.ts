import type { Grammar } from './grammar.ts';
import type { ReadPlace, Span } from './readClaim.ts';
import { readSpeaker, type Speaker } from './speaker.ts';
import type { Statement } from './statements.ts';
import type { Token } from './tokens.ts';
import { isCapitalSpeaking, placesIn, placesOutside } from './where.ts';

/** How many sentences back a place or speaker is looked for. */
const NEIGHBOURS = 2;

/** A sentence as it was read; parts are looked up when a claim asks for them, and kept. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly grammar: Grammar;
  readonly statements: readonly Statement[];
  places?: readonly ReadPlace[];
  speaker?: Speaker | null;
}

/** The places of the sentence; if it names none, those of the nearest one around it. */
export function placesFor(
  sentences: readonly Sentence[],
  index: number,
  text: string,
): readonly ReadPlace[] {
  for (const sentence of nearby(sentences, index)) {
    const places = placesOf(sentence, text);
    if (places.length > 0) return places;
  }
  return [];
}

/** Where things are: not what they are compared with, nor a capital that stands for its government. */
function placesOf(sentence: Sentence, text: string): readonly ReadPlace[] {
  if (sentence.places) return sentence.places;
  const named = placesOutside(placesIn(sentence.tokens), sentence.statements.flatMap(spansOf));
  const speaker = speakerOf(sentence, text);
  return (sentence.places = named.filter((place) => !isCapitalSpeaking(place, speaker)));
}

/** The sentence, those before it, and the one behind it in the same paragraph. */
function nearby(sentences: readonly Sentence[], index: number): Sentence[] {
  const before = sentences.slice(Math.max(0, index - NEIGHBOURS), index + 1).reverse();
  const behind = sentences[index + 1];
  return behind && behind.tokens[0].gap !== 'break' ? [...before, behind] : before;
}

/** What names no place where the area is: the figures, and what it is compared with. */
function spansOf({ areas, comparison, isShare }: Statement): Span[] {
  return comparison && !isShare ? [...areas, comparison] : areas;
}

/**
 * Who says so in the sentence, or in one just before it. A new paragraph is somebody else's words,
 * unless it goes on with a quotation or says "he said".
 */
export function speakerFor(
  sentences: readonly Sentence[],
  index: number,
  text: string,
): string | null {
  let mayLeave = false;
  for (let i = index; i >= Math.max(0, index - NEIGHBOURS); i--) {
    const speaker = speakerOf(sentences[i], text);
    if (speaker?.who) return speaker.who;
    const [first] = sentences[i].tokens;
    mayLeave ||= speaker !== null || first.norm === '"';
    if (first.gap === 'break' && !mayLeave) return null;
  }
  return null;
}

function speakerOf(sentence: Sentence, text: string): Speaker | null {
  if (sentence.speaker === undefined) {
    sentence.speaker = readSpeaker(sentence.tokens, text, sentence.grammar);
  }
  return sentence.speaker;
}
