import { placeRow } from '../../claims/areaRows.ts';
import { placeName } from '../../claims/describe.ts';
import { escapeMarkdown } from '../../claims/publish/escapeMarkdown.ts';
import { placeById } from '../../places/catalogue.ts';
import { resolvePlace } from '../../places/findPlaces.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { type DrawnPlaces, geometryOf, type LaidPlace } from '../subject/placesSubject.ts';
import type { PlacesOrder } from '../order.ts';
import type { StripItem } from '../strip/items.ts';
import type { FigureData, ShapeFeature } from './data.ts';
import { boundaryFacts, placeFeatures, shapeFeature } from './shapes.ts';

/** Compared places as they lie on the map, their areas, and how large they are beside each other. */
export function placesData(
  order: PlacesOrder,
  { laid }: DrawnPlaces,
  items: readonly StripItem[],
  found: readonly string[],
): FigureData {
  const { about, catalogue } = order;
  const { groundId, laidIds } = about.compared;
  return {
    shapes: () => [
      ...laid.map((place) => laidFeature(place, order)),
      ...items
        .filter(({ role }) => role.kind === 'ground')
        .flatMap((item) => placeFeatures(item, order)),
    ],
    areas: () => [
      {
        rows: [...laidIds, groundId].flatMap((id) => placeRow(id, groundId)),
        claimKm2: null,
        comparedPlaceId: groundId,
      },
    ],
    report: (title) =>
      [`# ${escapeMarkdown(title)}`, found.map((line) => `- ${escapeMarkdown(line)}`).join('\n')]
        .filter((block) => block !== '')
        .join('\n\n'),
    commands: () => [command([...laidIds, groundId], catalogue)],
  };
}

/** A place where it is laid, and not where it lies. */
function laidFeature(
  { placeId, shape, quality }: LaidPlace,
  { catalogue }: PlacesOrder,
): ShapeFeature {
  const from = boundaryFacts(placeId);
  return shapeFeature(geometryOf(shape), {
    id: placeId,
    name: placeName(placeId, catalogue),
    names: placeById(placeId)?.names ?? null,
    role: 'laid',
    partOf: null,
    simplified: quality === 'simplified',
    ...from,
    source: [catalogue.figure.data.laidShape, from.source].join('; '),
  });
}

/** The command that makes the same figure; a name that is not one place's alone gives way to its id. */
function command(ids: readonly string[], catalogue: Catalogue): string {
  const operands = ids.map((id) => {
    const name = placeName(id, catalogue);
    const resolved = resolvePlace(name);
    return `"${resolved.ok && resolved.place.id === id ? name : id}"`;
  });
  return `npm run -s areacheck -- compare ${operands.join(' ')} --out figure.svg`;
}
