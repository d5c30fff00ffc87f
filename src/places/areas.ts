import { areaM2 } from '../measure/area.ts';
import type { Range } from '../measure/range.ts';
import { type Atlas, placeFeatures } from './atlas.ts';
import { placeById } from './catalogue.ts';
import type { BoundarySource, PublishedArea } from './place.ts';
import { type SummedArea, summedAreas } from './summedAreas.ts';

/**
 * One answer to "how large is it?": what we measure on the layer, what somebody published, or the
 * sum of what was published of its members.
 */
export type AreaDefinition =
  | { readonly kind: 'measured'; readonly km2: number; readonly boundary: BoundarySource }
  | ({ readonly kind: 'published' } & PublishedArea)
  | ({ readonly kind: 'sum' } & SummedArea);

const measuredByAtlas = new WeakMap<Atlas, Map<string, number | null>>();

/** The place's area on the WGS84 ellipsoid, measured on its layer, km²; null if not loaded. */
export function measuredKm2(atlas: Atlas, id: string): number | null {
  let measured = measuredByAtlas.get(atlas);
  if (!measured) measuredByAtlas.set(atlas, (measured = new Map()));
  let km2 = measured.get(id);
  if (km2 === undefined) {
    const features = placeFeatures(atlas, id);
    km2 = features.length === 0 ? null : features.reduce((sum, f) => sum + areaM2(f), 0) / 1e6;
    measured.set(id, km2);
  }
  return km2;
}

/** Every figure for the place's area with what it counts: the measured one first, if it is loaded. */
export function areaDefinitions(atlas: Atlas | null, id: string): readonly AreaDefinition[] {
  const place = placeById(id);
  const km2 = atlas ? measuredKm2(atlas, id) : null;
  return [
    ...(atlas && km2 !== null
      ? [
          {
            kind: 'measured' as const,
            km2,
            boundary: placeFeatures(atlas, id)[0].properties.boundary,
          },
        ]
      : []),
    ...(place?.published ?? []).map((area) => ({ kind: 'published' as const, ...area })),
    ...(place ? summedAreas(place) : []).map((area) => ({ kind: 'sum' as const, ...area })),
  ];
}

/** Who published a figure; nobody for what we measure. */
export function publishersOf(definition: AreaDefinition): readonly string[] {
  if (definition.kind === 'measured') return [];
  return definition.kind === 'sum' ? definition.sources : [definition.source];
}

/**
 * The range that a place's definitions leave, km²: from the smallest figure to the largest, its
 * value the measured area, else the first published one or the sum of the members' first ones;
 * null if there is no figure.
 */
export function areaRangeKm2(atlas: Atlas | null, id: string): Range | null {
  const figures = areaDefinitions(atlas, id).map(({ km2 }) => km2);
  if (figures.length === 0) return null;
  return { low: Math.min(...figures), value: figures[0], high: Math.max(...figures) };
}
