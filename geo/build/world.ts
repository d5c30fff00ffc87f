import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from './fetch.ts';
import type { Collection } from './geometry.ts';
import { runMapshaper } from './mapshaper.ts';
import { PRECISION_DEGREES } from './precision.ts';
import { ZONES, zoneLayer } from './zones.ts';

/** Metres of detail to keep in a first pass, by country; the rest of the world gets `OTHERS`. */
const FIRST_PASS: Readonly<Record<string, number>> = {
  UKR: ZONES.ukraine,
  GBR: ZONES.england,
  ...Object.fromEntries(
    ['BGR', 'BLR', 'FRA', 'GEO', 'HUN', 'MDA', 'POL', 'ROU', 'RUS', 'SRB', 'SVK', 'TUR'].map(
      (a3) => [a3, ZONES.near],
    ),
  ),
};
const OTHERS = 1000;

/** Gaps between neighbours narrower than their area suggests and smaller than this are closed, km². */
export const GAP_KM2 = 3;

/**
 * Places that the source gives to two countries at once, and whose they are here. Crimea is
 * Ukraine's by UN General Assembly resolution 68/262; Western Sahara is a non-self-governing
 * territory on the UN's list.
 */
const OVERLAPS = [
  { kept: 'UKR', cut: 'RUS' },
  { kept: 'ESH', cut: 'MAR' },
];

/** The commands that cut each overlap out of the country that does not keep it. */
export function settleOverlaps(layer: string): string {
  const kept = OVERLAPS.flatMap(({ kept, cut }) => [
    `-filter + 'A3 == "${kept}"' target=${layer} name=${kept}`,
    `-filter + 'A3 == "${cut}"' target=${layer} name=${cut}`,
    `-erase ${kept} target=${cut}`,
  ]);
  const cut = OVERLAPS.map((o) => o.cut);
  return [
    ...kept,
    `-filter '!${JSON.stringify(cut)}.includes(A3)' target=${layer}`,
    `-merge-layers target=${[layer, ...cut].join(',')} name=${layer}`,
  ].join(' ');
}

/**
 * The world's countries (property `A3`), OSM coastline and borders, simplified on shared arcs as
 * finely as each zone asks. Ukraine keeps the same fine detail everywhere.
 */
export async function simplifiedCountries(): Promise<Collection> {
  const coastline = readFileSync(join(packageFolder('coastline'), 'map.geo.json'), 'utf8');
  const first = await runMapshaper(
    { 'countries.json': coastline },
    `${settleOverlaps('countries')}
     -clean overlap-rule=min-area gap-fill-area=${GAP_KM2}km2 target=countries
     -simplify variable keep-shapes target=countries
       interval='${JSON.stringify(FIRST_PASS)}[A3] || ${OTHERS}'
     -o countries.json format=geojson target=countries`,
  );
  const second = await runMapshaper(
    { 'countries.json': first.collection('countries.json'), 'zones.json': zoneLayer() },
    `-union target=countries,zones name=pieces
     -filter 'A3 != null' target=pieces
     -simplify variable keep-shapes target=pieces
       interval='A3 == "UKR" ? ${ZONES.ukraine} : ${JSON.stringify(ZONES)}[zone]'
     -clean overlap-rule=min-area gap-fill-area=${GAP_KM2}km2 target=pieces
     -dissolve A3 target=pieces
     -o countries.json format=geojson target=pieces precision=${PRECISION_DEGREES}`,
  );
  // Rounding can make edges cross; what is cleaned after it and rounded again does not.
  const third = await runMapshaper(
    { 'countries.json': second.collection('countries.json') },
    `-clean overlap-rule=min-area gap-fill-area=0 -o countries.json format=geojson
     precision=${PRECISION_DEGREES}`,
  );
  return third.collection('countries.json');
}
