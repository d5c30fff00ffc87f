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

/** Shorter times are noise. */
const LEAST_MS = 12;

/** Ten times the text may take so many times the time. By its square it would take a hundred times. */
const MOST_GROWTH = 40;

/**
 * A time a·n + b·n² that grows less than 14 times from one length to its tenfold grows less than 40
 * times to the next one: b·n is then less than a/20, and (10 + 1000/20)/(1 + 10/20) is 40. So does one
 * that grows less than (3 + 9·10/20)/(1 + 10/20), 5 times, from the middle length to its threefold. With
 * room for noise, the longest text is only tried where both grew by more than these. What begins
 * beyond the middle length is not seen by it; texts are read in parts of a fifth of that.
 */
const SUSPICIOUS_TENFOLD = 12;
const SUSPICIOUS_THREEFOLD = 4.3;

/** The middle length is tried again while it is suspicious: code is compiled meanwhile, and a machine less busy. */
const MOST_TRIES = 4;

/** What was found of a pattern; null if the time grows with the length of the text. */
export async function tooSteep(
  make: (length: number) => string,
  read: (text: string) => unknown,
): Promise<string | null> {
  if (process.memoryUsage.rss() > MOST_BYTES) collectGarbage();
  /** The quickest of some tries with a text of so many UTF-16 units. */
  const timeOf = async (length: number, tries: number) => {
    const text = make(length);
    const tried: number[] = [];
    for (let i = 0; i < tries; i++) tried.push(await cpuMs(() => read(text)));
    return Math.min(...tried);
  };
  /** Another process may have taken the time: what is too long is tried once more. */
  const isTooLong = async (time: number, length: number, before: number) => {
    const most = Math.max(LEAST_MS, before) * MOST_GROWTH;
    return time > most && (await timeOf(length, 1)) > most;
  };
  // The middle one first: the short one is not to hold what compiling takes.
  let middle = await timeOf(100_000, 1);
  const short = await timeOf(10_000, 4);
  const isSuspicious = () => middle >= short * SUSPICIOUS_TENFOLD;
  for (let tries = 1; isSuspicious() && tries < MOST_TRIES; tries++)
    middle = Math.min(middle, await timeOf(100_000, 1));
  const told = (...times: readonly number[]) => `${times.map(Math.round).join(', ')} ms`;
  if (await isTooLong(middle, 100_000, short)) return told(short, middle);
  if (!isSuspicious()) return null;
  if ((await timeOf(300_000, 1)) < middle * SUSPICIOUS_THREEFOLD) return null;
  const long = await timeOf(1_000_000, 1);
  return (await isTooLong(long, 1_000_000, middle)) ? told(short, middle, long) : null;
}
