import { outlineNote } from '../../claims/words/outlineNote.ts';
import { areaRangeKm2 } from '../../places/areas.ts';
import { findPlaces } from '../../places/findPlaces.ts';
import type { PlaceFacts } from '../../places/place.ts';
import type { CommandCatalogue } from '../../text/commandCatalogue.ts';
import { definitionLines, definitionsOf } from '../definitions.ts';
import type { Outcome } from '../outcome.ts';

/** The places that a name may stand for, best first, with every figure for their areas. */
export function places(query: string, catalogue: CommandCatalogue): Outcome {
  const found = findPlaces(query);
  return {
    ok: true,
    json: { places: found.map((place) => placeJson(place, catalogue)) },
    text:
      found.length === 0
        ? [catalogue.cli.places.none(query)]
        : found.flatMap((place, i) => [...(i > 0 ? [''] : []), ...placeLines(place, catalogue)]),
  };
}

function placeJson(place: PlaceFacts, catalogue: CommandCatalogue) {
  return {
    id: place.id,
    name: place.names.en,
    names: place.names,
    kind: place.kind,
    country: place.country,
    km2: areaRangeKm2(place.id)?.value ?? null,
    definitions: definitionsOf(place.id, catalogue),
    outlineNote: outlineNote(place.id, catalogue),
  };
}

function placeLines(place: PlaceFacts, catalogue: CommandCatalogue): string[] {
  const text = catalogue.cli.places;
  const { names } = place;
  const heading = `${place.id}  ${text.bothNames(names.en, names.uk)}  ${text.details(catalogue.claims.placeKinds[place.kind], place.country)}`;
  const note = outlineNote(place.id, catalogue);
  return [
    heading,
    ...definitionLines(place.id, catalogue),
    ...(note === null ? [] : [`  ${note}`]),
  ];
}
