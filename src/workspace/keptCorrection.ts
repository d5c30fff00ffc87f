import type { ClaimPlace, SpeakerKind, Stated, StatedComparison } from '../claims/claim.ts';
import { HEDGES } from '../measure/hedges.ts';
import { AREA_UNITS } from '../measure/units.ts';
import { isMultiplePossible, isStatedAreaPossible } from './limits.ts';

type Loose = Record<string, unknown>;

/** A part of a correction: what stands there if it is not as expected, as JSON, else null. */
type Check = (value: unknown) => string | null;

const ROLES: Readonly<Record<ClaimPlace['role'], true>> = {
  within: true,
  itself: true,
  named: true,
};
const SPEAKERS: Readonly<Record<SpeakerKind, true>> = { person: true, institution: true };
const KINDS: Readonly<Record<StatedComparison['kind'], true>> = { comparison: true, share: true };

/** What in a kept correction of a claim makes no sense, as JSON; null if all of it does. */
export function correctionProblem(value: unknown): string | null {
  return CORRECTION(value);
}

export function isRecord(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const fits =
  (isFit: (value: unknown) => boolean): Check =>
  (value) =>
    isFit(value) ? null : (JSON.stringify(value) ?? 'undefined');
const oneOf = (known: readonly unknown[]) => fits((value) => known.includes(value));
const TEXT = fits((value) => typeof value === 'string');
const TEXT_OR_NULL = fits((value) => value === null || typeof value === 'string');
const NUMBER = fits((value) => typeof value === 'number');

const listOf =
  (item: Check): Check =>
  (value) =>
    Array.isArray(value) ? firstProblem(value.map(item)) : fits(() => false)(value);
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined ? null : check(value);
const recordOf =
  (parts: Readonly<Record<string, Check>>, whole: Check = () => null): Check =>
  (value) =>
    isRecord(value)
      ? (firstProblem(Object.entries(parts).map(([name, check]) => check(value[name]))) ??
        whole(value))
      : fits(() => false)(value);

function firstProblem(found: readonly (string | null)[]): string | null {
  return found.find((problem) => problem !== null) ?? null;
}

const HEDGE = oneOf([null, ...HEDGES]);
const ENDS = { low: optional(NUMBER), high: optional(NUMBER) };
const AREA = recordOf(
  { value: NUMBER, ...ENDS, unit: oneOf(AREA_UNITS), hedge: HEDGE },
  fits((value) => isStatedAreaPossible(value as Stated)),
);
const COMPARISON = recordOf({
  kind: oneOf(Object.keys(KINDS)),
  placeIds: listOf(TEXT),
  mayBe: optional(listOf(listOf(TEXT))),
  multiple: fits((value) => typeof value === 'number' && isMultiplePossible(value)),
  ...ENDS,
  hedge: HEDGE,
});
const PLACE = recordOf({
  placeId: TEXT,
  role: oneOf(Object.keys(ROLES)),
  why: TEXT,
  mayBe: optional(listOf(TEXT)),
});
const CORRECTION = recordOf({
  area: (value) => (value === null ? null : AREA(value)),
  alsoStated: listOf(AREA),
  comparisons: listOf(COMPARISON),
  places: listOf(PLACE),
  who: TEXT_OR_NULL,
  whoKind: optional(oneOf([null, ...Object.keys(SPEAKERS)])),
  statedOn: TEXT_OR_NULL,
});
