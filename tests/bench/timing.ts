const LEAST_RUNS = 5;
const LEAST_MS = 400;
const WARM_UP_MS = 200;

/** Median time of one call, ms, after a warm-up; short calls are timed in batches. */
export function medianMs(call: () => unknown): number {
  return mediansMs({ call }).call;
}

/**
 * The same of several calls in turn, so that what else the machine does slows all of them alike.
 */
export function mediansMs<Name extends string>(
  calls: Readonly<Record<Name, () => unknown>>,
): Record<Name, number> {
  const names = Object.keys(calls) as Name[];
  const batches = names.map((name) => batchOf(calls[name]));
  const times = names.map((): number[] => []);
  const started = performance.now();
  while (times[0].length < LEAST_RUNS || performance.now() - started < LEAST_MS * names.length) {
    names.forEach((name, k) => {
      const from = performance.now();
      for (let i = 0; i < batches[k]; i++) calls[name]();
      times[k].push((performance.now() - from) / batches[k]);
    });
  }
  return Object.fromEntries(names.map((name, k) => [name, medianOf(times[k])])) as Record<
    Name,
    number
  >;
}

/** How often to call for a fifth of a millisecond, after a warm-up. */
function batchOf(call: () => unknown): number {
  const started = performance.now();
  while (performance.now() - started < WARM_UP_MS) call();
  for (let batch = 1; ; batch *= 2) {
    const from = performance.now();
    for (let i = 0; i < batch; i++) call();
    if (performance.now() - from > 0.2) return batch;
  }
}

function medianOf(times: number[]): number {
  return times.sort((a, b) => a - b)[times.length >> 1];
}

/** Median time, ms, of a call that is waited for, after a warm-up. */
export async function medianMsAwaited(call: () => Promise<unknown>): Promise<number> {
  await call();
  const times: number[] = [];
  for (let i = 0; i < LEAST_RUNS; i++) {
    const from = performance.now();
    await call();
    times.push(performance.now() - from);
  }
  return medianOf(times);
}
