import type { Claim } from '../claims/claim.ts';
import { correctionProblem, isRecord } from './keptCorrection.ts';
import { NO_REPORT, type PastedReport } from './readingReport.ts';

/** What kept readings are written in. */
export const VERSION = 2;
const READ_VERSIONS = [1, VERSION];

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

/** What was kept, as far as it is understood. */
export interface FoundReading extends KeptReading {
  /** What stands in the corrections that make no sense; these are refused. */
  readonly refused: readonly string[];
}

/** Why kept JSON is not understood: `partly` if something of it is. */
export type KeptProblem = 'damaged' | 'newer' | 'partly';

/** What was kept and what is wrong with it, either null if there is none. */
export interface ReadKept {
  readonly found: FoundReading | null;
  readonly problem: KeptProblem | null;
}

/** Reads what `keepReading` wrote, or what has become of it. A part that makes no sense is left out. */
export function readKept(json: string): ReadKept {
  const kept = parsed(json);
  if (!isRecord(kept)) return { found: null, problem: 'damaged' };
  if (!READ_VERSIONS.includes(kept.version as number)) {
    const isNewer = typeof kept.version === 'number' && kept.version > VERSION;
    return { found: null, problem: isNewer ? 'newer' : 'damaged' };
  }
  const { corrections, refused } = correctionsIn(kept);
  const isWhole = Object.entries(PARTS).every(([name, isFit]) => isFit(kept[name]));
  return {
    found: {
      isOpen: kept.isOpen === true,
      report: reportIn(kept.report),
      draft: reportIn(kept.draft),
      selectedKey: isText(kept.selectedKey) ? kept.selectedKey : null,
      dismissed: textsIn(kept.dismissed),
      corrections,
      confirmed: textsIn(kept.confirmed),
      refused,
    },
    problem: isWhole && refused.length === 0 ? null : 'partly',
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isMissing = (value: unknown) => value === undefined || value === null;
const isTexts = (value: unknown) =>
  isMissing(value) || (Array.isArray(value) && value.every(isText));
const isReport = (value: unknown) =>
  isMissing(value) ||
  (isRecord(value) &&
    isText(value.text) &&
    Object.keys(NO_REPORT).every((key) => value[key] === undefined || isText(value[key])));

/** What each part of a kept reading has to be; one that is missing is as if nothing had been done. */
const PARTS: Readonly<Record<keyof KeptReading, (value: unknown) => boolean>> = {
  isOpen: (value) => isMissing(value) || typeof value === 'boolean',
  report: isReport,
  draft: isReport,
  selectedKey: (value) => isMissing(value) || isText(value),
  dismissed: isTexts,
  corrections: (value) => isMissing(value) || isRecord(value),
  confirmed: isTexts,
};

function correctionsIn({ version, corrections }: Record<string, unknown>) {
  const read = Object.entries(isRecord(corrections) ? corrections : {}).map(([key, value]) => {
    const correction = version === VERSION ? value : fromVersion1(value);
    return { key, correction, problem: correctionProblem(correction) };
  });
  return {
    corrections: Object.fromEntries(
      read.flatMap(({ key, correction, problem }) =>
        problem === null ? [[key, correction as Correction]] : [],
      ),
    ),
    refused: read.flatMap(({ problem }) => problem ?? []),
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

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(isText) : [];
}

/** A report's words, with what else of it is understood; null if there are none. */
function reportIn(value: unknown): PastedReport | null {
  if (!isRecord(value) || !isText(value.text)) return null;
  const entries = Object.keys(NO_REPORT).map((key) => {
    const text = value[key];
    return [key, isText(text) ? text : ''];
  });
  return Object.fromEntries(entries) as unknown as PastedReport;
}
