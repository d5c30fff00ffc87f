import { BULLETS } from './sentences.ts';
import type { Grammar } from './grammar/grammar.ts';
import type { Statement } from './statements.ts';
import type { Token } from './tokens.ts';

/** A sentence whose statements are read. */
export interface ReadSentence {
  readonly tokens: readonly Token[];
  readonly grammar: Grammar;
  statements: readonly Statement[];
  tied?: Statement;
  /** What the one was tied to. */
  tiedTo?: Statement;
}

/** Words of a question that the next sentence answers of the sentence before. */
const MOST_ASKED = 7;

/**
 * The sentence that one may point back to: the one before, or the one before that if nothing is
 * stated between. Newspapers give each sentence a paragraph, so that one more is looked at, too.
 */
export function spokenBefore(
  sentences: readonly ReadSentence[],
  index: number,
): ReadSentence | null {
  if (isItem(sentences[index])) return spokenBeforeList(sentences, index);
  const [before, earlier] = [sentences[index - 1], sentences[index - 2]];
  // "Is that a lot?"
  const isAsked = before.tokens.at(-1)?.norm === '?' && before.tokens.length <= MOST_ASKED;
  if (isAsked && before.statements.length === 0 && earlier) return earlier;
  if (before.statements.length > 0 || before.tied) return before;
  const isNear = earlier !== undefined && before.tokens[0].gap !== 'break';
  return isNear && sentences[index].tokens[0].gap !== 'break' ? earlier : null;
}

/** Lines that a list may have before what it is about. */
export const MOST_ITEMS = 14;

/** "• Three times the size of New York City": says it of what stands before the list. */
function spokenBeforeList(sentences: readonly ReadSentence[], index: number): ReadSentence | null {
  for (let i = index - 1; i >= Math.max(0, index - MOST_ITEMS); i--) {
    const { statements, tied } = sentences[i];
    // What else an item says, as "Toronto (630 km²)", is its own.
    if (tied) return { ...sentences[i], statements: [] };
    const isOnlyCompared =
      isItem(sentences[i]) && statements.every(({ areas }) => areas.length === 0);
    if (statements.length > 0 && !isOnlyCompared) {
      return isItem(sentences[i]) ? null : sentences[i];
    }
  }
  return null;
}

export function isItem({ tokens: [first] }: ReadSentence): boolean {
  return BULLETS.has(first.norm);
}
