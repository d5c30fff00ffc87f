import { convertArea } from '../../measure/units.ts';
import { areaDefinitions } from '../../places/areas.ts';
import type { ReadArea, ReadReference } from './readClaim.ts';

/** So many times larger or smaller a figure may be that is meant as a place's own area. */
const MOST_APART = 2.5;

/** Whether a figure may be the area of the place, as any of its names and of its definitions has it. */
export function isAbout(
  { candidates }: Pick<ReadReference, 'candidates'>,
  { value, unit }: ReadArea,
  most = MOST_APART,
): boolean {
  const km2 = convertArea(value, unit, 'km2');
  return candidates.some((id) =>
    areaDefinitions(id).some((one) => km2 > one.km2 / most && km2 < one.km2 * most),
  );
}
