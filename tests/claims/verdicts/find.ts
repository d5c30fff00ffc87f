import { type Answer, type AnsweredCheck, type AnsweredClaim, figuresKm2 } from './answer.ts';
import type { Statement } from './expectation.ts';
import { isPlace, isSum } from './samePlaces.ts';

/** Two areas within 0.5 %: a conversion that the reader did or the annotator did. */
export function isArea(km2: number, expectedKm2: number): boolean {
  return Math.abs(km2 / expectedKm2 - 1) <= 0.005;
}

type Multiple = Pick<Statement, 'places' | 'multiple'>;

/** The comparison that an expectation speaks of, among those of a claim. */
export function comparisonIn(claim: AnsweredClaim, { places, multiple }: Multiple) {
  return claim.comparisons.find(
    (found) =>
      isSum(found.places ?? [found.place ?? ''], places) &&
      Math.abs(found.multiple / multiple - 1) <= 0.005,
  );
}

/** The claim that ties the comparison to its area, or to none if it stands alone. */
export function claimTying({ claims }: Answer, statement: Multiple & Pick<Statement, 'areaKm2'>) {
  const { areaKm2 } = statement;
  return claims.find(
    (claim) =>
      comparisonIn(claim, statement) &&
      (areaKm2 === null
        ? claim.area === null
        : figuresKm2(claim).some((km2) => isArea(km2, areaKm2))),
  );
}

/** Kinds of checks that hold an area against a multiple or a share of places. */
const COMPARING = ['comparison', 'share'];

/** The check of a comparison or share; of two on the same places the one of that multiple. */
export function checkOf(
  { checks }: AnsweredClaim,
  { places, multiple }: Multiple,
): AnsweredCheck | undefined {
  const ofPlaces = checks.filter(
    (check) => COMPARING.includes(check.kind) && isSum(check.places, places),
  );
  const isOfMultiple = ({ stated }: AnsweredCheck) =>
    stated !== null && Math.abs(stated.value / multiple - 1) <= 0.005;
  return ofPlaces.find(isOfMultiple) ?? ofPlaces[0];
}

/** All checks of a kind on a place. */
export function checksOn({ claims }: Answer, kind: string, place: string): AnsweredCheck[] {
  return claims
    .flatMap(({ checks }) => checks)
    .filter((check) => check.kind === kind && check.places.some((id) => isPlace(id, place)));
}

/** Takes every expected area out of what was found; what is left over on either side. */
export function matchAreas({ claims }: Answer, expectedKm2: readonly number[]) {
  const left = claims.filter(({ area }) => area !== null).map((claim) => figuresKm2(claim));
  const missedKm2: number[] = [];
  for (const expected of expectedKm2) {
    const index = left.findIndex((figures) => figures.some((km2) => isArea(km2, expected)));
    if (index < 0) missedKm2.push(expected);
    else left.splice(index, 1);
  }
  return { missedKm2, surplusKm2: left.map(([km2]) => km2) };
}
