import { readFileSync } from 'node:fs';
import type { MultiPolygon } from 'geojson';
import { type Basemap, basemapOf } from '../../src/draw/ground/basemap.ts';
import { type Atlas, shapeIn } from '../../src/places/atlas.ts';

const read = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../geo/${path}`, import.meta.url), 'utf8'));

export function wholeBasemap(): Basemap {
  return basemapOf({
    world: read('basemap/world.topo.json'),
    towns: read('basemap/settlements.geojson'),
    rivers: read('basemap/rivers.topo.json'),
    seas: read('basemap/seas.geojson'),
    cities: read('basemap/cities.geojson'),
  });
}

/** A country of the basemap. */
export function countryIn({ countries }: Basemap, iso: string): MultiPolygon {
  const { geometry } = countries.features.find(({ properties }) => properties.id === iso)!;
  return geometry.type === 'MultiPolygon'
    ? geometry
    : { type: 'MultiPolygon', coordinates: [geometry.coordinates] };
}

export function geometryOf(atlas: Atlas, id: string): MultiPolygon {
  return shapeIn(atlas, id)!.geometry;
}
