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
import { multiPolygonOf } from '../places/atlas.ts';

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

/** A stretch of a river in geo/basemap/rivers.topo.json. */
export interface RiverProperties {
  readonly id: string;
  readonly en: string;
  readonly uk: string;
  /** How far off the line may be, km: a scale at which that shows is too large for it. */
  readonly coarseKm: number;
  /** Whether the basemap draws water as an area there, so that the line is for the name only. */
  readonly covered: boolean;
}

/** The name of a sea in geo/basemap/seas.geojson, at a point where its waters are wide. */
export interface SeaProperties {
  readonly id: string;
  readonly en: string;
  readonly uk: string;
  /** `small` ones are for near views. */
  readonly rank: 'ocean' | 'sea' | 'small';
}

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

/** A country of the basemap; null if it has none of that ISO 3166-1 alpha-2 code. */
export function countryOutline(iso: string, basemap: Basemap | null): MultiPolygon | null {
  const found = basemap?.countries.features.find(({ properties }) => properties.id === iso);
  return found ? multiPolygonOf(found.geometry) : null;
}
