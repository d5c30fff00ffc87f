import type {
  Feature,
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
} from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { multiPolygonOf } from '../../places/atlas.ts';

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

/** The name of a sea in geo/basemap/seas.geojson, at a point where its waters are wide; one may have several. */
export interface SeaProperties {
  readonly id: string;
  readonly en: string;
  readonly uk: string;
  /** `small` ones are for near views. */
  readonly rank: 'ocean' | 'sea' | 'small';
  /**
   * Degrees of longitude and of latitude to the nearest shores, either way: a box about the point has
   * no land in it if none of these is nearer than its sides in both. From the nearest in longitude on.
   */
  readonly room: readonly (readonly [east: number, north: number])[];
}

/** Borders between first-level units of a country in geo/basemap/units. */
export interface UnitBorderProperties {
  /** The zoom from which on they are drawn (see `zoomAt`): where the smaller of two units has room. */
  readonly fromZoom: number;
  /** Whose lines they are: ids of geo/sources.json. */
  readonly sources: readonly string[];
}

export type UnitBorder = Feature<LineString | MultiLineString, UnitBorderProperties>;
export type UnitBorders = Topology<{ borders: GeometryCollection<UnitBorderProperties> }>;

/** Waters that are drawn as areas. */
export interface WaterProperties {
  readonly kind: 'lake' | 'river' | 'thames';
  /** Whether near views have a finer one in its place. */
  readonly coarse?: true;
}

export type River = Feature<LineString, RiverProperties>;
export type Sea = Feature<Point, SeaProperties>;

/** What lies under regions and claim. */
export interface Basemap {
  readonly countries: Areas<CountryProperties>;
  readonly borders: MultiLineString;
  readonly coast: MultiLineString;
  /** Borders at which countries of two sources meet, and may gape: land is drawn under them. */
  readonly seams: MultiLineString;
  readonly lakes: Areas<WaterProperties>;
  /** Towns around Ukraine and London, and the largest of the world. */
  readonly towns: readonly Town[];
  /** Further cities of the world; none until they are loaded. */
  readonly cities: readonly Town[];
  readonly rivers: readonly River[];
  readonly seas: readonly Sea[];
  /** Borders of first-level units that are to be drawn; none until a near view asks for some. */
  readonly unitBorders: readonly UnitBorder[];
  /** Codes of the countries that these are in. */
  readonly unitCountries: readonly string[];
  /** What countries and their lines are made of. */
  readonly world: World;
}

export type World = Topology<{
  countries: GeometryCollection<CountryProperties>;
  lakes: GeometryCollection<WaterProperties>;
}>;

/** Waters for near views in place of the coarse ones: geo/basemap/lakes.topo.json. */
export type NearLakes = Topology<{ lakes: GeometryCollection<WaterProperties> }>;

export type Rivers = Topology<{ rivers: GeometryCollection<RiverProperties> }>;

/** What the files in geo/basemap hold. */
export interface BasemapFiles {
  readonly world: World;
  readonly towns: FeatureCollection<Point, TownProperties>;
  readonly rivers: Rivers;
  readonly seas: FeatureCollection<Point, SeaProperties>;
  readonly cities?: FeatureCollection<Point, TownProperties>;
}

/** The basemap out of its files. */
export function basemapOf({ world, towns, rivers, seas, cities }: BasemapFiles): Basemap {
  const { countries, lakes } = world.objects;
  const lines = feature(rivers, rivers.objects.rivers) as FeatureCollection;
  return {
    countries: feature(world, countries) as Areas<CountryProperties>,
    borders: mesh(world, countries, (a, b) => a !== b),
    coast: mesh(world, countries, (a, b) => a === b),
    seams: { type: 'MultiLineString', coordinates: [] },
    lakes: feature(world, lakes) as Areas<WaterProperties>,
    towns: towns.features,
    cities: cities?.features ?? [],
    rivers: lines.features as River[],
    seas: seas.features,
    unitBorders: [],
    unitCountries: [],
    world,
  };
}

/** The basemap with finer lakes in place of its coarse ones. */
export function withNearLakes(basemap: Basemap, near: NearLakes): Basemap {
  const { lakes } = basemap;
  const finer = feature(near, near.objects.lakes) as Areas<WaterProperties>;
  const kept = lakes.features.filter(({ properties }) => !properties.coarse);
  return { ...basemap, lakes: { ...lakes, features: [...kept, ...finer.features] } };
}

/** Every town that there is: the first ones, then the others. */
export function allTowns(basemap: Basemap | null): readonly Town[] {
  return basemap ? [...basemap.towns, ...basemap.cities] : [];
}

/** A country of the basemap; null if it has none of that ISO 3166-1 alpha-2 code. */
export function countryOutline(iso: string, basemap: Basemap | null): MultiPolygon | null {
  const found = basemap?.countries.features.find(({ properties }) => properties.id === iso);
  return found ? multiPolygonOf(found.geometry) : null;
}

/** The sources of borders, each once. */
export function unitSourcesOf(borders: readonly UnitBorder[]): string[] {
  return [...new Set(borders.flatMap(({ properties: { sources } }) => sources))];
}
