import { placeName } from '../../claims/describe.ts';
import { placeOfCode } from '../../places/commonCountry.ts';
import type { PlaceFacts } from '../../places/place.ts';
import type { Catalogue } from '../../text/catalogue.ts';

/** What a place is, and the country that it lies in: "region, Kenya"; null of what lies in none. */
export function placeDetail({ kind, country }: PlaceFacts, catalogue: Catalogue): string | null {
  if (country === null || kind === 'country' || kind === 'territory') return null;
  return detail(catalogue.claims.placeKinds[kind], [placeOfCode(country)], catalogue);
}

/** The same of a town, with its first-level unit where that is known. */
export function townDetail(country: string, unitId: string | null, catalogue: Catalogue): string {
  return detail(catalogue.map.find.town, [unitId, placeOfCode(country)], catalogue);
}

function detail(kind: string, within: readonly (string | null)[], catalogue: Catalogue): string {
  const names = within.flatMap((id) => (id === null ? [] : [placeName(id, catalogue)]));
  return catalogue.map.find.detail(kind, names);
}
