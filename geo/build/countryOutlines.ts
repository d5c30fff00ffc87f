import { HANDWRITTEN } from './handwritten.ts';
import { countryNames } from './countryNames.ts';
import { coastlineCountries } from './coastline.ts';
import { COUNTRY_METRES_PER_KM, GROUND_METRES_PER_KM, withinBudget } from './detail.ts';
import { echartsCountry } from './echarts.ts';
import { arealOf, collection, polygonsOf, type Collection } from './geometry.ts';
import { FINE_ISLETS, SMALL_ISLETS, withoutIslets, type Islets } from './islets.ts';
import { dissolved } from './merge.ts';
import { naturalEarth } from './naturalEarth.ts';
import type { Outline } from './outlines.ts';
import { readGeo } from './read.ts';

/** geo/recipes/countries.json */
interface CountryRecipes {
  /** How large a file may be, in kB, by ISO 3166-1 alpha-3 code; `usual` for the others. */
  readonly kilobytes: Readonly<Record<string, number>>;
  /** Countries whose shape is the union of their units in another source's file. */
  readonly elsewhere: readonly { readonly A3: string; readonly file: string }[];
}

const RECIPES = readGeo<CountryRecipes>('recipes/countries.json');
const ELSEWHERE = new Map(RECIPES.elsewhere.map(({ A3, file }) => [A3, file]));

/** Ukraine has an outline of its own, finer than the rest of the world. */
const UKRAINE = 'UKR';

/** The world's countries and territories (property `A3`) as finely as the sources have them. */
export async function wholeCountries(): Promise<Collection> {
  const { features } = await coastlineCountries();
  const shapes = await Promise.all(
    features.map(async (feature) => {
      const file = ELSEWHERE.get(feature.properties.A3!);
      return file ? { ...feature, geometry: await unionOf(file) } : feature;
    }),
  );
  return collection(shapes);
}

/** The same without islets that show at no scale. */
export const fineCountries = (whole: Collection) => lessIslets(whole, FINE_ISLETS);

const lessIslets = (shapes: Collection, islets: Islets) =>
  collection(shapes.features.map((f) => ({ ...f, geometry: withoutIslets(f.geometry, islets) })));

async function unionOf(file: string) {
  const units = collection(
    echartsCountry(file).map(({ geometry }) => ({
      type: 'Feature' as const,
      properties: {},
      geometry,
    })),
  );
  const geometry = (await dissolved(units)).features[0]!.geometry;
  return arealOf(polygonsOf(geometry).map((rings) => rings.slice(0, 1)));
}

/** Bytes of the outline that units are fitted into, and what each unit may add to them. */
const GROUND_BYTES = 150_000;
const GROUND_UNIT_BYTES = 3000;
const MOST_GROUND_BYTES = 1_200_000;

/** Countries as finely as their units want them. */
export async function shapesForUnits(fine: Collection): Promise<Collection> {
  const names = countryNames();
  const counts = new Map<string, number>();
  for (const { country } of naturalEarth()) counts.set(country, (counts.get(country) ?? 0) + 1);
  return withinBudget(
    fine,
    (a3) =>
      Math.min(
        MOST_GROUND_BYTES,
        GROUND_BYTES + GROUND_UNIT_BYTES * (counts.get(names(a3).id) ?? 1),
      ),
    GROUND_METRES_PER_KM,
  );
}

/** Outlines of the countries and territories, each a file. */
export async function countryOutlines(fine: Collection): Promise<Outline[]> {
  const shapes = await withinBudget(
    lessIslets(fine, SMALL_ISLETS),
    (a3) => (RECIPES.kilobytes[a3] ?? RECIPES.kilobytes.usual!) * 1000,
    COUNTRY_METRES_PER_KM,
  );
  const names = countryNames();
  const byIso = new Map(
    [...HANDWRITTEN.values()]
      .filter(({ kind }) => kind === 'country' || kind === 'territory')
      .map((place) => [place.iso ?? place.country, place]),
  );
  return shapes.features.flatMap(({ properties, geometry }): Outline[] => {
    const a3 = properties.A3!;
    if (a3 === UKRAINE) return [];
    const iso = names(a3).id;
    const place = byIso.get(iso) ?? (iso === 'XK' ? HANDWRITTEN.get('kosovo') : undefined);
    if (!place) throw new Error(`no place for ${iso}`);
    return [
      {
        id: place.id,
        name: place.en,
        file: `countries/${iso.toLowerCase()}`,
        from: ELSEWHERE.has(a3) ? 'osm-country-of-units' : 'osm-country',
        geometry,
      },
    ];
  });
}
