import type { Position } from 'geojson';
import { ISLAND_METRES_PER_KM, withinBudget } from './detail.ts';
import { arealOf, collection, polygonsOf, type ArealFeature, type Collection } from './geometry.ts';
import { dissolved } from './merge.ts';
import { readGeo } from './read.ts';
import { contains, regionOf } from './sampling.ts';

/** An island as the piece of land that holds a point; a row of geo/recipes/islands.json. */
interface IslandRecipe {
  readonly id: string;
  readonly point: Position;
  /** ISO 3166-1 alpha-2 codes, where the island is divided among several countries. */
  readonly countries?: readonly string[];
  /** Names and country (null for several) of an island that is not written by hand elsewhere. */
  readonly en?: string;
  readonly uk?: string;
  readonly country?: string | null;
}

export const ISLANDS = readGeo<readonly IslandRecipe[]>('recipes/islands.json');

const ISLAND_BYTES = 40_000;

/** The islands' shapes by id, out of countries as fine as the source has them. */
export async function islandShapes(
  countries: Collection,
  isoOf: (a3: string) => string,
): Promise<ReadonlyMap<string, ArealFeature>> {
  const joined = new Map<string, ArealFeature[]>();
  for (const codes of new Set(ISLANDS.flatMap((row) => row.countries?.join() ?? []))) {
    const parts = countries.features.filter((f) =>
      codes.split(',').includes(isoOf(f.properties.A3!)),
    );
    joined.set(codes, (await dissolved(collection(parts))).features);
  }
  const found = ISLANDS.map((row) => {
    const among = row.countries ? joined.get(row.countries.join())! : countries.features;
    const pieces = among
      .flatMap(({ geometry }) => polygonsOf(geometry))
      .filter((rings) => contains(regionOf(arealOf([rings])), row.point));
    if (pieces.length !== 1) throw new Error(`${row.id}: ${pieces.length} pieces of land there`);
    return { id: row.id, geometry: arealOf([pieces[0]!.slice(0, 1)]) };
  });
  const islands = collection(
    found.map(({ id, geometry }) => ({
      type: 'Feature' as const,
      properties: { A3: id },
      geometry,
    })),
  );
  const { features } = await withinBudget(islands, () => ISLAND_BYTES, ISLAND_METRES_PER_KM);
  return new Map(features.map((f) => [f.properties.A3!, f]));
}
