import type { Claim } from '../claims/claim.ts';
import { isAreaUnit } from '../measure/units.ts';
import { isMultiplePossible, isStatedAreaPossible } from './limits.ts';
import { NO_REPORT, type PastedReport } from './readingReport.ts';

const STORAGE_KEY = 'areacheck-report';
const VERSION = 2;
const READ_VERSIONS = [1, VERSION];

/** Longer texts are not kept: browsers give a page about 5 million units in all. */
const LONGEST_KEPT = 1_500_000;

/** The parts of a claim that a person corrects. */
export type Correction = Pick<
  Claim,
  'area' | 'alsoStated' | 'comparisons' | 'places' | 'who' | 'statedOn'
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

/** What was kept; null if there is nothing, or nothing that makes sense. */
export function keptReading(): KeptReading | null {
  try {
    return readKept(JSON.parse(localStorage.getItem(STORAGE_KEY) ?? 'null'));
  } catch {
    return null;
  }
}

type Loose = Record<string, unknown>;

/** Checks kept JSON: what is not as expected is left out. */
export function readKept(found: unknown): KeptReading | null {
  if (!isRecord(found) || !READ_VERSIONS.includes(found.version as number)) return null;
  const kept = isRecord(found.corrections) ? found.corrections : {};
  const corrections = found.version === VERSION ? kept : mapValues(kept, fromVersion1);
  return {
    isOpen: found.isOpen === true,
    report: reportIn(found.report),
    draft: reportIn(found.draft),
    selectedKey: typeof found.selectedKey === 'string' ? found.selectedKey : null,
    dismissed: stringsIn(found.dismissed),
    corrections: Object.fromEntries(
      Object.entries(corrections).filter((entry): entry is [string, Correction] =>
        isCorrection(entry[1]),
      ),
    ),
    confirmed: stringsIn(found.confirmed),
  };
}

function mapValues(record: Loose, change: (value: unknown) => unknown): Loose {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
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

function isRecord(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
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

function isCorrection(value: unknown): value is Correction {
  if (!isRecord(value)) return false;
  const { area, alsoStated, comparisons, places, who, statedOn } = value;
  return (
    (area === null || isArea(area)) &&
    Array.isArray(alsoStated) &&
    alsoStated.every(isArea) &&
    Array.isArray(comparisons) &&
    comparisons.every(isComparison) &&
    Array.isArray(places) &&
    places.every((place) => isRecord(place) && areStrings(place.placeId, place.role, place.why)) &&
    [who, statedOn].every((text) => text === null || typeof text === 'string')
  );
}

function areStrings(...values: unknown[]): boolean {
  return values.every((value) => typeof value === 'string');
}

const KINDS = ['comparison', 'share'];
const HEDGES = [null, 'about', 'at least', 'at most', 'nearly'];

function isArea(value: unknown): boolean {
  if (!isRecord(value) || typeof value.value !== 'number') return false;
  if (!isAreaUnit(value.unit) || !HEDGES.includes(value.hedge as string)) return false;
  return isStatedAreaPossible(value as unknown as Parameters<typeof isStatedAreaPossible>[0]);
}

function isComparison(value: unknown): boolean {
  if (!isRecord(value) || typeof value.multiple !== 'number') return false;
  if (!HEDGES.includes(value.hedge as string) || !Array.isArray(value.placeIds)) return false;
  if (!KINDS.includes(value.kind as string) || !areStrings(...value.placeIds)) return false;
  return isMultiplePossible(value.multiple);
}
