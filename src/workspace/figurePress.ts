import { type FormatOptions, USUAL_OPTIONS } from '../figure/formats/options.ts';
import { USUAL_CONTENT, type PackageContent } from '../figure/formats/package.ts';
import type { OutputName, Production, ProductionProblem } from '../figure/produce.ts';
import type {
  FigureAnswer,
  FigureMessage,
  FigureWorld,
  PlannedMap,
  PostedOrder,
  WritingStep,
} from './figureMessages.ts';

export type Pressed =
  | Extract<Production, { ok: true }>
  | { readonly ok: false; readonly problem: ProductionProblem | { readonly kind: 'stopped' } };

/** What a figure is asked for with. */
export interface PressOrder extends FigureWorld {
  readonly order: PostedOrder;
  readonly output: OutputName;
  readonly content?: PackageContent;
  readonly options?: FormatOptions;
}

/** Why nothing comes any more of what was asked for. */
type Ended = Extract<Pressed, { ok: false }>;

export type AskedMap = PlannedMap | Ended;

const STOPPED: Ended = { ok: false, problem: { kind: 'stopped' } };

/** Makes figures in a worker, which is started with the first one. */
export class FigurePress {
  #worker: Worker | null = null;
  #sent: FigureWorld | null = null;
  #end: ((ended: Ended) => void) | null = null;

  /** A figure as a file. A newer one, or `stop`, ends the one before. */
  produce(asked: PressOrder, onstep: (step: WritingStep) => void): Promise<Pressed> {
    const { order, output, content = USUAL_CONTENT, options = USUAL_OPTIONS } = asked;
    return this.#ask(asked, { kind: 'produce', order, output, content, options }, (answer) => {
      if (answer.kind === 'step') onstep(answer.step);
      return answer.kind === 'end' ? answer.production : null;
    });
  }

  /** Where the map of such a figure will stand on it. */
  mapBox(asked: Omit<PressOrder, 'output'>): Promise<AskedMap> {
    return this.#ask(asked, { kind: 'plan', order: asked.order }, (answer) =>
      answer.kind === 'planned' ? answer.planned : null,
    );
  }

  /** Waits for the answer that `found` knows. */
  #ask<Found extends Pressed | AskedMap>(
    world: FigureWorld,
    message: FigureMessage,
    found: (answer: FigureAnswer) => Found | null,
  ): Promise<Found | Ended> {
    this.stop();
    const worker = (this.#worker ??= this.#start());
    return new Promise((resolve) => {
      this.#end = resolve;
      worker.onmessage = ({ data }: MessageEvent<FigureAnswer>) => {
        const answer = found(data);
        if (!answer) return;
        if (!answer.ok && answer.problem.kind === 'failed') this.#terminate();
        this.#end = null;
        resolve(answer);
      };
      this.#sendWorld(worker, world);
      post(worker, message);
    });
  }

  /** Loads all that any figure may need, so that the network may go; throws if a part is missing. */
  prepare(): Promise<void> {
    const worker = (this.#worker ??= this.#start());
    return new Promise((resolve, reject) => {
      const onprepared = ({ data }: MessageEvent<FigureAnswer>) => {
        if (data.kind !== 'prepared') return;
        worker.removeEventListener('message', onprepared);
        if (data.isAll) resolve();
        else reject(new Error('figure'));
      };
      worker.addEventListener('message', onprepared);
      post(worker, { kind: 'prepare' });
    });
  }

  /** Ends what is being made. Drawing cannot be interrupted, so the worker goes with it. */
  stop(): void {
    if (this.#end) this.#finish(STOPPED);
  }

  #sendWorld(worker: Worker, { atlas, basemap, style }: FigureWorld): void {
    const sent = this.#sent;
    if (sent?.atlas === atlas && sent.basemap === basemap && sent.style === style) return;
    this.#sent = { atlas, basemap, style };
    post(worker, { kind: 'world', world: this.#sent });
  }

  /** A renderer that ran out of memory is not to be used again. */
  #finish(ended: Ended): void {
    this.#terminate();
    const end = this.#end;
    this.#end = null;
    end?.(ended);
  }

  #terminate(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#sent = null;
  }

  #start(): Worker {
    const worker = new Worker(new URL('./figureWorker.ts', import.meta.url), { type: 'module' });
    worker.onerror = ({ message }) => {
      this.#finish({ ok: false, problem: { kind: 'failed', found: message ?? '' } });
    };
    return worker;
  }
}

function post(worker: Worker, message: FigureMessage): void {
  worker.postMessage(message);
}
