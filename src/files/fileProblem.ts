import type { DataFormat } from './dataFormat.ts';
import type { ControlSign } from './controls.ts';
import type { BinaryFormat } from './signatures.ts';

/** Why no text could be read out of a file. */
export type FileProblem =
  | { readonly kind: 'empty' }
  /** `bytes` is null when reading stopped before the end was known. */
  | { readonly kind: 'too-large'; readonly bytes: number | null; readonly mostBytes: number }
  | { readonly kind: 'binary'; readonly format: BinaryFormat }
  /** No text, by characters of which that one comes first. */
  | { readonly kind: 'binary'; readonly format: 'unknown'; readonly sign: ControlSign }
  /** Text, but data and no report. */
  | { readonly kind: 'data'; readonly format: DataFormat }
  /** Neither UTF-8 nor anything that can be guessed; `declared` is what the file says of itself. */
  | { readonly kind: 'encoding'; readonly declared: string | null }
  /** A page without words. */
  | { readonly kind: 'no-text' }
  /** A page of more elements than are read. */
  | { readonly kind: 'too-many-elements'; readonly mostElements: number };

/** The problem of a file of that size, known before it is read; null if it can be read. */
export function sizeProblem(bytes: number, mostBytes: number): FileProblem | null {
  if (bytes === 0) return { kind: 'empty' };
  return bytes > mostBytes ? { kind: 'too-large', bytes, mostBytes } : null;
}
