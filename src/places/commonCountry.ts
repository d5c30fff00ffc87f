import { placeById, PLACES } from './catalogue.ts';

/** The id of the country that all the places are in; null if there is no such one. */
export function commonCountry(placeIds: readonly string[]): string | null {
  const codes = new Set(placeIds.map((id) => placeById(id)?.country));
  const [code] = codes;
  if (codes.size !== 1 || !code) return null;
  return countryWithCode(code);
}

/** The id of the country with that ISO 3166-1 alpha-2 code; null if there is none. */
export function countryWithCode(code: string): string | null {
  return PLACES.find(({ kind, country }) => kind === 'country' && country === code)?.id ?? null;
}
