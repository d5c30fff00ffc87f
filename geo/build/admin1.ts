import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { packageFolder } from './fetch.ts';
import { collection, type ArealFeature, type Collection } from './geometry.ts';
import { UNITS, type UnitNames } from './units.ts';

/** The 27 units out of a source, which names them by the given key. */
function unitsOf(
  source: Collection,
  codeOf: (p: Record<string, string>) => string,
  key: keyof UnitNames,
) {
  return collection(
    UNITS.map((unit): ArealFeature => {
      const found = source.features.filter((f) => codeOf(f.properties) === unit[key]);
      if (found.length !== 1) throw new Error(`${unit.id}: ${found.length} shapes, expected one`);
      return { type: 'Feature', properties: { id: unit.id }, geometry: found[0]!.geometry };
    }),
  );
}

/** Natural Earth's units of Ukraine; Crimea and Sevastopol are found by their ISO codes, UA-43 and UA-40. */
export function naturalEarthUnits(): Collection {
  const path = join(packageFolder('admin1'), 'data/build.json');
  const world = JSON.parse(readFileSync(path, 'utf8')) as Collection;
  return unitsOf(world, (p) => p.iso_3166_2!, 'iso');
}

/** The units of @dkkoval/react-ua-map, whose TopoJSON is four plain declarations in its bundle. */
export function uaMapUnits(): Collection {
  const bundle = readFileSync(join(packageFolder('uaMap'), 'dist/esm/index.js'), 'utf8');
  const start = bundle.indexOf('var type = "Topology";');
  const end = bundle.indexOf('var topology = {', start);
  if (start < 0 || end < 0) throw new Error('no topology in the bundle of react-ua-map');
  const read = new Function(
    `${bundle.slice(start, end)} return {type, transform, objects, arcs};`,
  ) as () => Topology;
  const topology = read();
  const units = feature(topology, topology.objects.ukraine!) as unknown as Collection;
  return unitsOf(units, (p) => p.code!, 'mapCode');
}
