import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature } from 'geojson';
import { areaM2 } from '../../src/measure/area.ts';
import type { BoundarySource, LayerProperties, PlaceFacts } from '../../src/places/place.ts';
import { arealOf, rightHanded, type Areal } from './geometry.ts';
import { GEO } from './paths.ts';
import { REFERENCE_SOURCE, referenceKm2 } from './reference.ts';

export type LayerFeature = Feature<Areal, LayerProperties>;

const facts = new Map(
  (JSON.parse(readFileSync(join(GEO, 'places.json'), 'utf8')) as PlaceFacts[]).map((p) => [
    p.id,
    p,
  ]),
);

const round = (value: number, digits: number) => Number(value.toFixed(digits));

/** The places.json row of that id. */
function factsOf(id: string): PlaceFacts {
  const place = facts.get(id);
  if (!place) throw new Error(`geo/places.json has no ${id}`);
  return place;
}

/** A finished feature: facts about the place, its geometry, and how well that measures. */
export function layerFeature(
  id: string,
  geometry: Areal,
  boundary: BoundarySource,
  reference: string | null,
): LayerFeature {
  const { names, kind, iso, published } = factsOf(id);
  const measuredKm2 = areaM2(geometry) / 1e6;
  return {
    type: 'Feature',
    id,
    properties: {
      id,
      name: names.en,
      names,
      kind,
      iso,
      published,
      boundary,
      measuredKm2: round(measuredKm2, 3),
      reference: reference === null ? null : referenceOf(reference, measuredKm2),
    },
    geometry: rightHanded(
      arealOf(geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates),
    ),
  };
}

function referenceOf(place: string, measuredKm2: number) {
  const km2 = referenceKm2(place);
  return {
    km2,
    source: REFERENCE_SOURCE,
    deviationPercent: round((measuredKm2 / km2 - 1) * 100, 3),
  };
}
