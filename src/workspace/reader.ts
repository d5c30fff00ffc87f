import type { ReadClaim } from '../claims/reading/readClaim.ts';
import type { ReadingOptions } from '../claims/reading/readClaims.ts';
import type { ReadAnswer, ReadOrder } from './readingMessages.ts';

export type Reading =
  | { readonly ok: true; readonly claims: readonly ReadClaim[] }
  | { readonly ok: false; readonly why: 'stopped' }
  | { readonly ok: false; readonly why: 'unread'; readonly looksLike: string | null }
  | { readonly ok: false; readonly why: 'failed'; readonly found: string };

/** Reads texts in a worker, which is started with it and kept: it works without a network then. */
export class Reader {
  #worker: Worker | null = null;
  #ready: Promise<void> = Promise.resolve();
  #lastId = 0;
  #end: ((reading: Reading) => void) | null = null;

  constructor() {
    this.#start();
  }

  /** The claims of a text. A newer reading, or `stop`, ends the one before. */
  read(
    text: string,
    options: ReadingOptions,
    onprogress: (share: number) => void,
  ): Promise<Reading> {
    this.#finish({ ok: false, why: 'stopped' });
    const worker = this.#worker ?? this.#start();
    const id = ++this.#lastId;
    const claims: ReadClaim[] = [];
    return new Promise((resolve) => {
      this.#end = resolve;
      worker.onmessage = ({ data }: MessageEvent<ReadAnswer>) => {
        if (data.id !== id) return;
        if (data.kind === 'part') {
          claims.push(...data.claims);
          onprogress(data.done / Math.max(1, text.length));
        } else if (data.kind === 'end') this.#finish({ ok: true, claims });
        else if (data.kind === 'unread') {
          this.#finish({ ok: false, why: 'unread', looksLike: data.looksLike });
        } else if (data.kind === 'failed') {
          this.#finish({ ok: false, why: 'failed', found: data.found });
        }
      };
      this.#send({ kind: 'read', id, text, options });
    });
  }

  /** Resolves once the worker's code is here; rejects if it cannot be fetched. */
  whenReady(): Promise<void> {
    if (!this.#worker) this.#start();
    return this.#ready;
  }

  stop(): void {
    this.#send({ kind: 'stop', id: this.#lastId });
    this.#finish({ ok: false, why: 'stopped' });
  }

  #send(order: ReadOrder): void {
    this.#worker?.postMessage(order);
  }

  #finish(reading: Reading): void {
    const end = this.#end;
    this.#end = null;
    end?.(reading);
  }

  #start(): Worker {
    const worker = new Worker(new URL('./readWorker.ts', import.meta.url), { type: 'module' });
    this.#ready = new Promise((resolve, reject) => {
      worker.addEventListener('message', () => resolve(), { once: true });
      worker.addEventListener('error', ({ message }) => reject(new Error(message)), { once: true });
    });
    // Who waits for it hears of it; nobody needs to.
    this.#ready.catch(() => undefined);
    worker.onerror = ({ message }) => {
      worker.terminate();
      if (this.#worker === worker) this.#worker = null;
      this.#finish({ ok: false, why: 'failed', found: message ?? '' });
    };
    this.#worker = worker;
    return worker;
  }
}
