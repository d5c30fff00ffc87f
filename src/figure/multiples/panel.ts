import type { CheckLine } from '../content.ts';
import type { PairContent } from '../pair/pairContent.ts';
import type { StripItem } from '../strip/items.ts';
import type { TitlePart } from '../words/title.ts';

/** What a panel shows: the claim by its yardstick, or one of them alone; null if neither is known. */
export type PanelShapes = PairContent | { readonly item: StripItem } | null;

/** One of several claims on a sheet. */
export interface PanelContent {
  readonly title: readonly TitlePart[];
  /** Its day in short; may be empty. */
  readonly day: string;
  /** Who stated it and for what time; may be empty. */
  readonly byline: string;
  readonly shapes: PanelShapes;
  /** What is found of it first; null if nothing is. */
  readonly check: CheckLine | null;
}
