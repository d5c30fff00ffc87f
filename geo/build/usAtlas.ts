import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { packageFolder } from './fetch.ts';
import type { Areal, Collection } from './geometry.ts';

interface UsArea {
  /** FIPS code: two digits for a state, five for a county. */
  readonly fips: string;
  readonly name: string;
  readonly geometry: Areal;
}

/** States or counties of the Census Bureau's cartographic boundaries; inland waters are in them. */
function areasOf(layer: 'states' | 'counties'): UsArea[] {
  const path = join(packageFolder('usAtlas'), 'counties-10m.json');
  const topology = JSON.parse(readFileSync(path, 'utf8')) as Topology;
  const areas = feature(topology, topology.objects[layer]!) as unknown as Collection;
  return areas.features.map(({ id, properties, geometry }) => ({
    fips: String(id),
    name: properties.name!,
    geometry,
  }));
}

export const usStates = () => areasOf('states');
export const usCounties = () => areasOf('counties');
