import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';

export type LayerFeature = Feature<Polygon | MultiPolygon, { id: string; name: string }>;
export type Layer = FeatureCollection<Polygon | MultiPolygon, { id: string; name: string }> & {
  credit: string;
  licence: string;
};

/** What an index says of an outline. */
export interface OutlineRow {
  file: string;
  km2: number;
  from: string;
  bounds: [west: number, south: number, east: number, north: number];
  unfit?: string;
  why?: string;
  reference?: { km2: number; source: string };
}

export interface GazetteerRow {
  id: string;
  en: string;
  uk: string;
  aka?: string[];
  kind: string;
  iso?: string;
  country?: string;
  partOf?: string;
  outline: OutlineRow;
}

const GEO = fileURLToPath(new URL('../../geo/', import.meta.url));

export const geoText = (path: string) => readFileSync(GEO + path, 'utf8');
export const geoJson = (path: string): unknown => JSON.parse(geoText(path));
export const geoBytes = (path: string) => statSync(GEO + path).size;

/** Every file of outlines, without .geojson. */
export const FILES = readdirSync(`${GEO}layers`, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.geojson'))
  .map((path) => path.slice(0, -'.geojson'.length))
  .toSorted();

const loaded = new Map<string, Layer>();

export function layer(file: string): Layer {
  const known = loaded.get(file) ?? (geoJson(`layers/${file}.geojson`) as Layer);
  loaded.set(file, known);
  return known;
}

export const INDEX = new Map(
  ['layers/index.json', 'layers/world.json'].flatMap((path) =>
    Object.entries(geoJson(path) as Record<string, OutlineRow>),
  ),
);
export const GAZETTEER = geoJson('gazetteer.json') as GazetteerRow[];

/** What is said of every outline, by the place's id. */
export const OUTLINES: ReadonlyMap<string, OutlineRow> = new Map([
  ...INDEX,
  ...GAZETTEER.map(({ id, outline }) => [id, outline] as const),
]);

export function ringsOf({ geometry }: LayerFeature): Position[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

/** The outline of a place. */
export function outlineOf(id: string): LayerFeature {
  const row = OUTLINES.get(id);
  const found = row && layer(row.file).features.find((feature) => feature.id === id);
  if (!found) throw new Error(`no outline of ${id}`);
  return found;
}

/** The layers of the first report, with the 27 units of Ukraine and the 33 of London. */
export const UKRAINE_UNITS = ['donbas', 'kharkiv', 'kherson', 'kyiv', 'units/ua'].flatMap(
  (file) => layer(file).features,
);

/** The areas of units in the other of two sources, km², by id. */
export const SECOND_KM2: ReadonlyMap<string, number> = new Map(
  geoText('reference/second-source.csv')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .map(([id, km2]) => [id!, Number(km2)]),
);
