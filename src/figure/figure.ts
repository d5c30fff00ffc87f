import type { Drawing } from '../draw/drawing.ts';

/** What is known about a figure, for its file. */
export interface FigureFacts {
  readonly title: string;
  /** What can be seen, in words: the alternative text. */
  readonly altText: string;
  /** What it is about and what was found of it: the claim as stated and its verdicts. */
  readonly summary: string;
  readonly sources: readonly string[];
  /** Required credits, each whole. */
  readonly credits: readonly string[];
  /** Those of the data that go with the figure in a package. */
  readonly dataCredits: readonly string[];
  readonly licence: string;
  /** Address that opens the page on this claim; null where there is none. */
  readonly link: string | null;
  /** BCP 47. */
  readonly language: string;
  /** ISO date. */
  readonly madeOn: string;
}

/** Everything that a file of a figure is written from. */
export interface Figure {
  readonly drawing: Drawing;
  readonly facts: FigureFacts;
}
