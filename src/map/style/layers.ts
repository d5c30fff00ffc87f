import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { MOST_LAID } from '../../claims/comparedPlaces.ts';
import {
  isRegionHatched,
  laidColour,
  type Palette,
  REGION_PAINTS,
  regionColour,
} from '../../draw/palette.ts';
import { RIVER_LAYERS, RIVER_WIDTHS, riverUntilZoom } from '../../draw/ground/rivers.ts';
import { UNIT_BORDER_PX } from '../../draw/ground/unitBorderWidth.ts';
import { SEAM_WIDTHS } from '../../draw/ground/seamWidth.ts';

/** The sources that the layers draw from. */
export type SourceName =
  | 'countries'
  | 'seams'
  | 'home'
  | 'borders'
  | 'coast'
  | 'rivers'
  | 'lakes'
  | 'unit-borders'
  | 'units'
  | 'regions'
  | 'compared'
  | 'selected'
  | 'hovered'
  | 'mercator'
  | 'shapes'
  | 'along';

/** A layer without its background twin's exception: every one has a source. */
export type MapLayer = Exclude<LayerSpecification, { type: 'background' }> & {
  readonly source: SourceName;
};

/** The name of the hatching's image for the n-th shape. */
export const hatchName = (index: number) => `hatch-${index}`;

/** The name of the hatching's image for named places. */
export const REGION_HATCH = 'region-hatch';

/** MapLibre fills lines as well. */
const AREAS: FilterSpecification = ['==', ['geometry-type'], 'Polygon'];
/** Areas whose outline is a line beside them have none of their own. */
const NOT_OUTLINED: FilterSpecification = ['!', ['has', 'outlined']];

/** What each of so many numbers stands for, by a feature's `index`. */
function byIndex(count: number, of: (index: number) => string): ExpressionSpecification {
  const others = Array.from({ length: count - 1 }, (_, i) => i + 1);
  return [
    'match',
    ['%', ['get', 'index'], count],
    ...others.flatMap((index) => [index, of(index)]),
    of(0),
  ] as unknown as ExpressionSpecification;
}

function hatchedIndexes(): number[] {
  return Array.from({ length: REGION_PAINTS }, (_, index) => index).filter(isRegionHatched);
}

/** Every layer from the ground up. */
export function mapLayers(palette: Palette): MapLayer[] {
  return [...groundLayers(palette), ...borderLayers(palette), ...shapeLayers(palette)];
}

function groundLayers(palette: Palette): MapLayer[] {
  const fill = (id: SourceName, colour: string): MapLayer => ({
    id: `${id}-fill`,
    type: 'fill',
    source: id,
    paint: { 'fill-color': colour },
  });
  return [
    fill('countries', palette.land),
    {
      id: 'seams-line',
      type: 'line',
      source: 'seams',
      paint: {
        'line-color': palette.land,
        'line-width': ['interpolate', ['exponential', 2], ['zoom'], ...SEAM_WIDTHS.flat()],
      },
    },
    fill('home', palette.ukraine),
    {
      id: 'unit-borders-line',
      type: 'line',
      source: 'unit-borders',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.border, 'line-width': UNIT_BORDER_PX },
    },
    {
      id: 'regions-fill',
      type: 'fill',
      source: 'regions',
      paint: {
        'fill-color': byIndex(REGION_PAINTS, (index) => regionColour(palette, index)),
      },
    },
    {
      id: 'regions-hatch',
      type: 'fill',
      source: 'regions',
      filter: ['match', ['%', ['get', 'index'], REGION_PAINTS], hatchedIndexes(), true, false],
      paint: { 'fill-pattern': REGION_HATCH, 'fill-antialias': false },
    },
    {
      id: 'compared-fill',
      type: 'fill',
      source: 'compared',
      filter: AREAS,
      paint: { 'fill-color': palette.claim, 'fill-opacity': 0.12 },
    },
    riverLayer(palette),
    fill('lakes', palette.water),
    {
      id: 'lakes-line',
      type: 'line',
      source: 'lakes',
      minzoom: 6.5,
      paint: { 'line-color': palette.waterLine, 'line-width': 0.5 },
    },
  ];
}

/** Lines under the waters that are areas; each goes where it would show that it is coarse. */
function riverLayer({ waterLine }: Palette): MapLayer {
  return {
    id: 'rivers-line',
    type: 'line',
    source: 'rivers',
    minzoom: 2,
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': waterLine,
      'line-width': ['interpolate', ['linear'], ['zoom'], ...RIVER_WIDTHS.flat()],
      'line-opacity': [
        'step',
        ['zoom'],
        1,
        ...RIVER_LAYERS.flatMap(({ coarseKm }) => [
          riverUntilZoom({ coarseKm }),
          ['case', ['>=', ['get', 'coarseKm'], coarseKm], 0, 1],
        ]),
      ] as ExpressionSpecification,
    },
  };
}

function borderLayers(palette: Palette): MapLayer[] {
  const line = (
    source: SourceName,
    colour: string,
    width: NonNullable<Extract<MapLayer, { type: 'line' }>['paint']>['line-width'],
  ): MapLayer => ({
    id: `${source}-line`,
    type: 'line',
    source,
    filter: NOT_OUTLINED,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colour, 'line-width': width },
  });
  return [
    line('units', palette.border, ['interpolate', ['linear'], ['zoom'], 4, 0.4, 7, 1, 10, 1.4]),
    line('coast', palette.waterLine, 0.7),
    line('borders', palette.borderStrong, [
      'interpolate',
      ['linear'],
      ['zoom'],
      3,
      0.5,
      6,
      1,
      9,
      1.6,
    ]),
    line('compared', palette.claim, 1.2),
    line('hovered', palette.ink, 1.4),
    line('selected', palette.ink, 2.2),
  ];
}

function shapeLayers(palette: Palette): MapLayer[] {
  const colour = byIndex(MOST_LAID, (index) => laidColour(palette, index));
  const alongLine = (id: string, colour: string, widthPx: number, opacity: number) =>
    ({
      id,
      type: 'line',
      source: 'along',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colour, 'line-width': widthPx, 'line-opacity': opacity },
    }) satisfies MapLayer;
  return [
    {
      id: 'mercator-line',
      type: 'line',
      source: 'mercator',
      filter: NOT_OUTLINED,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.mercator, 'line-width': 1.8, 'line-dasharray': [2.5, 2] },
    },
    {
      id: 'shapes-fill',
      type: 'fill',
      source: 'shapes',
      filter: AREAS,
      paint: { 'fill-color': colour, 'fill-opacity': 0.22, 'fill-antialias': false },
    },
    {
      id: 'shapes-hatch',
      type: 'fill',
      source: 'shapes',
      filter: AREAS,
      paint: { 'fill-pattern': byIndex(MOST_LAID, hatchName), 'fill-antialias': false },
    },
    {
      id: 'shapes-line',
      type: 'line',
      source: 'shapes',
      filter: NOT_OUTLINED,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colour,
        'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.8, 6, 1.2, 9, 2],
      },
    },
    alongLine('along-edge', palette.paper, 4, 0.7),
    alongLine('along-line', palette.claim, 1.6, 1),
  ];
}
