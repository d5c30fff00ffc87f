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

/** Why something is not kept. */
type WhyNotKept = 'too-long' | 'keeps-nothing' | 'no-room';

/** What a reload would lose. */
export interface NotKept {
  readonly what: 'report' | 'draft';
  readonly why: WhyNotKept;
}

/** What this page last read or wrote there: what is else is another page's. */
let known: string | null = null;

/** Keeps it in this browser; a draft for which there is no room does not keep the report out. */
export function keepReading(reading: KeptReading): NotKept | null {
  const { report, draft } = reading;
  if (!report) {
    const why = keepDraft(reading);
    return why && { what: 'draft', why };
  }
  const why = write(reading);
  if (why === null) return null;
  if (why === 'keeps-nothing' || !draft) return { what: 'report', why };
  const whyNotAlone = write({ ...reading, draft: null });
  return whyNotAlone ? { what: 'report', why: whyNotAlone } : { what: 'draft', why };
}

/** Of a page without a report: one that another page has kept in the meantime stays. */
function keepDraft(reading: KeptReading): WhyNotKept | null {
  try {
    const stored = localStorage.getItem(STORAGE_KEY);
    const others = stored === null ? null : readKept(stored).found;
    if ((reading.draft?.text ?? '') !== '') {
      return write(others?.report ? { ...keptOf(others), draft: reading.draft } : reading);
    }
    if (stored !== null && stored === known && !others?.report) {
      localStorage.removeItem(STORAGE_KEY);
    }
    return null;
  } catch {
    return 'keeps-nothing';
  }
}

function keptOf({ refused: _refused, ...kept }: FoundReading): KeptReading {
  return kept;
}

/** Null if it is written. */
function write(reading: KeptReading): WhyNotKept | null {
  const { report, draft } = reading;
  if ((report?.text.length ?? 0) + (draft?.text.length ?? 0) > LONGEST_KEPT) return 'too-long';
  const json = JSON.stringify({ version: VERSION, ...reading });
  try {
    localStorage.setItem(STORAGE_KEY, json);
    known = json;
    return null;
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    return isFull ? 'no-room' : 'keeps-nothing';
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
    known = json;
    if (json === '') return { found: null, left: null };
    const { found, problem } = readKept(json);
    if (problem === null || isSetAside(json)) return { found, left: null };
    const isMoved = setAside(STORAGE_KEY, json, found !== null);
    return { found, left: isMoved ? null : { key: STORAGE_KEY, text: json, problem } };
  } catch {
    return { found: null, left: null };
  }
}
