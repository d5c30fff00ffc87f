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

export type World = Topology<{
  countries: GeometryCollection<CountryProperties>;
  lakes: GeometryCollection<object>;
}>;

/** The basemap out of its two files in geo/basemap. */
export function basemapOf(world: World, towns: readonly Town[]): Basemap {
  const { countries, lakes } = world.objects;
  return {
    countries: feature(world, countries) as Areas<CountryProperties>,
    borders: mesh(world, countries, (a, b) => a !== b),
    coast: mesh(world, countries, (a, b) => a === b),
    lakes: feature(world, lakes) as Areas<object>,
    towns,
  };
}
