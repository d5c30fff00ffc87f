import type { LeftOut } from '../../figure/layout/sheet.ts';
import type { OutputName } from '../../figure/produce.ts';
import type { TextLanguage } from '../../text/catalogues.ts';
import type { Values } from '../arguments.ts';

/** How every figure of a run is made. */
export interface BatchSetting {
  readonly values: Values;
  /** Where the figures go. */
  readonly folder: string;
  readonly outputs: readonly OutputName[];
  readonly force: boolean;
  /** ISO date. */
  readonly madeOn: string;
  /** Of messages: figures have that of the options. */
  readonly language: TextLanguage;
}

/** A report whose claims are to be drawn. */
export interface ReportJob {
  /** What the names of its files begin with. */
  readonly stem: string;
  readonly source:
    { readonly file: string } | { readonly text: string; readonly date: string | null };
}

/** A claim's figure in files, or why there is none. */
export type ClaimFigure<File> = { readonly claim: number } & (
  | {
      readonly ok: true;
      readonly files: readonly File[];
      readonly widthPx: number;
      readonly heightPx: number;
      /** Of its words. */
      readonly language: TextLanguage;
      readonly credits: readonly string[];
      /** What its template has and it has not. */
      readonly leftOut: readonly LeftOut[];
    }
  | { readonly ok: false; readonly message: string }
);

/** A file that is not yet written. */
export interface UnwrittenFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What a worker answers to a report: its figures one by one, then one end. */
export type WorkerAnswer =
  | { readonly kind: 'figure'; readonly figure: ClaimFigure<UnwrittenFile> }
  | {
      readonly kind: 'end';
      /** Why the report could not be read; null if it was. */
      readonly message: string | null;
      /** Whether the worker is not to be used again: its renderer may have run out of memory. */
      readonly isSpent: boolean;
    };
