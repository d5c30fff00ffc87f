import type { Writable } from 'node:stream';

/**
 * What a command found, as data and as lines of text for people, or one sentence on what was wrong.
 * Only one of the two is asked for, and once, so that either may be a getter.
 */
export type Outcome =
  | {
      readonly ok: true;
      /** Lists in it may be any iterables: they are walked once, as they are written. */
      readonly json: unknown;
      /** Each without its line feed. */
      readonly text: Iterable<string>;
    }
  | Written
  | Failure;

/** The command has written its answer itself, as it went, or nobody reads it any more. */
export interface Written {
  readonly ok: true;
  readonly written: true;
}

/** Where a command reads and writes. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

export interface Failure {
  readonly ok: false;
  readonly message: string;
}

export function failure(message: string): Failure {
  return { ok: false, message };
}
