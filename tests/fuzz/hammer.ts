import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bytesOf, type Budget, USUAL_BUDGET } from './target.ts';

export interface Order {
  readonly target: string;
  readonly input: unknown;
}

/** What came of one input. */
export interface Answer {
  readonly faults: readonly string[];
  /** What the processor was busy with it. */
  readonly cpuMs: number;
}

const CHILD = fileURLToPath(new URL('./child.ts', import.meta.url));
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TABLE = new URL('./targets.ts', import.meta.url).href;

/** By the wall's clock a busy machine takes so many times what the processor does. */
const PATIENCE = 20;
const MEMORY_MB = 1024;

/** Tries inputs in another process, and another one after a process that hung or fell. */
export class Hammer {
  #child: ChildProcess | null = null;

  /** `table` is the address of a module with `TARGETS`. */
  constructor(
    readonly table: string = TABLE,
    readonly patience: number = PATIENCE,
  ) {}

  async strike(order: Order, budget: Budget = USUAL_BUDGET): Promise<Answer> {
    const mostMs = budgetMs(order.input, budget);
    const child = (this.#child ??= await this.#start());
    return new Promise((resolve) => {
      const done = (answer: Answer) => {
        clearTimeout(timer);
        child.removeAllListeners();
        resolve(answer);
      };
      const fallen = (fault: string) => {
        this.stop();
        done({ faults: [fault], cpuMs: mostMs });
      };
      const timer = setTimeout(
        () => fallen(`hangs: nothing came in ${Math.round(mostMs * this.patience)} ms`),
        mostMs * this.patience,
      );
      child.once('message', (answer) => done(answer as Answer));
      child.once('exit', (code, signal) => fallen(`falls: the process ended (${signal ?? code})`));
      child.send(order);
    });
  }

  stop(): void {
    this.#child?.removeAllListeners();
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }

  #start(): Promise<ChildProcess> {
    const child = fork(CHILD, [this.table], {
      cwd: ROOT,
      execArgv: ['--import', 'tsx', `--max-old-space-size=${MEMORY_MB}`],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    return new Promise((resolve, reject) => {
      child.once('exit', (code) => reject(new Error(`no process to fuzz in (${code})`)));
      child.once('message', () => {
        child.removeAllListeners();
        resolve(child);
      });
    });
  }
}

/** What the processor may be busy with the input. */
export function budgetMs(input: unknown, { baseMs, perKilobyteMs }: Budget): number {
  return baseMs + (perKilobyteMs * bytesOf(input)) / 1000;
}
