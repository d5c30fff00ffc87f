import { placeName } from '../../claims/describe.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { DrawnClaim } from '../subject/drawnClaim.ts';
import type { MapSubject } from '../../draw/map/subject.ts';
import type { Role } from '../../draw/role.ts';
import type { StripItem } from '../strip/items.ts';
import { shapeWords } from './shapeWords.ts';

/** What a colour or hatching stands for. */
export interface LegendEntry {
  readonly role: Role;
  readonly words: string;
}

/** The claim's shape, in words: "The claim, as 3.8 copies of Greater London: 5,957 km² · …", its areas as under the shape. */
export function claimLegend(
  drawn: DrawnClaim | null,
  items: readonly StripItem[],
  catalogue: Catalogue,
): LegendEntry[] {
  const claim = items.find(({ role }) => role.kind === 'claim');
  if (!drawn || !claim) return [];
  const { legend } = catalogue.figure;
  const shape = shapeWords(drawn, legend, catalogue);
  const words = legend.withArea(shape, claim.words.areas.join(' · '));
  return [{ role: { kind: 'claim' }, words }];
}

/** The report's places that are on the map, by their ids, in the colours that they have there. */
export function regionLegend(
  { places }: MapSubject,
  catalogue: Catalogue,
): ReadonlyMap<string, LegendEntry> {
  return new Map(
    places.map(({ placeId, index }) => [
      placeId,
      { role: { kind: 'region', index }, words: placeName(placeId, catalogue) },
    ]),
  );
}
