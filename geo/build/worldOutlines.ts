import { countryNames } from './countryNames.ts';
import {
  countryOutlines,
  fineCountries,
  shapesForUnits,
  wholeCountries,
} from './countryOutlines.ts';
import { fitUnits } from './fitUnits.ts';
import { idOfCountry, idsFor, type GazetteerDraft } from './gazetteer.ts';
import type { Areal, Collection } from './geometry.ts';
import { HANDWRITTEN } from './handwritten.ts';
import { ISLANDS, islandShapes } from './islands.ts';
import { naturalEarth } from './naturalEarth.ts';
import type { Outline } from './outlines.ts';
import { continentShapes, countyShapes, unionOf, UNIONS, type Shape } from './unions.ts';
import { namedUnits, unitDrafts, type FittedSet, type NamedUnit } from './unitOutlines.ts';
import { unitNamer } from './unitNames.ts';
import { unitSets } from './unitSets.ts';

/** An outline, and what the gazetteer says of its place if that is not written by hand. */
export interface WorldPlace {
  readonly outline: Outline;
  readonly draft: GazetteerDraft | null;
  /** Area of the same unit in the other source, km². */
  readonly otherKm2: number | null;
}

/** The shapes that everything else is made of. */
export interface Ground {
  /** Countries with every islet, without the smallest, and as finely as their units want them. */
  readonly whole: Collection;
  readonly fine: Collection;
  readonly forUnits: Collection;
}

export async function worldGround(): Promise<Ground> {
  const whole = await wholeCountries();
  const fine = fineCountries(whole);
  return { whole, fine, forUnits: await shapesForUnits(fine) };
}

/** Units of every country but Ukraine, whose own are finer, fitted into their country. */
export async function fittedSets({ forUnits }: Ground): Promise<FittedSet[]> {
  const isoOf = isoCodes();
  const units = naturalEarth();
  const sets: FittedSet[] = [];
  for (const { properties, geometry } of forUnits.features) {
    const country = isoOf(properties.A3!);
    if (country === 'UA') continue;
    for (const set of unitSets(country, geometry, units))
      sets.push({ country, folder: set.folder, units: await fitUnits(set, geometry) });
  }
  const levels = ['units', 'regions', 'parts'];
  return sets.toSorted(
    (a, b) =>
      levels.indexOf(a.folder) - levels.indexOf(b.folder) || (a.country < b.country ? -1 : 1),
  );
}

function isoCodes(): (a3: string) => string {
  const names = countryNames();
  return (a3) => names(a3).id;
}

const written =
  (file: string, from: string) =>
  (shape: Shape): WorldPlace => ({
    outline: {
      id: shape.id,
      name: HANDWRITTEN.get(shape.id)!.en,
      file: `${file}/${shape.id}`,
      from,
      geometry: shape.geometry,
    },
    draft: null,
    otherKm2: null,
  });

/** Outlines of the world outside Ukraine and London, whose places `taken` names. */
export async function worldPlaces(
  ground: Ground,
  sets: readonly FittedSet[],
  lakes: readonly Shape[],
  taken: ReadonlySet<string>,
): Promise<WorldPlace[]> {
  const isoOf = isoCodes();
  const countries = await countryOutlines(ground.fine);
  const named = namedUnits(sets, unitNamer());
  const byCode = new Map(named.map((unit) => [unit.code, unit.unit.fitted]));
  const unitOf = (code: string) => {
    const found = byCode.get(code);
    if (!found) throw new Error(`no unit ${code}`);
    return found;
  };
  const countryOf = (iso: string): Areal => {
    const found = ground.forUnits.features.find((f) => isoOf(f.properties.A3!) === iso);
    if (!found) throw new Error(`no country ${iso}`);
    return found.geometry;
  };
  const unions: WorldPlace[] = [];
  for (const { id, of, file } of UNIONS.filter((row) => row.of.length > 1)) {
    const geometry = await unionOf(of.map(unitOf));
    const sources = new Set(
      named.filter(({ code }) => of.includes(code)).map((u) => u.unit.source),
    );
    const from = sources.has('natural-earth') ? 'natural-earth-unit' : 'osm-unit';
    const name = HANDWRITTEN.get(id)!.en;
    unions.push({
      outline: { id, name, file: file!, from, geometry },
      draft: null,
      otherKm2: null,
    });
  }
  const counties = await countyShapes(
    ground.fine.features.find((f) => isoOf(f.properties.A3!) === 'US')!.geometry,
  );
  const continents = await continentShapes(countryOf, unitOf);
  const islands = await islandPlaces(ground.whole, isoOf);
  return [
    ...countries.map((outline): WorldPlace => ({ outline, draft: null, otherKm2: null })),
    ...unions,
    ...counties.map(written('cities', 'us-county')),
    ...lakes.map(written('lakes', 'osm-water')),
    ...continents.map(written('continents', 'osm-continent')),
    ...withIds([...islands, ...unitPlaces(named, taken)]),
  ];
}

interface Unnamed {
  readonly id: string | null;
  readonly outline: Omit<Outline, 'id'>;
  readonly draft: GazetteerDraft;
  readonly otherKm2: number | null;
}

async function islandPlaces(whole: Collection, isoOf: (a3: string) => string): Promise<Unnamed[]> {
  const shapes = await islandShapes(whole, isoOf);
  return ISLANDS.map(({ id, en, uk, country = null }) => {
    const place = HANDWRITTEN.get(id);
    const name = place?.en ?? en!;
    return {
      id: place ? id : null,
      outline: {
        name,
        file: `islands/${id}`,
        from: 'osm-island',
        geometry: shapes.get(id)!.geometry,
      },
      draft: {
        id,
        en: name,
        uk: place?.uk ?? uk!,
        aka: [],
        kind: 'island',
        iso: null,
        country,
        partOf: idOfCountry(country),
        type: 'island',
      },
      otherKm2: null,
    };
  });
}

const unitPlaces = (named: readonly NamedUnit[], taken: ReadonlySet<string>): Unnamed[] =>
  unitDrafts(named)
    .filter(({ unit }) => unit.handwritten === null || !taken.has(unit.handwritten))
    .map(({ unit, outline, draft }) => ({
      id: unit.handwritten,
      outline,
      draft,
      otherKm2: unit.unit.otherKm2,
    }));

/** Places with ids; those written by hand have theirs. */
function withIds(places: readonly Unnamed[]): WorldPlace[] {
  const nameless = places.filter(({ id }) => id === null);
  const ids = new Map(
    idsFor(nameless.map(({ draft }) => draft)).map((id, i) => [nameless[i]!, id] as const),
  );
  return places.map((place) => {
    const id = place.id ?? ids.get(place)!;
    return {
      outline: { ...place.outline, id, name: HANDWRITTEN.get(id)?.en ?? place.outline.name },
      draft: place.id ? null : place.draft,
      otherKm2: place.otherKm2,
    };
  });
}
