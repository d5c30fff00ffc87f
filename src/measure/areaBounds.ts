import { type AreaUnit, SQUARE_METRES } from './units.ts';

/**
 * No area that anybody states is below a square micrometre or above a million Earths (5·10¹⁴ m²
 * each). Between the two, no product or quotient of two areas leaves the range of a double.
 */
const LEAST_AREA_M2 = 1e-12;
const MOST_AREA_M2 = 5e20;

/** What keeps `value` in `unit` from being an area that can be reckoned with; null if nothing does. */
export function areaBoundProblem(value: number, unit: AreaUnit): 'too-small' | 'too-large' | null {
  const areaM2 = value * SQUARE_METRES[unit];
  if (areaM2 > MOST_AREA_M2) return 'too-large';
  return areaM2 >= LEAST_AREA_M2 ? null : 'too-small';
}
