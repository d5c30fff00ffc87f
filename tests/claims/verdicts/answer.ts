import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../cli/inProcess.ts';
import { en } from '../../../src/text/en/command.ts';

/** What `areacheck check --json` answers, as far as verdicts are concerned. */
export interface Answer {
  readonly language: string;
  readonly claims: readonly AnsweredClaim[];
}

interface AnsweredFigure {
  readonly value: number;
  readonly unit: string;
  readonly km2: number;
  readonly quote: string;
}

export interface AnsweredClaim {
  readonly quote: string;
  readonly area:
    | (AnsweredFigure & {
        readonly lowKm2: number;
        readonly highKm2: number;
        readonly hedge: string | null;
      })
    | null;
  readonly alsoStated: readonly AnsweredFigure[];
  readonly comparisons: readonly AnsweredComparison[];
  readonly places: readonly { readonly id: string; readonly role: string }[];
  readonly checks: readonly AnsweredCheck[];
}

/** One place or a sum of places. */
export interface AnsweredComparison {
  readonly place?: string;
  readonly places?: readonly string[];
  readonly multiple: number;
  readonly hedge: string | null;
  readonly quote: string;
}

export interface AnsweredCheck {
  readonly kind: string;
  readonly places: readonly string[];
  readonly verdict: string | null;
  readonly stated: { readonly value: number; readonly unit: string } | null;
  readonly note: string;
}

const folder = mkdtempSync(join(tmpdir(), 'areacheck-verdicts-'));

/** Runs the command on a text, in this process. Throws if it refuses the text. */
export async function answerTo(text: string, reportDate?: string): Promise<Answer> {
  const file = join(folder, 'report.txt');
  writeFileSync(file, text);
  const date = reportDate === undefined ? [] : ['--date', reportDate];
  const { stdout, stderr } = await run(['check', file, '--json', ...date], en);
  if (stderr !== '') throw new Error(stderr);
  const { language, claims } = JSON.parse(stdout) as Answer;
  return { language, claims: claims.map(withAllLists) };
}

/** What the answer lacks counts as not found, so that the scores say what is missing. */
function withAllLists(claim: AnsweredClaim): AnsweredClaim {
  const { comparisons = [], places, checks } = claim;
  return {
    ...claim,
    comparisons,
    places: places.filter(({ role }) => role),
    checks: checks.map((check) => ({ ...check, places: check.places ?? [] })),
  };
}

/** The figures of a claim in km², each as it is stated; none if it is a comparison alone. */
export function figuresKm2({ area, alsoStated }: AnsweredClaim): number[] {
  return [...(area ? [area.km2] : []), ...alsoStated.map(({ km2 }) => km2)];
}

/** Whether a check commits itself: *unknown* and none do not. */
export function isVerdict(verdict: string | null | undefined): boolean {
  return verdict !== null && verdict !== undefined && verdict !== 'unknown';
}

/** A check in a line, for messages. */
export function briefCheck({ kind, places, verdict, note }: AnsweredCheck): string {
  return `${kind} ${[...places].join(' + ')} ${verdict ?? 'no verdict'} (${note})`;
}
