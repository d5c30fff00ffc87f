import type { Position } from 'geojson';
import { COUNTRY_METRES_PER_KM, ISLAND_METRES_PER_KM, withinBudget } from './detail.ts';
import { arealOf, collection, polygonsOf, type Areal } from './geometry.ts';
import { withoutIslets } from './islets.ts';
import { runMapshaper } from './mapshaper.ts';
import { readGeo } from './read.ts';
import { contains, regionOf } from './sampling.ts';
import { usCounties } from './usAtlas.ts';

/** A place made of units, by their codes; a row of geo/recipes/unions.json. */
interface UnionRecipe {
  readonly id: string;
  /** One code: the place is that unit. Several: it is their union, in a file of its own. */
  readonly of: readonly string[];
  readonly file?: string;
}

/** A place made of counties of the United States, on land; a row of geo/recipes/us-counties.json. */
interface CountyRecipe {
  readonly id: string;
  /** FIPS codes. */
  readonly counties: readonly string[];
}

/** A continent or another union of countries; a row of geo/recipes/continents.json. */
interface ContinentRecipe {
  readonly id: string;
  /** ISO 3166-1 alpha-2 codes of whole countries. */
  readonly countries: readonly string[];
  /** Codes of units of other countries that belong to it, and of units that do not. */
  readonly units?: readonly string[];
  readonly except?: readonly string[];
  /** Points in pieces of land that belong to it, and in pieces that do not. */
  readonly landAt?: readonly Position[];
  readonly exceptLandAt?: readonly Position[];
}

export const UNIONS = readGeo<readonly UnionRecipe[]>('recipes/unions.json');
const COUNTIES = readGeo<readonly CountyRecipe[]>('recipes/us-counties.json');
const CONTINENTS = readGeo<readonly ContinentRecipe[]>('recipes/continents.json');

const BYTES = 45_000;
/** Bytes that a place of counties may take. */
const COUNTY_BYTES = 40_000;

export interface Shape {
  readonly id: string;
  readonly geometry: Areal;
}

const features = (parts: readonly Areal[]) =>
  collection(parts.map((geometry) => ({ type: 'Feature' as const, properties: {}, geometry })));

async function merged(parts: readonly Areal[], gapKm2: number, without: readonly Areal[] = []) {
  const erase = without.length > 0 ? '-erase without target=parts' : '-filter true target=parts';
  const output = await runMapshaper(
    {
      'parts.json': features(parts),
      ...(without.length > 0 && { 'without.json': features(without) }),
    },
    `${erase} -clean overlap-rule=min-area gap-fill-area=${gapKm2}km2 target=parts
     -dissolve target=parts
     -o parts.json format=geojson geojson-type=FeatureCollection target=parts`,
  );
  return output.collection('parts.json').features[0]!.geometry;
}

/** The union of units that have the same vertices where they meet. */
export const unionOf = (parts: readonly Areal[]) => merged(parts, 0);

/** Places of counties, cut at the coast. */
export async function countyShapes(land: Areal): Promise<Shape[]> {
  const byFips = new Map(usCounties().map((county) => [county.fips, county.geometry]));
  const shapes: Shape[] = [];
  for (const { id, counties } of COUNTIES) {
    const parts = counties.map((fips) => byFips.get(fips)!);
    const output = await runMapshaper(
      { 'parts.json': features(parts), 'land.json': features([land]) },
      `-clip land target=parts -dissolve target=parts
       -o parts.json format=geojson geojson-type=FeatureCollection target=parts`,
    );
    const one = collection([
      { ...output.collection('parts.json').features[0]!, properties: { A3: id } },
    ]);
    const [shape] = (await withinBudget(one, () => COUNTY_BYTES, ISLAND_METRES_PER_KM)).features;
    shapes.push({ id, geometry: shape!.geometry });
  }
  return shapes;
}

/** Islets that do not show on a continent. */
const CONTINENT_ISLETS = { each: 1e-5, all: 2e-3 };
/** Gaps between a country and units of its neighbours that are closed, km². */
const CONTINENT_GAP_KM2 = 300;

/** Continents, out of countries by ISO code and units by code. */
export async function continentShapes(
  countryOf: (iso: string) => Areal,
  unitOf: (code: string) => Areal,
): Promise<Shape[]> {
  const shapes: Shape[] = [];
  for (const {
    id,
    countries,
    units = [],
    except = [],
    landAt = [],
    exceptLandAt = [],
  } of CONTINENTS) {
    const apart = (point: Position) => landWith(countryOf('TR'), point);
    const parts = [...countries.map(countryOf), ...units.map(unitOf), ...landAt.map(apart)];
    const without = [...except.map(unitOf), ...exceptLandAt.map(apart)];
    const whole = withoutIslets(await merged(parts, CONTINENT_GAP_KM2, without), CONTINENT_ISLETS);
    const one = collection([{ type: 'Feature' as const, properties: { A3: id }, geometry: whole }]);
    const [shape] = (await withinBudget(one, () => BYTES, COUNTRY_METRES_PER_KM)).features;
    shapes.push({ id, geometry: shape!.geometry });
  }
  return shapes;
}

/** The piece of a country that holds a point. */
function landWith(country: Areal, point: Position): Areal {
  const piece = polygonsOf(country).find((rings) => contains(regionOf(arealOf([rings])), point));
  if (!piece) throw new Error(`no land at ${point.join()}`);
  return arealOf([piece]);
}
