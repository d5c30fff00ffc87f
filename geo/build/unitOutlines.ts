import type { GazetteerDraft } from './gazetteer.ts';
import { idOfCountry, kindOf } from './gazetteer.ts';
import type { FittedUnit } from './fitUnits.ts';
import { HANDWRITTEN } from './handwritten.ts';
import { kebab } from './kebab.ts';
import type { Outline } from './outlines.ts';
import { contains, regionOf, samplesOf } from './sampling.ts';
import type { UnitNames } from './unitNames.ts';
import { UNIONS } from './unions.ts';
import type { UnitSet } from './unitSets.ts';

/** The units of a country on one level. */
export interface FittedSet {
  readonly country: string;
  readonly folder: UnitSet['folder'];
  readonly units: readonly FittedUnit[];
}

/** A unit with its names, its code, and the place that it is. */
export interface NamedUnit {
  readonly country: string;
  readonly folder: UnitSet['folder'];
  readonly unit: FittedUnit;
  readonly names: UnitNames;
  /** The ISO 3166-2 code, or the country's code and the name. */
  readonly code: string;
  /** Id of the place written by hand that it is, if there is one. */
  readonly handwritten: string | null;
}

const FROM = {
  osm: 'osm-unit',
  'natural-earth': 'natural-earth-unit',
  'us-census': 'us-state',
} as const;

/** Sets larger than this are divided by the larger units that theirs are in. */
const MOST_IN_A_FILE = 60;

/** All units with names and codes; a code that several claim is the first one's. */
export function namedUnits(
  sets: readonly FittedSet[],
  namer: (country: string, unit: FittedUnit) => UnitNames,
): NamedUnit[] {
  const byIso = new Map(
    [...HANDWRITTEN.values()]
      .filter(({ iso, kind }) => iso?.includes('-') && kind !== 'country' && kind !== 'territory')
      .map(({ iso, id }) => [iso!, id]),
  );
  const byUnion = new Map(
    UNIONS.filter(({ of }) => of.length === 1).map(({ of: [code], id }) => [code!, id]),
  );
  const codes = new Set<string>();
  return sets.flatMap(({ country, folder, units }) =>
    units.map((unit): NamedUnit => {
      const found = namer(country, unit);
      const iso = found.iso && !codes.has(found.iso) ? found.iso : null;
      const plainCode = `${country}:${unit.name ?? found.en}`;
      const code = iso ?? plainCode;
      codes.add(code);
      return {
        country,
        folder,
        unit,
        names: { ...found, iso },
        code,
        handwritten: byUnion.get(code) ?? byUnion.get(plainCode) ?? byIso.get(code) ?? null,
      };
    }),
  );
}

/** The file of a unit: its country's, or if that has very many its region's. */
function fileOf({ country, folder, unit }: NamedUnit, count: number): string {
  const iso = country.toLowerCase();
  const region = unit.ne?.region ? kebab(unit.ne.region) : '';
  return folder === 'parts' && count > MOST_IN_A_FILE && region
    ? `${folder}/${iso}-${region}`
    : `${folder}/${iso}`;
}

/** Outlines of all units without ids, and what the gazetteer says of those that have none by hand. */
export function unitDrafts(named: readonly NamedUnit[]) {
  const counts = new Map<string, number>();
  for (const { country, folder } of named)
    counts.set(`${country} ${folder}`, (counts.get(`${country} ${folder}`) ?? 0) + 1);
  const above = (unit: NamedUnit) => (unit.folder === 'parts' ? containing(unit, named) : null);
  return named.map((unit) => {
    const { names, country, folder } = unit;
    const type = unit.unit.ne?.type ?? '';
    const outline: Omit<Outline, 'id'> = {
      name: names.en,
      file: fileOf(unit, counts.get(`${country} ${folder}`)!),
      from: FROM[unit.unit.source],
      geometry: unit.unit.fitted,
    };
    const draft: GazetteerDraft = {
      ...names,
      kind: kindOf(type),
      country,
      partOf: above(unit) ?? idOfCountry(country),
      type: folder === 'regions' ? 'region' : type,
    };
    return { unit, outline, draft };
  });
}

/** The place written by hand, a first-level unit, that holds most of a part. */
function containing(part: NamedUnit, named: readonly NamedUnit[]): string | null {
  const points = samplesOf(regionOf(part.unit.fitted));
  const found = named.find(
    ({ country, folder, handwritten, unit }) =>
      country === part.country &&
      folder === 'units' &&
      handwritten !== null &&
      points.filter((p) => contains(regionOf(unit.fitted), p)).length > points.length / 2,
  );
  return found?.handwritten ?? null;
}
