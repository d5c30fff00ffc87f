import { areaM2 } from '../../src/measure/area.ts';
import { countryNames } from './countryNames.ts';
import { arealOf, collection, polygonsOf, type Areal, type Collection } from './geometry.ts';
import { runMapshaper } from './mapshaper.ts';
import { deltaCoded, topologyText } from './topology.ts';
import { zoneAt } from './zones.ts';

/** Islands smaller than this are left out of the basemap, km², unless a country has no larger. */
const SMALLEST_ISLAND_KM2 = { near: 0.5, england: 0.3, europe: 40, world: 800 } as const;

/** geo/basemap/world.topo.json: objects `countries` (id, en, uk) and `lakes` (kind). */
export async function basemapText(countries: Collection, waters: Collection): Promise<string> {
  const names = countryNames();
  const named = collection(
    countries.features.map(({ type, geometry, properties: { A3 } }) => ({
      type,
      properties: { ...names(A3!) },
      geometry: A3 === 'UKR' ? geometry : withoutIslets(geometry),
    })),
  );
  const output = await runMapshaper(
    { 'countries.json': named, 'lakes.json': waters },
    `-o world.json format=topojson no-quantization target=countries,lakes`,
  );
  return topologyText(deltaCoded(output.topology('world.json')));
}

function withoutIslets(geometry: Areal): Areal {
  const sized = polygonsOf(geometry).map((rings) => ({
    rings,
    km2: areaM2({ type: 'Polygon', coordinates: rings }) / 1e6,
  }));
  const largest = sized.reduce((x, y) => (y.km2 > x.km2 ? y : x));
  return arealOf(
    sized
      .filter((p) => p === largest || p.km2 >= SMALLEST_ISLAND_KM2[zoneAt(p.rings[0]![0]!)])
      .map((p) => p.rings),
  );
}
