import { areaM2 } from '../../src/measure/area.ts';
import { HANDWRITTEN } from './handwritten.ts';
import type { Outline } from './outlines.ts';
import { readGeo } from './read.ts';

/** Why an outline has another area than published, or may not be measured; geo/recipes/reasons.json. */
interface Reasons {
  /** Ids of places whose outline is right by itself, by reason. */
  readonly why: Readonly<Record<string, readonly string[]>>;
  /** Ids of places whose outline must not be measured, by reason. */
  readonly unfit: Readonly<Record<string, readonly string[]>>;
}

const REASONS = readGeo<Reasons>('recipes/reasons.json');

const byId = (table: Readonly<Record<string, readonly string[]>>) =>
  new Map(Object.entries(table).flatMap(([key, ids]) => ids.map((id) => [id, key] as const)));
const WHY = byId(REASONS.why);
const UNFIT = byId(REASONS.unfit);

/** An outline is as published within this share of one of the figures, or between two. */
const NEAR = 0.01;
/**
 * Natural Earth's lines, fitted into the same outline, leave 0.2 % of error in a unit of over 15,000
 * km² (median of 237 units in eight countries that both sources have), 1.2 % over 5,000, 1.4 % over
 * 2,000, 3.4 % over 500 and 8 % in smaller ones: those below are not measured on.
 */
const COARSE_BELOW_KM2 = 2000;

/** How far the two sources may lie apart before one of them must be wrong, as a share. */
const agreement = (km2: number) => 0.03 + 5 / Math.sqrt(km2);

/** Whether an area lies within the range of the published figures; null if there are none. */
function isAsPublished(id: string, km2: number): boolean | null {
  const published = Object.values(HANDWRITTEN.get(id)?.km2 ?? {});
  if (published.length === 0) return null;
  return km2 >= Math.min(...published) * (1 - NEAR) && km2 <= Math.max(...published) * (1 + NEAR);
}

/** The outline with the reason that its area asks for. */
export function judged(outline: Outline, otherKm2: number | null): Outline {
  const { id, from, geometry } = outline;
  const km2 = areaM2(geometry) / 1e6;
  const unfit = UNFIT.get(id);
  if (unfit) return { ...outline, unfit };
  const why = WHY.get(id);
  const asPublished = isAsPublished(id, km2);
  if (asPublished === false)
    return why ? { ...outline, why } : { ...outline, unfit: 'area-differs' };
  if (asPublished) return outline;
  if (from === 'natural-earth-unit' && km2 < COARSE_BELOW_KM2)
    return { ...outline, unfit: 'coarse' };
  if (otherKm2 !== null && Math.abs(km2 / otherKm2 - 1) > agreement(km2) && !why)
    return { ...outline, unfit: 'sources-differ' };
  return why ? { ...outline, why } : outline;
}
