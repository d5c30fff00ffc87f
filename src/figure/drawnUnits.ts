import type { MultiPolygon } from 'geojson';
import type { Claim } from '../claims/claim.ts';
import { homeCountry, mappedPlaces } from '../claims/where.ts';
import type { Atlas } from '../places/atlas.ts';
import { placeById } from '../places/catalogue.ts';
import { unitsOfCode } from '../places/unitsOf.ts';

/** The first-level units of the country that a claim is about, as far as their outlines are loaded. */
export interface DrawnUnits {
  /** ISO 3166-1 alpha-2 code of the country. */
  readonly code: string;
  readonly shapes: readonly MultiPolygon[];
  /** Whether they are all there, and one of them is a place that the map has in colour. */
  readonly areInColour: boolean;
}

/** The units that a map of the claim draws; null without any. */
export function drawnUnitsOf(claim: Claim, atlas: Atlas): DrawnUnits | null {
  const code = homeCountry(claim);
  const ids = unitsOfCode(code);
  const shapes = ids.flatMap((id) => atlas.outlines.get(id) ?? []);
  if (code === null || shapes.length === 0) return null;
  const isUnit = (id: string) => (placeById(id)?.outline?.unitOf ?? null) !== null;
  const isInColour = mappedPlaces(claim).some(({ placeId }) => isUnit(placeId));
  return { code, shapes, areInColour: shapes.length === ids.length && isInColour };
}
