import allSources from '../../../geo/sources.json';
import type { Feature, FeatureCollection, MultiPolygon } from 'geojson';
import { placeName } from '../../claims/describe.ts';
import { areaM2 } from '../../measure/area.ts';
import { boundariesOf } from '../../places/areas.ts';
import { shapeIn } from '../../places/atlas.ts';
import { placeById } from '../../places/catalogue.ts';
import type { PlaceNames } from '../../places/place.ts';
import { placeRigid } from '../../shape/rigid.ts';
import type { FigureOrder } from '../order.ts';
import type { Shown } from '../shown.ts';
import type { Role, StripItem } from '../strip/items.ts';

/** What the package says of each shape. */
export interface ShapeProperties {
  readonly id: string;
  /** In the figure's language, for software that looks for `name`. */
  readonly name: string;
  readonly names: PlaceNames | null;
  readonly role: Role['kind'];
  /** The place of the figure that it is a part of; null if it is one itself. */
  readonly partOf: string | null;
  /** Measured on this geometry, on the WGS84 ellipsoid. */
  readonly areaKm2: number;
  /** Whether it is a simplified outline, good to look at and not to measure. */
  readonly simplified: boolean;
  readonly source: string;
  readonly licence: string;
  readonly credit: string;
}

type ShapeFeature = Feature<MultiPolygon, ShapeProperties>;

/** The claim's shape as it lies on the map, and every place of the figure that has an outline. */
export function figureGeojson(
  order: FigureOrder,
  shown: Shown,
): FeatureCollection<MultiPolygon, ShapeProperties> {
  const places = shown.items.filter(({ role }) => role.kind !== 'claim');
  return {
    type: 'FeatureCollection',
    features: [
      ...claimFeature(order, shown),
      ...places.flatMap((item) => placeFeatures(item, order)),
    ],
  };
}

function claimFeature(order: FigureOrder, { drawn, placement }: Shown): ShapeFeature[] {
  if (!drawn) return [];
  const { catalogue } = order;
  const { geometry } = placeRigid(drawn.body, placement ?? drawn.body.home);
  const { kind, yardstickId } = drawn;
  const from = kind === 'copies' && yardstickId ? boundaryFacts(yardstickId) : NO_BOUNDARY;
  const { data, strip } = catalogue.figure;
  return [
    shapeFeature(geometry, {
      id: 'claim',
      name: strip.claim,
      names: null,
      role: 'claim',
      partOf: null,
      simplified: false,
      ...from,
      source: [data.claimShape[kind], from.source].filter((words) => words).join('; '),
    }),
  ];
}

/** A place with a boundary; of one that is made of others, these, which share borders. */
function placeFeatures(item: StripItem, order: FigureOrder): ShapeFeature[] {
  const { atlas, catalogue } = order;
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

function shapeFeature(
  geometry: MultiPolygon,
  properties: Omit<ShapeProperties, 'areaKm2'>,
): ShapeFeature {
  const areaKm2 = areaM2(geometry) / 1e6;
  return { type: 'Feature', id: properties.id, geometry, properties: { ...properties, areaKm2 } };
}

type BoundaryFacts = Pick<ShapeProperties, 'source' | 'licence' | 'credit'>;

const NO_BOUNDARY: BoundaryFacts = { source: '', licence: '', credit: '' };

function boundaryFacts(placeId: string): BoundaryFacts {
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
