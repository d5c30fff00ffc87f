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
  for (const { sentence, grammar, behind } of datelinesOf(text)) {
    for (let i = 0; i < behind; i++) {
      const date = readDate(sentence, i, grammar, null);
      if (date?.isDay) return date.from;
    }
  }
  return null;
}

/** Whose report a text says that it is, in the brackets of its dateline: "Wire"; null if it does not. */
export function reportOutlet(text: string): string | null {
  for (const { sentence, behind } of datelinesOf(text)) {
    const dateline = text.slice(sentence[0].start, sentence[behind - 1].end);
    const [, outlet] = /\((\p{Lu}[^()\n]*)\)/u.exec(dateline) ?? [];
    if (outlet !== undefined) return outlet.trim();
  }
  return null;
}

/** The sentences at a text's beginning that open with a dateline, and the first token behind that. */
function datelinesOf(text: string) {
  const tokens = tokensOf(text, 0, Math.min(text.length, BEGINNING));
  const beginning = sentencesOf(tokens, Object.values(GRAMMARS), null).slice(0, FIRST_SENTENCES);
  return beginning
    .map((sentence) => {
      const grammar = grammarFor(sentence, GRAMMARS);
      return { sentence, grammar, behind: behindDateline(sentence, grammar) };
    })
    .filter(({ behind }) => behind > 0);
}
