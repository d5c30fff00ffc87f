import { placeById } from '../../places/catalogue.ts';
import { toRigid } from '../../shape/rigid.ts';
import type { Basemap } from '../basemap.ts';
import { type Outline, outlineOfShape, withArea } from './outline.ts';

/**
 * How far the basemap's area of a country may lie from the published one, as a share of it. Beyond
 * that, they are of different things: overseas parts, territorial waters, islands left out.
 */
const MOST_DEVIATION = 0.08;

/** A country as the basemap has it, simplified, at its published area; null without such. */
export function countryOutline(
  placeId: string,
  areaKm2: number,
  { countries }: Basemap,
): Outline | null {
  const place = placeById(placeId);
  if (place?.kind !== 'country' && place?.kind !== 'territory') return null;
  const country = countries.features.find(({ properties }) => properties.id === place.iso);
  if (!country) return null;
  const shape = toRigid(country.geometry);
  const deviation = Math.abs(shape.areaM2 / 1e6 / areaKm2 - 1);
  return deviation <= MOST_DEVIATION ? withArea(outlineOfShape(shape), areaKm2) : null;
}
