import { measuredKm2 } from '../../places/areas.ts';
import { placeById } from '../../places/catalogue.ts';
import { layersOf } from '../../places/shapes.ts';
import {
  COUNTED_COSTS,
  DEFINITION_COST,
  FAMILIARITY_COSTS,
  MULTIPLE_COSTS,
  OFF_COST,
  OUTLINE_COSTS,
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
    outlineCost(placeId)
  );
}

/** What it costs that a place cannot be measured, or not even be drawn. */
export function outlineCost(placeId: string): number {
  if (measuredKm2(placeId) !== null) return OUTLINE_COSTS.measured;
  return layersOf(placeId).length > 0 ? OUTLINE_COSTS.simplified : OUTLINE_COSTS.none;
}
