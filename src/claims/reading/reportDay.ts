import { behindDateline } from './dateline.ts';
import { readDate } from './dates.ts';
import { tokensOf } from './glued.ts';
import { GRAMMARS, grammarFor } from './languages/grammars.ts';
import { sentencesOf } from './sentences.ts';

/** A dateline stands so near the beginning, UTF-16 units, behind a headline or two. */
const BEGINNING = 800;
const FIRST_SENTENCES = 3;

/** The day on which a text says that it was written, "KYIV, Sept. 8, 2022 (Wire) —"; null without a year. */
export function reportDay(text: string): string | null {
  const tokens = tokensOf(text, 0, Math.min(text.length, BEGINNING));
  const beginning = sentencesOf(tokens, Object.values(GRAMMARS), null).slice(0, FIRST_SENTENCES);
  for (const sentence of beginning) {
    const grammar = grammarFor(sentence, GRAMMARS);
    const behind = behindDateline(sentence, grammar);
    for (let i = 0; i < behind; i++) {
      const date = readDate(sentence, i, grammar, null);
      if (date?.isDay) return date.from;
    }
  }
  return null;
}
