import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/**
 * Of more memory than this, what is left over of other texts is given back before one is tried:
 * chains of dead elements keep new ones alive, and such a heap takes more time than what is timed.
 */
const MOST_BYTES = 500e6;

/** Milliseconds of processor time of a call. */
async function cpuMs(call: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The sizes of a pattern, UTF-16 units, and how often each is tried: the quickest counts. */
const SIZES = [
  [10_000, 3],
  [100_000, 2],
  [1_000_000, 1],
] as const;

/** Shorter times are noise. */
const LEAST_MS = 12;

/** Ten times the text may take so many times the time. By its square it would take a hundred times. */
const MOST_GROWTH = 40;

/** What was found of a pattern; null if the time grows with the length of the text. */
export async function tooSteep(
  make: (length: number) => string,
  read: (text: string) => unknown,
): Promise<string | null> {
  if (process.memoryUsage.rss() > MOST_BYTES) collectGarbage();
  const times: number[] = [];
  for (const [length, tries] of SIZES) {
    const text = make(length);
    const tried: number[] = [];
    for (let i = 0; i < tries; i++) tried.push(await cpuMs(() => read(text)));
    const time = Math.max(LEAST_MS, Math.min(...tried));
    const before = times.at(-1);
    times.push(time);
    if (before === undefined || time <= before * MOST_GROWTH) continue;
    // Another process may have taken the time: once more.
    const again = Math.min(time, await cpuMs(() => read(text)));
    if (again > before * MOST_GROWTH) return `${times.map(Math.round).join(', ')} ms`;
  }
  return null;
}
