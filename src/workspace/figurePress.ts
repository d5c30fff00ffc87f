import type { FormatProblem } from '../figure/formats/written.ts';
import type { WritingAnswer, WritingOrder, WritingStep } from './figureMessages.ts';

export type Pressed =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: FormatProblem | { readonly kind: 'stopped' } };

const STOPPED: Pressed = { ok: false, problem: { kind: 'stopped' } };

/** Writes figures in a worker, which is started with the first one. */
export class FigurePress {
  #worker: Worker | null = null;
  #end: ((pressed: Pressed) => void) | null = null;

  /** A figure as a file. A newer one, or `stop`, ends the one before. */
  write(order: WritingOrder, onstep: (step: WritingStep) => void): Promise<Pressed> {
    this.stop();
    const worker = (this.#worker ??= this.#start());
    return new Promise((resolve) => {
      this.#end = resolve;
      worker.onmessage = ({ data }: MessageEvent<WritingAnswer>) => {
        if (data.kind === 'step') onstep(data.step);
        else this.#finish(data.written);
      };
      worker.postMessage(order);
    });
  }

  /** Ends what is being written. Drawing cannot be interrupted, so the worker goes with it. */
  stop(): void {
    if (this.#end) this.#finish(STOPPED);
  }

  #finish(pressed: Pressed): void {
    // A renderer that ran out of memory is not to be used again.
    const isUsable = pressed.ok || !['failed', 'stopped'].includes(pressed.problem.kind);
    if (!isUsable) {
      this.#worker?.terminate();
      this.#worker = null;
    }
    const end = this.#end;
    this.#end = null;
    end?.(pressed);
  }

  #start(): Worker {
    const worker = new Worker(new URL('./figureWorker.ts', import.meta.url), { type: 'module' });
    worker.onerror = ({ message }) => {
      this.#finish({ ok: false, problem: { kind: 'failed', found: message ?? '' } });
    };
    return worker;
  }
}
