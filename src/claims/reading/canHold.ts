import { convertArea } from '../../measure/units.ts';
import { areaRangeKm2 } from '../../places/areas.ts';
import type { NamedPlace } from './placesIn.ts';
import type { Statement } from './statements.ts';

/** Whether some reading of the name is as large as the area, as far as both are known. */
export function canHold({ candidates }: NamedPlace, { areas: [area] }: Statement): boolean {
  if (!area) return true;
  const areaKm2 = convertArea(area.value, area.unit, 'km2');
  return candidates.some((id) => areaKm2 <= (areaRangeKm2(id)?.high ?? Infinity));
}
