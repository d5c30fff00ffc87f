import { convertArea } from '../../measure/units.ts';
import { areaRangeKm2 } from '../../places/areas.ts';
import { isAbout } from './aboutPlace.ts';
import type { Grammar } from './grammar/grammar.ts';
import { placesIn } from './placesIn.ts';
import type { ReadArea, ReadComparison } from './readClaim.ts';
import type { Token } from './tokens.ts';

/** So near the own area of a place is stated. */
const ITS_OWN = 1.15;

/** The area of the places together by their first figures, km²; null if one is not known. */
function placesKm2({ places }: ReadComparison): number | null {
  const areas = places.map(({ candidates }) => areaRangeKm2(candidates[0] ?? '')?.value ?? NaN);
  const sum = areas.reduce((a, b) => a + b, 0);
  return Number.isNaN(sum) ? null : sum;
}

/** The figure over what the comparison says; null if the place's area is not known. */
function ratioOf(comparison: ReadComparison | null, area: ReadArea): number | null {
  const km2 = comparison && placesKm2(comparison);
  if (!comparison || km2 === null) return null;
  return convertArea(area.value, area.unit, 'km2') / (km2 * comparison.multiple);
}

/** A figure that may be what the comparison says, roughly, of one of the places of that name. */
export function isLike(comparison: ReadComparison | null, area: ReadArea, times = 2.5): boolean {
  if (comparison?.places.length !== 1) return isNear(ratioOf(comparison, area), times);
  const [{ text, candidates }] = comparison.places;
  return candidates.some((id) =>
    isNear(ratioOf({ ...comparison, places: [{ text, candidates: [id] }] }, area), times),
  );
}

function isNear(ratio: number | null, times: number): boolean {
  return ratio !== null && ratio > 1 / times && ratio < times;
}

/** Whether the area of its places is known. */
export function isKnown(comparison: ReadComparison): boolean {
  return placesKm2(comparison) !== null;
}

/** A figure that is about what the comparison says, or larger where it says "at least". */
export function isAgreed(comparison: ReadComparison, area: ReadArea, most?: number): boolean {
  const isMore = comparison.hedge === 'at least' && (ratioOf(comparison, area) ?? 0) > 1;
  return isMore || isLike(comparison, area, most);
}

/** "twice the size of Monaco (2 sq km)": the figure is that of the place. */
export function isYardstick(comparison: ReadComparison | null, area: ReadArea): boolean {
  const ratio = ratioOf(comparison, area);
  if (!comparison || ratio === null) return false;
  const toPlace = Math.abs(Math.log(ratio * comparison.multiple));
  return toPlace < 0.2 && Math.abs(Math.log(comparison.multiple)) > 2 * toPlace;
}

/** A figure that is that of the place, whatever the multiple. */
export function isOwnFigure(comparison: ReadComparison | null, area: ReadArea): boolean {
  return comparison?.places.length === 1 && isAbout(comparison.places[0], area, 1.03);
}

/** "Finland covers 338,145 sq km, and a quarter of Finland is": the area is all of the place. */
export function isOfYardstick(
  { places, multiple }: ReadComparison,
  area: ReadArea,
  before: readonly Token[],
  grammar: Grammar,
): boolean {
  const [{ candidates }] = places;
  const isFar = Math.abs(Math.log(multiple)) > 2 * Math.log(ITS_OWN);
  if (!isFar || places.length > 1 || !isAbout({ candidates }, area, ITS_OWN)) return false;
  return placesIn(before, grammar).some((one) => one.candidates[0] === candidates[0]);
}

/** Two figures that may be the same area, roughly. */
export function isClose(first: ReadArea, second: ReadArea, most = 1.6): boolean {
  const ratio = convertArea(first.value, first.unit, second.unit) / second.value;
  return ratio > 1 / most && ratio < most;
}
