import type { Writable } from 'node:stream';

/** Back to the line's beginning, and nothing of it left. */
const CLEAR = '\r\x1b[K';

/** A line on a terminal that says how far it is; nothing where nobody looks. */
export class Progress {
  readonly #stream: Writable | null;

  constructor(stderr: Writable & { readonly isTTY?: boolean }) {
    this.#stream = stderr.isTTY ? stderr : null;
  }

  show(words: string): void {
    this.#stream?.write(`${CLEAR}${words}`);
  }

  clear(): void {
    this.#stream?.write(CLEAR);
  }
}
