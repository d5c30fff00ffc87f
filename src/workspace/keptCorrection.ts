import type { ClaimPlace, Lies, SpeakerKind, Stated, StatedComparison } from '../claims/claim.ts';
import { HEDGES } from '../measure/hedges.ts';
import { AREA_UNITS } from '../measure/units.ts';
import { placeById } from '../places/catalogue.ts';
import { isMultiplePossible, isStatedAreaPossible } from './limits.ts';

type Loose = Record<string, unknown>;

/** A part of a correction: what stands there if it is not as expected, as JSON, else null. */
type Check = (value: unknown) => string | null;

const ROLES: Readonly<Record<ClaimPlace['role'], true>> = {
  within: true,
  itself: true,
  named: true,
};
const LIES: Readonly<Record<Lies, true>> = { in: true, near: true };
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
const YES_OR_NO = fits((value) => typeof value === 'boolean');

const listOf =
  (item: Check): Check =>
  (value) =>
    Array.isArray(value) ? firstProblem(value.map(item)) : fits(() => false)(value);
const someOf =
  (item: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length === 0 ? '[]' : listOf(item)(value);
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

const PLACE_ID = fits((value) => typeof value === 'string' && placeById(value) !== null);
const HEDGE = oneOf([null, ...HEDGES]);
const ENDS = { low: optional(NUMBER), high: optional(NUMBER) };
const WORDING = { hedge: HEDGE, slight: optional(YES_OR_NO), quote: optional(TEXT) };

/** Both ends of a range or none, each as possible as what lies between them. */
function isRange(low: unknown, value: number, high: unknown, isPossible: (end: number) => boolean) {
  if (low === undefined && high === undefined) return isPossible(value);
  const [from, to] = [low, high].map(Number);
  return isPossible(from) && from <= value && value <= to && isPossible(to);
}

function isAreaRange({ low, value, high, ...area }: Stated): boolean {
  return isRange(low, value, high, (end) => isStatedAreaPossible({ ...area, value: end }));
}

function isMultipleRange({ low, multiple, high }: StatedComparison): boolean {
  return isRange(low, multiple, high, isMultiplePossible);
}

const AREA = recordOf(
  { value: NUMBER, ...ENDS, unit: oneOf(AREA_UNITS), written: optional(TEXT), ...WORDING },
  fits((value) => isAreaRange(value as Stated)),
);
const COMPARISON = recordOf(
  {
    kind: oneOf(Object.keys(KINDS)),
    placeIds: someOf(PLACE_ID),
    mayBe: optional(listOf(listOf(PLACE_ID))),
    multiple: fits((value) => typeof value === 'number' && isMultiplePossible(value)),
    ...ENDS,
    ...WORDING,
  },
  fits((value) => isMultipleRange(value as StatedComparison)),
);
const PLACE = recordOf({
  placeId: PLACE_ID,
  role: oneOf(Object.keys(ROLES)),
  why: TEXT,
  lies: optional(oneOf(Object.keys(LIES))),
  mayBe: optional(listOf(PLACE_ID)),
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
