import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { echartsCountry } from './echarts.ts';
import { packageFolder } from './fetch.ts';
import { collection, type Areal, type ArealFeature, type Collection } from './geometry.ts';
import { UNITS, type UnitNames } from './units.ts';

interface NamedShape {
  readonly name: string;
  readonly geometry: Areal;
}

/** The 27 units out of a source's shapes, which it names by the given key. */
function unitsOf(shapes: readonly NamedShape[], key: keyof UnitNames): Collection {
  return collection(
    UNITS.map((unit): ArealFeature => {
      const found = shapes.filter(({ name }) => name === unit[key]);
      if (found.length !== 1) throw new Error(`${unit.id}: ${found.length} shapes, expected one`);
      return { type: 'Feature', properties: { id: unit.id }, geometry: found[0]!.geometry };
    }),
  );
}

/** OpenStreetMap's units of Ukraine, Crimea and Sevastopol among them. */
export function osmUnits(): Collection {
  return unitsOf(echartsCountry('Ukraine.js'), 'osm');
}

/** Natural Earth's units of Ukraine; Crimea and Sevastopol are found by their ISO codes, UA-43 and UA-40. */
export function naturalEarthUnits(): Collection {
  const path = join(packageFolder('admin1'), 'data/build.json');
  const world = JSON.parse(readFileSync(path, 'utf8')) as Collection;
  return unitsOf(
    world.features.map(({ properties, geometry }) => ({ name: properties.iso_3166_2!, geometry })),
    'iso',
  );
}
