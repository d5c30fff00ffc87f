import { isObject } from './readPolygons.ts';

/**
 * Properties that plainly name a feature, best first, in small letters without separators; `#` is a
 * level of administration, of which the lowest, with the highest number, names the feature.
 */
const NAMING_KEYS: readonly string[] = [
  // Natural Earth, OpenStreetMap, the US Census and most others.
  'name',
  'nameen',
  'namelong',
  'namelatn',
  'namelsad',
  'fullname',
  'officialname',
  'localname',
  // geoBoundaries.
  'shapename',
  // GADM.
  'name#',
  'nam#',
  'varname#',
  // OCHA's common operational datasets and FAO's GAUL.
  'adm#en',
  'adm#name',
  'adm#nameen',
  'adm#ua',
  'adm#uk',
  'adm#fr',
  'adm#es',
  // Eurostat, and "name" and "designation" in other languages.
  'nutsname',
  'gen',
  'nom',
  'nombre',
  'nome',
  'naam',
  'statnaam',
  'namn',
  'navn',
  'nazwa',
  'jptnazwa',
  'denominazione',
  'назва',
  'назваоб’єкта',
  'имя',
  'название',
  'title',
  'label',
  // What kind of place it is.
  'subunit',
  'geounit',
  'municipality',
  'commune',
  'city',
  'town',
  'district',
  'raion',
  'county',
  'oblast',
  'province',
  'state',
  'region',
  'admin',
  'country',
  'sovereignt',
  'place',
  // Codes are better than nothing.
  'iso31662',
  'isoa3',
  'iso3',
  'a3',
  'isoa2',
  'iso2',
  'nutsid',
  'geoid',
  'shapeiso',
  'shapeid',
  'code',
].flatMap((key) => (key.includes('#') ? levels(key) : [key]));

/** How the Office for National Statistics names areas: LAD23NM, CTYUA21NM. */
const UK_NAME = /^[a-z]{2,6}\d{2}nm$/;

/** Place in the order of preference, from 0. */
const RANKS: ReadonlyMap<string, number> = new Map(NAMING_KEYS.map((key, rank) => [key, rank]));

/**
 * What a feature is called: by its property `key` if it is asked for and there, else its `name`, else
 * its id, else the property that plainly names it, else its position in the file, from 1.
 */
export function featureName(feature: unknown, index: number, key: string | null): string {
  if (!isObject(feature)) return String(index + 1);
  const properties = isObject(feature.properties) ? feature.properties : {};
  const candidates = [key === null ? undefined : own(properties, key), own(properties, 'name')];
  for (const value of [...candidates, feature.id, plainName(properties)]) {
    if (isName(value)) return String(value);
  }
  return String(index + 1);
}

/** The keys of the features' properties, in the order of the file. */
export function propertyKeys(geojson: unknown): Set<string> {
  const keys = new Set<string>();
  const features =
    isObject(geojson) && Array.isArray(geojson.features) ? geojson.features : [geojson];
  for (const feature of features) {
    if (!isObject(feature) || !isObject(feature.properties)) continue;
    for (const key of Object.keys(feature.properties)) keys.add(key);
  }
  return keys;
}

function plainName(properties: Record<string, unknown>): unknown {
  let best: unknown;
  let bestRank = Infinity;
  for (const [key, value] of Object.entries(properties)) {
    if (!isName(value)) continue;
    const rank = rankOf(key);
    if (rank >= bestRank) continue;
    best = value;
    bestRank = rank;
  }
  return best;
}

function rankOf(key: string): number {
  const plain = key.toLowerCase().replace(/[\s_:.-]/g, '');
  return RANKS.get(plain) ?? (UK_NAME.test(plain) ? RANKS.get('shapename')! : Infinity);
}

function own(properties: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(properties, key) ? properties[key] : undefined;
}

function isName(value: unknown): value is string | number {
  return typeof value === 'string' ? value.trim() !== '' : typeof value === 'number';
}

function levels(key: string): string[] {
  return [5, 4, 3, 2, 1, 0].map((level) => key.replace('#', String(level)));
}
