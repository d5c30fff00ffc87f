/** What all features of a file may take together beyond their own allowance: some seconds. */
const RESERVED_STEPS = 200_000_000;

/** What a feature may take for each of its edges. Boundaries take about fifty. */
const STEPS_PER_EDGE = 4_000;

/** What the features of a file share, so that many intricate ones take no longer than one. */
export class Reserve {
  left: number;

  constructor(steps = RESERVED_STEPS) {
    this.left = steps;
  }
}

/**
 * Counts the steps of measuring one feature: looking at an edge, comparing two, taking down a ring.
 * Where edges cross each other by the square of their number no method is fast; such a feature is
 * given up when its steps are spent, so that time stays linear in the size of a file.
 */
export class Effort {
  readonly limit: number;
  readonly #own: number;
  readonly #reserve: Reserve;
  #spent = 0;

  constructor(edges: number, reserve = new Reserve()) {
    this.#own = STEPS_PER_EDGE * edges;
    this.#reserve = reserve;
    this.limit = this.#own + reserve.left;
  }

  spend(steps: number): void {
    const before = Math.max(0, this.#spent - this.#own);
    this.#spent += steps;
    const beyond = Math.max(0, this.#spent - this.#own) - before;
    this.#reserve.left = Math.max(0, this.#reserve.left - beyond);
  }

  /** Whether to give up. What was found so far is not complete. */
  get isSpent(): boolean {
    return this.#spent > this.limit;
  }
}
