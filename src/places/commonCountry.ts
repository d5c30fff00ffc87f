import { placeById, PLACES } from './catalogue.ts';

/** The id of the country that all the places are in; null if there is no such one. */
export function commonCountry(placeIds: readonly string[]): string | null {
  const codes = new Set(placeIds.map((id) => placeById(id)?.country));
  const [code] = codes;
  if (codes.size !== 1 || !code) return null;
  return countryWithCode(code);
}

/** The id of the country or territory of that ISO 3166-1 alpha-2 code; null if it is not known. */
export function placeOfCode(code: string): string | null {
  const isOne = (kind: string) => kind === 'country' || kind === 'territory';
  return PLACES.find((place) => place.iso === code && isOne(place.kind))?.id ?? null;
}

/** The id of the country with that ISO 3166-1 alpha-2 code; null if there is none. */
export function countryWithCode(code: string): string | null {
  return PLACES.find(({ kind, country }) => kind === 'country' && country === code)?.id ?? null;
}
