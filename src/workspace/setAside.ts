import { type KeptProblem, readKept } from './readKept.ts';

/** What could not be read stands under this and a number, as it was. */
const PREFIX = 'areacheck-report-damaged-';

/** So many are kept, of so many units in all: there has to be room for the next report. */
const MOST = 5;
const MOST_UNITS = 2_000_000;

/** Something that an earlier visit kept and that cannot be read, or not all of it. */
export interface SetAside {
  readonly key: string;
  /** As it stood in the storage. */
  readonly text: string;
  readonly problem: KeptProblem;
}

/** What is set aside, the oldest first; nothing where the browser keeps nothing. */
export function listSetAside(): SetAside[] {
  try {
    return items().map(({ key, text }) => ({
      key,
      text,
      problem: readKept(text).problem ?? 'damaged',
    }));
  } catch {
    return [];
  }
}

export function isSetAside(text: string): boolean {
  return items().some((item) => item.text === text);
}

/**
 * Moves what stands under `from`, or copies it if it `stays`, to a key of its own; false if there is
 * no room, and then everything is as it was. Throws where the browser keeps nothing.
 */
export function setAside(from: string, text: string, stays: boolean): boolean {
  const before = items();
  const units = before.reduce((sum, item) => sum + item.text.length, text.length);
  if (before.length >= MOST || units > MOST_UNITS) return false;
  const number = Math.max(0, ...before.map((item) => item.number)) + 1;
  // Both at once may be more than the browser has room for.
  if (!stays) removeIfStill(from, text);
  try {
    localStorage.setItem(PREFIX + number, text);
    return true;
  } catch {
    if (!stays && localStorage.getItem(from) === null) localStorage.setItem(from, text);
    return false;
  }
}

export function removeSetAside({ key, text }: SetAside): void {
  removeIfStill(key, text);
}

/** Another page may have written there since. */
function removeIfStill(key: string, text: string): void {
  if (localStorage.getItem(key) === text) localStorage.removeItem(key);
}

function items() {
  const keys = Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? '');
  return keys
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => ({
      key,
      number: Number(key.slice(PREFIX.length)),
      text: localStorage.getItem(key) ?? '',
    }))
    .filter(({ number }) => Number.isSafeInteger(number))
    .sort((a, b) => a.number - b.number);
}
