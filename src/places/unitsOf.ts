import { countryWithCode } from './commonCountry.ts';
import { PLACES } from './catalogue.ts';

/** Ids of a country's first-level units that have outlines. */
export function unitsOf(countryId: string): readonly string[] {
  return PLACES.filter(({ outline }) => outline?.unitOf === countryId).map(({ id }) => id);
}

/** The same by the country's ISO 3166-1 alpha-2 code; none without one. */
export function unitsOfCode(code: string | null): readonly string[] {
  const country = code === null ? null : countryWithCode(code);
  return country === null ? [] : unitsOf(country);
}
