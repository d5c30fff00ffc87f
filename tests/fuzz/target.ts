import type fc from 'fast-check';

/** What the processor may be busy with one input. */
export interface Budget {
  readonly baseMs: number;
  readonly perKilobyteMs: number;
}

/** Something that has to stand any input. Inputs are JSON, so that each can be kept as a file. */
export interface Target<Input = unknown> {
  readonly inputs: fc.Arbitrary<Input>;
  /**
   * What is wrong with what came of the input, as "kind: details"; nothing if all is as it should
   * be. An exception is a fault too.
   */
  readonly faults: (input: Input) => readonly string[] | Promise<readonly string[]>;
  /** Left out: `USUAL_BUDGET`. */
  readonly budget?: Budget;
}

/** Loads the target of each name: what draws figures is large. */
export type Targets = Readonly<Record<string, () => Promise<Target>>>;

export const USUAL_BUDGET: Budget = { baseMs: 500, perKilobyteMs: 25 };

/** What of a fault is the same whatever input shows it: its words without details. */
export function kindOf(fault: string): string {
  return fault.split(': ', 1)[0];
}

/** Keeps the input's type between a target's two halves. */
export function target<Input>(parts: Target<Input>): Target {
  return parts as unknown as Target;
}

/** How long an input is, bytes of JSON. */
export function bytesOf(input: unknown): number {
  return Buffer.byteLength(JSON.stringify(input));
}
