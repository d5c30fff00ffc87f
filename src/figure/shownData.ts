import { unitSourcesOf } from '../draw/ground/basemap.ts';
import { riverLayersOf } from '../draw/ground/rivers.ts';
import { thamesApart } from '../draw/ground/thames.ts';
import type { MapSubject } from '../draw/map/subject.ts';
import { unitsOfCode } from '../places/unitsOf.ts';
import type { SubjectContent } from './content.ts';
import type { Shown } from './credits.ts';
import type { FigureOrder } from './order.ts';
import type { PictureName } from './template.ts';

/** Whose data a figure shows: by the pictures that are on it. */
export function shownData(
  order: FigureOrder,
  subject: MapSubject,
  written: SubjectContent,
  pictures: ReadonlySet<PictureName>,
): Shown {
  const { basemap } = order;
  const hasMap = pictures.has('map') && subject.hasGround;
  const hasBasemap = hasMap && basemap !== null;
  const idsOf: Readonly<Record<PictureName, () => readonly string[]>> = {
    comparison: () => (written.pair ? [written.pair.first.id, written.pair.second.id] : []),
    map: () => mapIds(order, subject),
    strip: () => written.items.map(({ id }) => id),
  };
  return {
    placeIds: [
      ...[...pictures].flatMap((name) => idsOf[name]()),
      ...(pictures.size > 0 ? written.outlinedIds : []),
    ],
    basemap: hasBasemap ? 'all' : 'none',
    riverLayers: hasBasemap ? riverLayersOf(basemap.rivers) : [],
    isWithoutThames: !hasBasemap || thamesApart(basemap).thames.features.length === 0,
    unitSources: hasBasemap ? unitSourcesOf(basemap.unitBorders) : [],
  };
}

/** Places of the map with their outlines, what is laid over them, and the borders of the country's units. */
function mapIds(
  { about, atlas }: FigureOrder,
  { hasGround, places, compared, homeIso }: MapSubject,
): string[] {
  if (!hasGround) return [];
  return [
    ...places.map(({ placeId }) => placeId),
    ...(compared ? [compared.placeId] : []),
    ...(about.kind === 'places' ? about.compared.laidIds : []),
    ...unitsOfCode(homeIso).filter((id) => atlas.outlines.has(id)),
  ];
}
