import type { MultiPolygon } from 'geojson';
import type { Atlas } from '../../places/atlas.ts';
import { placeById } from '../../places/catalogue.ts';
import { unitsOfCode } from '../../places/unitsOf.ts';

/** The first-level units of the country that a map is about, as far as their outlines are loaded. */
export interface DrawnUnits {
  /** ISO 3166-1 alpha-2 code of the country. */
  readonly code: string;
  readonly shapes: readonly MultiPolygon[];
  /** Whether they are all there, and one of them is a place that the map has in colour. */
  readonly areInColour: boolean;
}

/**
 * The units that a map draws; null without any.
 *
 * @param code ISO 3166-1 alpha-2 code of the country that it is about
 * @param placeIds ids of the places that it has in colour
 */
export function drawnUnitsOf(
  code: string | null,
  placeIds: readonly string[],
  atlas: Atlas,
): DrawnUnits | null {
  const ids = unitsOfCode(code);
  const shapes = ids.flatMap((id) => atlas.outlines.get(id) ?? []);
  if (code === null || shapes.length === 0) return null;
  const isUnit = (id: string) => (placeById(id)?.outline?.unitOf ?? null) !== null;
  return { code, shapes, areInColour: shapes.length === ids.length && placeIds.some(isUnit) };
}
