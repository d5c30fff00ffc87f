import type { Claim } from '../claims/claim.ts';
import { mainArea } from '../claims/claimedArea.ts';
import { type AreaUnit, convertArea } from '../measure/units.ts';
import type { PageUnit } from './pageState.ts';

/** A page's unit, and the one for areas of which it makes too large numbers. */
interface UnitFamily {
  readonly unit: PageUnit;
  /** Null where it serves any size. */
  readonly larger: PageUnit | null;
}

const KILOMETRES: UnitFamily = { unit: 'km2', larger: null };
const MILES: UnitFamily = { unit: 'sq mi', larger: null };
const HECTARES: UnitFamily = { unit: 'ha', larger: 'km2' };
const ACRES: UnitFamily = { unit: 'acre', larger: 'sq mi' };

/** So many units, and areas are told in the larger one. */
const MANY = 1e6;

const FAMILY: Readonly<Record<AreaUnit, UnitFamily>> = {
  km2: KILOMETRES,
  'sq mi': MILES,
  ha: HECTARES,
  acre: ACRES,
  m2: HECTARES,
  'sq ft': ACRES,
  'sq yd': ACRES,
  dunam: HECTARES,
  rai: HECTARES,
  feddan: HECTARES,
  mu: HECTARES,
};

/** The unit of the page that is nearest to the one in which a report states its area. */
export function reportedUnit(claim: Claim): PageUnit {
  const area = mainArea(claim);
  if (!area) return KILOMETRES.unit;
  const { unit, larger } = FAMILY[area.unit];
  return larger && convertArea(area.value, area.unit, unit) >= MANY ? larger : unit;
}
