import type { CheckLine } from '../content.ts';
import type { PairContent } from '../pair/pairContent.ts';
import type { TitlePart } from '../words/title.ts';

/** One of several claims on a sheet. */
export interface PanelContent {
  readonly title: readonly TitlePart[];
  /** Who stated it and when; may be empty. */
  readonly byline: string;
  /** Null of what is compared with no place, or with several that are added up. */
  readonly pair: PairContent | null;
  /** What is found of it first; null if nothing is. */
  readonly check: CheckLine | null;
}
