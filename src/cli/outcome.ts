import type { Writable } from 'node:stream';

/**
 * What a command found, as data and as text for people, or one sentence on what was wrong. Only one
 * of the two is asked for, so that either may be a getter.
 */
export type Outcome =
  { readonly ok: true; readonly json: unknown; readonly text: string } | Written | Failure;

/** The command has written its answer itself, as it went. */
export interface Written {
  readonly ok: true;
  readonly written: true;
}

/** Where a command that answers as it goes reads and writes. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Writable;
}

export interface Failure {
  readonly ok: false;
  readonly message: string;
}

export function failure(message: string): Failure {
  return { ok: false, message };
}
