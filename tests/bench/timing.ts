const LEAST_RUNS = 5;
const LEAST_MS = 400;

/** Median time of one call, ms, after a warm-up; short calls are timed in batches. */
export function medianMs(call: () => unknown): number {
  let batch = 1;
  for (;;) {
    const started = performance.now();
    for (let i = 0; i < batch; i++) call();
    if (performance.now() - started > 2) break;
    batch *= 2;
  }
  const times: number[] = [];
  const started = performance.now();
  while (times.length < LEAST_RUNS || performance.now() - started < LEAST_MS) {
    const from = performance.now();
    for (let i = 0; i < batch; i++) call();
    times.push((performance.now() - from) / batch);
  }
  times.sort((a, b) => a - b);
  return times[times.length >> 1];
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
  times.sort((a, b) => a - b);
  return times[times.length >> 1];
}
