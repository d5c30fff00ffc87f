import type { Language, ReadClaim } from '../claims/reading/readClaim.ts';
import type { ReadingOptions } from '../claims/reading/readClaim.ts';
import type { ReadPage } from '../files/readHtml.ts';
import type { ReadReport } from '../files/readReportFile.ts';

/** What the page asks of the worker. A newer order, or a stop, ends the one before. */
export type ReadOrder =
  | {
      readonly kind: 'read';
      readonly id: number;
      readonly text: string;
      readonly options: ReadingOptions;
    }
  | { readonly kind: 'file'; readonly id: number; readonly file: File }
  | { readonly kind: 'pasted'; readonly id: number; readonly html: string }
  | { readonly kind: 'stop'; readonly id: number };

/** What the worker answers to the order of the same id. `done` is in UTF-16 units. */
export type ReadAnswer =
  /** At first: that all its code is here; `found` is what kept some of it away. */
  | { readonly kind: 'ready'; readonly id: 0; readonly found: string | null }
  | ReadPartAnswer
  /** The text is in a language that is not read; the code of what it looks like. */
  | { readonly kind: 'unread'; readonly id: number; readonly looksLike: string | null }
  /** All of it is read, as this language. */
  | { readonly kind: 'end'; readonly id: number; readonly language: Language }
  | { readonly kind: 'file'; readonly id: number; readonly report: ReadReport }
  | { readonly kind: 'pasted'; readonly id: number; readonly page: ReadPage }
  | { readonly kind: 'failed'; readonly id: number; readonly found: string };

/** What was read in one go. */
export interface ReadPartAnswer {
  readonly kind: 'part';
  readonly id: number;
  readonly claims: readonly ReadClaim[];
  /** How many words it has. */
  readonly words: number;
  readonly done: number;
}
