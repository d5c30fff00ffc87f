import { unitSourcesOf } from '../draw/ground/basemap.ts';
import { riverLayersOf } from '../draw/ground/rivers.ts';
import { thamesApart } from '../draw/ground/thames.ts';
import type { MapSubject } from '../draw/map/subject.ts';
import { unitsOfCode } from '../places/unitsOf.ts';
import type { SubjectContent } from './content.ts';
import type { Shown } from './credits.ts';
import { itemsOf } from './multiples/panelShapes.ts';
import type { FigureOrder } from './order.ts';
import type { PictureName } from './template.ts';

/** Whose data a figure shows: by the pictures that are on it. */
export function shownData(
  order: FigureOrder,
  subject: MapSubject,
  written: SubjectContent,
  pictures: ReadonlySet<PictureName>,
): Shown {
  const idsOf: Readonly<Record<PictureName, () => readonly string[]>> = {
    comparison: () => (written.pair ? [written.pair.first.id, written.pair.second.id] : []),
    multiples: () => written.panels.flatMap(({ shapes }) => itemsOf(shapes).map(({ id }) => id)),
    map: () => [],
    strip: () => written.items.map(({ id }) => id),
  };
  const ground = pictures.has('map') ? shownOnMap(order, subject) : NO_GROUND;
  return {
    ...ground,
    placeIds: [
      ...[...pictures].flatMap((name) => idsOf[name]()),
      ...ground.placeIds,
      ...(pictures.size > 0 ? written.outlinedIds : []),
    ],
  };
}

const NO_GROUND: Shown = {
  placeIds: [],
  basemap: 'none',
  riverLayers: [],
  isWithoutThames: true,
  unitSources: [],
};

function shownOnMap(order: FigureOrder, subject: MapSubject): Shown {
  const { basemap, pageMap } = order;
  if (pageMap) return pageMap.shown;
  if (!subject.hasGround) return NO_GROUND;
  const placeIds = mapIds(order, subject);
  if (!basemap) return { ...NO_GROUND, placeIds };
  return {
    placeIds,
    basemap: 'all',
    riverLayers: riverLayersOf(basemap.rivers),
    isWithoutThames: thamesApart(basemap).thames.features.length === 0,
    unitSources: unitSourcesOf(basemap.unitBorders),
  };
}

/** Places of the map with their outlines, what is laid over them, and the borders of the country's units. */
function mapIds(
  { about, atlas }: FigureOrder,
  { places, compared, homeIso }: MapSubject,
): string[] {
  return [
    ...places.map(({ placeId }) => placeId),
    ...(compared ? [compared.placeId] : []),
    ...(about.kind === 'places' ? about.compared.laidIds : []),
    ...unitsOfCode(homeIso).filter((id) => atlas.outlines.has(id)),
  ];
}
