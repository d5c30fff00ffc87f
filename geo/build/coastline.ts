import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from './fetch.ts';
import { arealOf, polygonsOf, type ArealFeature, type Collection } from './geometry.ts';
import { runMapshaper } from './mapshaper.ts';
import { GAP_KM2, settleOverlaps } from './world.ts';

/** Where the source cuts Antarctica off, the edge of the square Mercator map. */
const MERCATOR_EDGE = -85.0;

/** Antarctica carried on to the pole. */
function withPole(feature: ArealFeature): ArealFeature {
  const polygons = polygonsOf(feature.geometry).map((rings) =>
    rings.map((ring) => ring.map(([x, y]) => [x!, y! < MERCATOR_EDGE ? -90 : y!])),
  );
  return { ...feature, geometry: arealOf(polygons) };
}

/** The countries and territories of the coastline source (property `A3`), each place once. */
export async function coastlineCountries(): Promise<Collection> {
  const coastline = readFileSync(join(packageFolder('coastline'), 'map.geo.json'), 'utf8');
  const output = await runMapshaper(
    { 'countries.json': coastline },
    `${settleOverlaps('countries')}
     -clean overlap-rule=min-area gap-fill-area=${GAP_KM2}km2 target=countries
     -o countries.json format=geojson target=countries`,
  );
  const countries = output.collection('countries.json');
  return {
    ...countries,
    features: countries.features.map((f) => (f.properties.A3 === 'ATA' ? withPole(f) : f)),
  };
}
