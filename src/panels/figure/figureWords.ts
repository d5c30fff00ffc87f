import type { FigureFacts } from '../../figure/figure.ts';
import type { FigureWords } from '../../figure/makeFigure.ts';

export const WORD_FIELDS = ['title', 'standfirst', 'notes', 'altText'] as const;
export type WordField = (typeof WORD_FIELDS)[number];

/** The words of a figure, each the person's own or null where the written ones stay. */
export type OwnWords = Readonly<Record<WordField, string | null>>;

export const NO_OWN_WORDS: OwnWords = {
  title: null,
  standfirst: null,
  notes: null,
  altText: null,
};

/** The words as they stand on a figure. */
export function shownWords(
  words: FigureWords,
  { altText }: FigureFacts,
): Record<WordField, string> {
  return { ...words, altText };
}
