import { type FoundReading, type KeptReading, readKept, VERSION } from './readKept.ts';
import { isSetAside, type SetAside, setAside } from './setAside.ts';

const STORAGE_KEY = 'areacheck-report';

/** Longer texts are not kept: browsers give a page about 5 million units in all. */
const LONGEST_KEPT = 1_500_000;

/** Whether there is something to bring back, without reading it. */
export function hasKeptReading(): boolean {
  try {
    return localStorage.getItem(STORAGE_KEY) !== null;
  } catch {
    return false;
  }
}

/** Keeps it in this browser; false if it is too long or the browser refuses. */
export function keepReading(reading: KeptReading): boolean {
  const texts = [reading.report, reading.draft].map((report) => report?.text ?? '');
  try {
    if (texts.every((text) => text === '')) {
      localStorage.removeItem(STORAGE_KEY);
      return true;
    }
    if (texts.join('').length > LONGEST_KEPT) return false;
    localStorage.setItem(STORAGE_KEY, JSON.stringify({ version: VERSION, ...reading }));
    return true;
  } catch {
    return false;
  }
}

/** What was kept. */
export interface Restored {
  /** Null if nothing was kept, or nothing that is understood. */
  readonly found: FoundReading | null;
  /** What is not understood and could not be set aside; nothing may be kept in its place. */
  readonly left: SetAside | null;
}

/**
 * Reads what was kept. If not all of it is understood, it is set aside as it stands; without room
 * for that it stays where it is, and nothing may take its place.
 */
export function takeKeptReading(): Restored {
  try {
    const json = localStorage.getItem(STORAGE_KEY) ?? '';
    if (json === '') return { found: null, left: null };
    const { found, problem } = readKept(json);
    if (problem === null || isSetAside(json)) return { found, left: null };
    const isMoved = setAside(STORAGE_KEY, json, found !== null);
    return { found, left: isMoved ? null : { key: STORAGE_KEY, text: json, problem } };
  } catch {
    return { found: null, left: null };
  }
}
