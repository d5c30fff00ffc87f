import type { River } from '../ground/basemap.ts';
import type { Group, Path } from '../drawing.ts';
import { drawnUnitsOf } from '../ground/drawnUnits.ts';
import type { Palette } from '../palette.ts';
import { riverLines, riversAt, riverWidthPx } from '../ground/rivers.ts';
import { seamWidthPx } from '../ground/seamWidth.ts';
import { UNIT_BORDER_PX } from '../ground/unitBorderWidth.ts';
import { unitBorders } from '../ground/sharedEdges.ts';
import { boxPath } from '../view/pathShapes.ts';
import { DETAILS } from '../view/pathOf.ts';
import type { MapScene } from './mapScene.ts';
import { draw, layer, moved, type Pen } from './pen.ts';
import type { MapSubject } from './subject.ts';

/** What lies under the named places: water, land, the country that the claim is about, its units. */
export function groundMarks(
  { atlas, basemap, palette }: MapScene,
  { homeIso, places }: MapSubject,
  pen: Pen,
): Group[] {
  const { view, scale } = pen;
  const sheet = moved({ x: 0, y: 0, width: view.widthPx, height: view.heightPx }, pen);
  const countries = basemap?.countries.features ?? [];
  const isHome = (iso: string) => iso === homeIso;
  const area = (iso: string, geometry: (typeof countries)[number]['geometry'], fill: string) =>
    draw(pen, geometry, DETAILS.ground, { fill, id: `country-${iso}` });
  const placeIds = places.map(({ placeId }) => placeId);
  const units = drawnUnitsOf(homeIso, placeIds, atlas)?.shapes ?? [];
  return [
    layer('water', [
      { kind: 'path', d: boxPath(sheet), fill: basemap ? palette.water : palette.paper },
    ]),
    layer(
      'land',
      countries
        .filter(({ properties }) => !isHome(properties.id))
        .flatMap(({ geometry, properties }) => area(properties.id, geometry, palette.land)),
    ),
    layer(
      'seams',
      basemap
        ? draw(pen, basemap.seams, DETAILS.ground, {
            stroke: { colour: palette.land, widthPx: seamWidthPx(view.metresPerPx) },
          })
        : [],
    ),
    layer(
      'countries',
      countries
        .filter(({ properties }) => isHome(properties.id))
        .flatMap(({ geometry, properties }) => area(properties.id, geometry, palette.ukraine)),
    ),
    layer(
      'unit-borders',
      (basemap?.unitBorders ?? []).flatMap(({ geometry }, i) =>
        draw(pen, geometry, DETAILS.ground, {
          stroke: { colour: palette.border, widthPx: UNIT_BORDER_PX * scale },
          id: `unit-borders-${i}`,
        }),
      ),
    ),
    layer(
      'units',
      draw(pen, unitBorders(units), DETAILS.ground, {
        stroke: { colour: palette.border, widthPx: 0.8 * scale },
        id: 'home-unit-borders',
      }),
    ),
  ];
}

/** Lines of rivers that are fine enough for the map's scale. */
export function riverMarks(rivers: readonly River[], { waterLine }: Palette, pen: Pen): Path[] {
  const metresPerPx = pen.view.metresPerPx * pen.scale;
  const stroke = { colour: waterLine, widthPx: riverWidthPx(metresPerPx) * pen.scale };
  return riverLines(riversAt(rivers, metresPerPx)).flatMap(({ geometry, properties }, i) =>
    draw(pen, geometry, DETAILS.ground, { stroke, id: `river-${properties.id}-${i}` }),
  );
}

/** What lies over the named places: rivers, lakes, wide rivers, coast and borders. */
export function overlayMarks({ basemap, palette }: MapScene, pen: Pen): Group[] {
  if (!basemap) return [];
  const { scale } = pen;
  const line = (geometry: typeof basemap.coast, colour: string, widthPx: number, id: string) =>
    draw(pen, geometry, DETAILS.ground, { stroke: { colour, widthPx: widthPx * scale }, id });
  return [
    layer('rivers', riverMarks(basemap.rivers, palette, pen)),
    layer('lakes-and-rivers', [
      ...draw(pen, basemap.lakes, DETAILS.ground, {
        fill: palette.water,
        stroke: { colour: palette.waterLine, widthPx: 0.4 * scale },
        id: 'lakes',
      }),
      ...line(basemap.coast, palette.waterLine, 0.8, 'coast'),
    ]),
    layer('borders', line(basemap.borders, palette.borderStrong, 1.1, 'national-borders')),
  ];
}
