import type { Stated } from '../claims/claim.ts';
import { areaBoundProblem } from '../measure/areaBounds.ts';
import { ELLIPSOID_AREA_M2 } from '../measure/ellipsoid.ts';
import { SQUARE_METRES, type AreaUnit } from '../measure/units.ts';

/** The Earth's whole surface in `unit`: no area claim can be larger. */
export function largestArea(unit: AreaUnit): number {
  return ELLIPSOID_AREA_M2 / SQUARE_METRES[unit];
}

/** More copies of a place than anybody could compare with. */
export const LARGEST_MULTIPLE = 1_000_000;

/** Less of a place, or of a unit of area, than anybody could mean. */
export const SMALLEST_NUMBER = 1e-9;

export function isStatedAreaPossible({ value, unit }: Stated): boolean {
  return areaBoundProblem(value, unit) === null && value <= largestArea(unit);
}

export function isMultiplePossible(multiple: number): boolean {
  return multiple >= SMALLEST_NUMBER && multiple <= LARGEST_MULTIPLE;
}
