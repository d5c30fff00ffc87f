import type { Language, ReadingOptions } from '../claims/reading/readClaim.ts';
import type { ReadPage } from '../files/readHtml.ts';
import type { ReadReport } from '../files/readReportFile.ts';
import type { ReadAnswer, ReadOrder, ReadPartAnswer } from './readingMessages.ts';

/** Why an order came to nothing. */
type Ended =
  | { readonly ok: false; readonly why: 'stopped' }
  | { readonly ok: false; readonly why: 'failed'; readonly found: string };

export type Reading =
  | { readonly ok: true; readonly language: Language }
  | { readonly ok: false; readonly why: 'unread'; readonly looksLike: string | null }
  | Ended;

export type Taking<T> = { readonly ok: true; readonly taken: T } | Ended;

/** An order that is being followed. */
interface Current {
  readonly end: (ended: Ended) => void;
  /** Whether the worker hears of a stop while it is at it; else it is ended with it. */
  readonly listens: boolean;
}

type OrderWithoutId = ReadOrder extends infer Order
  ? Order extends ReadOrder
    ? Omit<Order, 'id'>
    : never
  : never;

/**
 * Reads texts, files and pasted pages in a worker, which is started with it and kept: it works
 * without a network then. A newer order, or `stop`, ends the one before.
 */
export class Reader {
  #worker: Worker | null = null;
  #ready: Promise<void> = Promise.resolve();
  #lastId = 0;
  #current: Current | null = null;

  constructor() {
    this.#start();
  }

  /** Reads a text; its claims are handed on part after part. */
  read(
    text: string,
    options: ReadingOptions,
    onpart: (part: ReadPartAnswer) => void,
  ): Promise<Reading> {
    return this.#follow<Reading>({ kind: 'read', text, options }, true, (answer) => {
      if (answer.kind === 'part') onpart(answer);
      if (answer.kind === 'unread')
        return { ok: false, why: 'unread', looksLike: answer.looksLike };
      return answer.kind === 'end' ? { ok: true, language: answer.language } : null;
    });
  }

  /** The text of a file. */
  takeFile(file: File): Promise<Taking<ReadReport>> {
    return this.#follow<Taking<ReadReport>>({ kind: 'file', file }, false, (answer) =>
      answer.kind === 'file' ? { ok: true, taken: answer.report } : null,
    );
  }

  /** The words of a page that was pasted. */
  takePasted(html: string): Promise<Taking<ReadPage>> {
    return this.#follow<Taking<ReadPage>>({ kind: 'pasted', html }, false, (answer) =>
      answer.kind === 'pasted' ? { ok: true, taken: answer.page } : null,
    );
  }

  /** Resolves once all of the worker's code is here; rejects if it cannot be fetched. */
  async whenReady(): Promise<void> {
    const worker = this.#worker ?? this.#start();
    try {
      await this.#ready;
    } catch (error) {
      // What a worker could not fetch it does not ask for again: the next one does.
      if (this.#worker === worker && !this.#current) this.#end(worker);
      throw error;
    }
  }

  stop(): void {
    const current = this.#current;
    if (!current) return;
    this.#current = null;
    if (current.listens) this.#worker?.postMessage({ kind: 'stop', id: this.#lastId });
    else {
      if (this.#worker) this.#end(this.#worker);
      this.#start();
    }
    current.end({ ok: false, why: 'stopped' });
  }

  /** Sends an order and resolves with the first thing that `take` makes of its answers. */
  #follow<T>(
    order: OrderWithoutId,
    listens: boolean,
    take: (answer: ReadAnswer) => T | null,
  ): Promise<T | Ended> {
    this.stop();
    const worker = this.#worker ?? this.#start();
    const id = ++this.#lastId;
    return new Promise((resolve) => {
      const current = { end: resolve, listens };
      this.#current = current;
      worker.onmessage = ({ data }: MessageEvent<ReadAnswer>) => {
        if (data.id !== id || this.#current !== current) return;
        const done: T | Ended | null =
          data.kind === 'failed' ? { ok: false, why: 'failed', found: data.found } : take(data);
        if (done === null) return;
        this.#current = null;
        resolve(done);
      };
      worker.postMessage({ ...order, id });
    });
  }

  #end(worker: Worker): void {
    worker.terminate();
    if (this.#worker === worker) this.#worker = null;
  }

  #start(): Worker {
    const worker = new Worker(new URL('./readWorker.ts', import.meta.url), { type: 'module' });
    this.#ready = new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<ReadAnswer>) => {
        if (data.kind !== 'ready') return;
        if (data.found === null) resolve();
        else reject(new Error(data.found));
      });
      worker.addEventListener('error', ({ message }) => reject(new Error(message)), { once: true });
    });
    // Who waits for it hears of it; nobody needs to.
    this.#ready.catch(() => undefined);
    worker.onerror = ({ message }) => {
      this.#end(worker);
      const current = this.#current;
      this.#current = null;
      current?.end({ ok: false, why: 'failed', found: message ?? '' });
    };
    this.#worker = worker;
    return worker;
  }
}
