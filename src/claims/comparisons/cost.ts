import { measuredKm2 } from '../../places/areas.ts';
import { placeById } from '../../places/catalogue.ts';
import {
  COUNTED_COSTS,
  DEFINITION_COST,
  FAMILIARITY_COSTS,
  MULTIPLE_COSTS,
  OFF_COST,
  OUTLINE_COST,
} from './costs.ts';
import type { Comparison } from './comparisonsFor.ts';
import type { FamiliarPlace } from './familiarity.ts';

const ANY_PLACE = new Map(MULTIPLE_COSTS);
const COUNTED = new Map([...MULTIPLE_COSTS, ...COUNTED_COSTS]);

function multipleCosts(placeId: string): ReadonlyMap<number, number> {
  return placeById(placeId)?.kind === 'pitch' ? COUNTED : ANY_PLACE;
}

/** The multiples of the place that are simple enough to be said. */
export function multiplesOf(placeId: string): number[] {
  return [...multipleCosts(placeId).keys()];
}

/** How hard a comparison with a place is to picture; infinite by another multiple than its own. */
export function costOf(
  { placeId, familiarity }: FamiliarPlace,
  { multiple, off, definition }: Pick<Comparison, 'multiple' | 'off' | 'definition'>,
): number {
  return (
    FAMILIARITY_COSTS[familiarity] +
    (multipleCosts(placeId).get(multiple) ?? Infinity) +
    Math.abs(off) * 10 * OFF_COST +
    (definition ? DEFINITION_COST : 0) +
    (measuredKm2(placeId) === null ? OUTLINE_COST : 0)
  );
}
