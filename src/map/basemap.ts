import type {
  Feature,
  FeatureCollection,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
} from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import townsUrl from '../../geo/basemap/settlements.geojson?url';
import worldUrl from '../../geo/basemap/world.topo.json?url';

type Areas<P> = FeatureCollection<Polygon | MultiPolygon, P>;

export interface CountryProperties {
  /** ISO 3166-1 alpha-2 code. */
  readonly id: string;
  readonly en: string;
  readonly uk: string;
}

export interface TownProperties {
  readonly en: string;
  readonly uk: string | null;
  /** ISO 3166-1 alpha-2 code. */
  readonly country: string;
  readonly population: number;
  readonly rank: 'capital' | 'seat' | 'town';
}

export type Town = Feature<Point, TownProperties>;

/** What lies under regions and claim. */
export interface Basemap {
  readonly countries: Areas<CountryProperties>;
  readonly borders: MultiLineString;
  readonly coast: MultiLineString;
  readonly lakes: Areas<object>;
  readonly towns: readonly Town[];
}

type World = Topology<{
  countries: GeometryCollection<CountryProperties>;
  lakes: GeometryCollection<object>;
}>;

function basemapOf(world: World, towns: readonly Town[]): Basemap {
  const { countries, lakes } = world.objects;
  return {
    countries: feature(world, countries) as Areas<CountryProperties>,
    borders: mesh(world, countries, (a, b) => a !== b),
    coast: mesh(world, countries, (a, b) => a === b),
    lakes: feature(world, lakes) as Areas<object>,
    towns,
  };
}

async function loadJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
  return (await response.json()) as T;
}

let loading: Promise<Basemap> | null = null;

/**
 * Loads it once from the page's own origin; throws what the browser says if that fails, and tries
 * again when asked again.
 */
export function loadBasemap(): Promise<Basemap> {
  loading ??= fetchBasemap().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function fetchBasemap(): Promise<Basemap> {
  const [world, towns] = await Promise.all([
    loadJson<World>(worldUrl),
    loadJson<FeatureCollection<Point, TownProperties>>(townsUrl),
  ]);
  return basemapOf(world, towns.features);
}
