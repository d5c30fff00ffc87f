import allSources from '../../../geo/sources.json';
import type { MultiPolygon } from 'geojson';
import { placeName } from '../../claims/describe.ts';
import { areaM2 } from '../../measure/area.ts';
import { boundariesOf } from '../../places/areas.ts';
import { shapeIn } from '../../places/atlas.ts';
import { placeById } from '../../places/catalogue.ts';
import type { FigureForm } from '../order.ts';
import type { StripItem } from '../strip/items.ts';
import type { ShapeFeature, ShapeProperties } from './data.ts';

/** A place with a boundary; of one that is made of others, these, which share borders. */
export function placeFeatures(
  item: StripItem,
  { atlas, catalogue }: Pick<FigureForm, 'atlas' | 'catalogue'>,
): ShapeFeature[] {
  const shape = shapeIn(atlas, item.id);
  return (shape?.parts ?? []).map(({ placeId: id, geometry, boundary }) =>
    shapeFeature(geometry, {
      id,
      name: placeName(id, catalogue),
      names: placeById(id)?.names ?? null,
      role: item.role.kind,
      partOf: id === item.id ? null : item.id,
      simplified: shape?.quality === 'simplified',
      ...factsOf(boundary.sources),
    }),
  );
}

/** A shape with the area that is measured on it. */
export function shapeFeature(
  geometry: MultiPolygon,
  properties: Omit<ShapeProperties, 'areaKm2'>,
): ShapeFeature {
  const areaKm2 = areaM2(geometry) / 1e6;
  return { type: 'Feature', id: properties.id, geometry, properties: { ...properties, areaKm2 } };
}

type BoundaryFacts = Pick<ShapeProperties, 'source' | 'licence' | 'credit'>;

/** Whom the outline of a place is owed to. */
export function boundaryFacts(placeId: string): BoundaryFacts {
  return factsOf(boundariesOf(placeId).flatMap(({ sources }) => sources));
}

function factsOf(sourceIds: readonly string[]): BoundaryFacts {
  const sources = allSources.filter(({ id }) => sourceIds.includes(id));
  const joined = (words: readonly string[]) => [...new Set(words)].join('; ');
  return {
    source: joined(sources.map(({ title, url }) => (url ? `${title}, ${url}` : title))),
    licence: joined(sources.map(({ licence }) => licence)),
    credit: joined(sources.map(({ credit }) => credit)),
  };
}
