import { Worker } from 'node:worker_threads';
import type { BatchSetting, ReportJob, WorkerAnswer } from './messages.ts';

/** In the bundle it lies beside this; TypeScript is read by a script. */
const CODE = new URL(
  import.meta.url.endsWith('.ts') ? '../../../scripts/figureWorker.mjs' : './figureWorker.js',
  import.meta.url,
);

/** Threads that draw figures, started as they are needed, each with its own outlines and ground. */
export class FigureWorkers {
  readonly #setting: BatchSetting;
  readonly #most: number;
  readonly #all = new Set<Worker>();
  readonly #idle: Worker[] = [];
  /** Those who wait for a worker, the first come first. */
  readonly #waiting: ((worker: Worker) => void)[] = [];

  /** @param most how many work at once */
  constructor(setting: BatchSetting, most: number) {
    this.#setting = setting;
    this.#most = most;
  }

  /**
   * Draws a report's claims. Each answer is dealt with before the next one. Rejects if the worker dies
   * of it, or if dealing with an answer fails.
   */
  async draw(job: ReportJob, deal: (answer: WorkerAnswer) => Promise<void>): Promise<void> {
    const worker = await this.#taken();
    let isSpent = true;
    try {
      isSpent = await follow(worker, job, deal);
    } finally {
      this.#giveBack(worker, isSpent);
    }
  }

  close(): void {
    for (const worker of this.#all) void worker.terminate();
  }

  #taken(): Worker | Promise<Worker> {
    const idle = this.#idle.pop();
    if (idle) return idle;
    if (this.#all.size < this.#most) return this.#start();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #start(): Worker {
    const worker = new Worker(CODE, { workerData: this.#setting, execArgv: [] });
    this.#all.add(worker);
    return worker;
  }

  #giveBack(worker: Worker, isSpent: boolean): void {
    if (isSpent) {
      this.#all.delete(worker);
      void worker.terminate();
    }
    const next = this.#waiting.shift();
    if (next) next(isSpent ? this.#start() : worker);
    else if (!isSpent) this.#idle.push(worker);
  }
}

/** Has a job done; whether the worker is spent after it. */
function follow(
  worker: Worker,
  job: ReportJob,
  deal: (answer: WorkerAnswer) => Promise<void>,
): Promise<boolean> {
  return new Promise((resolve, reject) => {
    let dealt = Promise.resolve();
    const onMessage = (answer: WorkerAnswer) => {
      dealt = dealt.then(() => deal(answer));
      dealt.catch(ended(reject));
      if (answer.kind === 'end') void dealt.then(() => ended(resolve)(answer.isSpent));
    };
    const onExit = (code: number) => ended(reject)(new Error(`exit code ${code}`));
    const onError = (error: unknown) => ended(reject)(error);
    function ended<Value>(settle: (value: Value) => void) {
      return (value: Value) => {
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
        settle(value);
      };
    }
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(job);
  });
}
