import type { Claim } from '../claims/claim.ts';
import { correctionProblem, isRecord } from './keptCorrection.ts';
import { NO_REPORT, type PastedReport } from './readingReport.ts';

const STORAGE_KEY = 'areacheck-report';
const VERSION = 2;
const READ_VERSIONS = [1, VERSION];

/** Longer texts are not kept: browsers give a page about 5 million units in all. */
const LONGEST_KEPT = 1_500_000;

/** The parts of a claim that a person corrects. */
export type Correction = Pick<
  Claim,
  'area' | 'alsoStated' | 'comparisons' | 'places' | 'who' | 'whoKind' | 'statedOn'
>;

/** What a reload has to bring back. */
export interface KeptReading {
  /** Whether the report, not the built-in one, is on the page. */
  readonly isOpen: boolean;
  readonly report: PastedReport | null;
  /** What is typed but not read yet; null if it is the report. */
  readonly draft: PastedReport | null;
  readonly selectedKey: string | null;
  readonly dismissed: readonly string[];
  readonly corrections: Readonly<Record<string, Correction>>;
  /** Names whose place a person has confirmed. */
  readonly confirmed: readonly string[];
}

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

/** What was kept, and what of it is not understood. */
export interface FoundReading extends KeptReading {
  /** What stands in the corrections that make no sense; these are refused. */
  readonly refused: readonly string[];
}

/** What was kept; null if there is nothing, or nothing that makes sense. */
export function keptReading(): FoundReading | null {
  try {
    return readKept(JSON.parse(localStorage.getItem(STORAGE_KEY) ?? 'null'));
  } catch {
    return null;
  }
}

/** Checks kept JSON: a correction that is not as expected is refused, anything else left out. */
export function readKept(found: unknown): FoundReading | null {
  if (!isRecord(found) || !READ_VERSIONS.includes(found.version as number)) return null;
  const kept = isRecord(found.corrections) ? found.corrections : {};
  const corrections = Object.entries(kept).map(([key, value]) => {
    const correction = found.version === VERSION ? value : fromVersion1(value);
    return { key, correction, problem: correctionProblem(correction) };
  });
  return {
    isOpen: found.isOpen === true,
    report: reportIn(found.report),
    draft: reportIn(found.draft),
    selectedKey: typeof found.selectedKey === 'string' ? found.selectedKey : null,
    dismissed: stringsIn(found.dismissed),
    corrections: Object.fromEntries(
      corrections.flatMap(({ key, correction, problem }) =>
        problem === null ? [[key, correction as Correction]] : [],
      ),
    ),
    confirmed: stringsIn(found.confirmed),
    refused: corrections.flatMap(({ problem }) => problem ?? []),
  };
}

/** Version 1 had one comparison with one place, and places without a role. */
function fromVersion1(correction: unknown): unknown {
  if (!isRecord(correction)) return correction;
  const { comparison, places, ...rest } = correction;
  const { placeId, ...numbers } = isRecord(comparison) ? comparison : {};
  return {
    ...rest,
    comparisons:
      comparison === null ? [] : [{ ...numbers, kind: 'comparison', placeIds: [placeId] }],
    places: Array.isArray(places)
      ? places.map((place) => (isRecord(place) ? { ...place, role: 'named' } : place))
      : places,
  };
}

function stringsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function reportIn(value: unknown): PastedReport | null {
  if (!isRecord(value)) return null;
  const entries = Object.keys(NO_REPORT).map((key) => {
    const text = value[key];
    return [key, typeof text === 'string' ? text : ''];
  });
  return Object.fromEntries(entries) as unknown as PastedReport;
}
