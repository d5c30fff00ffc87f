import fc from 'fast-check';
import { budgetMs, type Hammer } from './hammer.ts';
import { type Seed, seedsOf } from './seeds.ts';
import { bytesOf, kindOf, type Target, type Targets, USUAL_BUDGET } from './target.ts';

/** What a round was asked: how long, and what it starts from. */
export interface RoundOptions {
  readonly seed: number;
  /** Asked before each batch of generated inputs. */
  readonly goesOn: (inputs: number) => boolean;
  /** Inputs of a batch. */
  readonly batch?: number;
  /** Smaller inputs that are tried to find the smallest with a fault. */
  readonly mostShrinks?: number;
  readonly seeds?: (target: string) => readonly (Seed & { readonly name: string })[];
}

/** An input with a fault, as small as it got. */
export interface Fault extends Seed {
  readonly kind: string;
  /** Inputs of this kind of fault in the round. */
  count: number;
}

/** What a round of a target came to. */
export interface RoundResult {
  readonly target: string;
  readonly inputs: number;
  readonly faults: readonly Fault[];
  readonly slowest: { readonly cpuMs: number; readonly bytes: number };
}

const BATCH = 200;
const MOST_SHRINKS = 400;
/** An input that took too long is tried so often again: the machine may have been busy. */
const SLOW_AGAIN = 2;

/** Tries the target's seeds and then, as long as it goes on, inputs that are made from a number. */
export async function fuzz(
  name: string,
  targets: Targets,
  hammer: Hammer,
  { seed, goesOn, batch = BATCH, mostShrinks = MOST_SHRINKS, seeds = seedsOf }: RoundOptions,
): Promise<RoundResult> {
  const target = await targets[name]();
  const faults = new Map<string, Fault>();
  const slowest = { cpuMs: 0, bytes: 0 };
  let inputs = 0;

  const strike = async (input: unknown) => {
    inputs++;
    const { found, cpuMs } = await faultsOf(name, target, input, hammer);
    if (cpuMs > slowest.cpuMs) Object.assign(slowest, { cpuMs, bytes: bytesOf(input) });
    return found;
  };

  for (const { name: file, input } of seeds(name)) {
    for (const why of await strike(input)) {
      const kind = `${kindOf(why)} (seed ${file})`;
      faults.set(kind, { kind, why, input, count: 1 });
    }
  }
  for (let from = seed; goesOn(inputs); from++) {
    const search = new Search(faults, mostShrinks);
    const property = fc.asyncProperty(target.inputs, async (input) =>
      search.isFine(input, await strike(input)),
    );
    await fc.check(property, { seed: from, numRuns: batch });
    if (search.fault) {
      const { kind, why, input } = search.fault;
      faults.set(kind, { kind, why: `${why} (seed ${from})`, input, count: 1 });
    }
  }
  return { target: name, inputs, faults: [...faults.values()], slowest };
}

/** One batch's search: stops at the first fault of a new kind, and follows that to its smallest. */
class Search {
  fault: Fault | null = null;
  #left: number;

  constructor(
    readonly known: ReadonlyMap<string, Fault>,
    mostShrinks: number,
  ) {
    this.#left = mostShrinks;
  }

  isFine(input: unknown, found: readonly string[]): boolean {
    if (this.fault && this.#left-- <= 0) return true;
    const { fault } = this;
    const why = found.find((one) =>
      fault ? kindOf(one) === fault.kind : !this.known.has(kindOf(one)),
    );
    if (!fault) for (const one of found) this.#countAgain(kindOf(one));
    if (why === undefined) return true;
    this.fault = { kind: kindOf(why), why, input, count: 1 };
    return false;
  }

  #countAgain(kind: string): void {
    const known = this.known.get(kind);
    if (known) known.count++;
  }
}

async function faultsOf(name: string, target: Target, input: unknown, hammer: Hammer) {
  const { budget = USUAL_BUDGET } = target;
  const order = { target: name, input };
  let { faults: found, cpuMs } = await hammer.strike(order, budget);
  const mostMs = budgetMs(input, budget);
  for (let again = 0; found.length === 0 && cpuMs > mostMs && again < SLOW_AGAIN; again++) {
    const answer = await hammer.strike(order, budget);
    found = answer.faults;
    cpuMs = Math.min(cpuMs, answer.cpuMs);
  }
  if (found.length === 0 && cpuMs > mostMs) {
    found = [`slow: ${Math.round(cpuMs)} ms for ${bytesOf(input)} bytes`];
  }
  return { found, cpuMs };
}
