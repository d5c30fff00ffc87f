import type { Position } from 'geojson';
import { placeById } from '../../places/catalogue.ts';
import { type Bounds, meetBounds } from '../../shape/bounds.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { Town, TownProperties } from '../ground/basemap.ts';
import { groundLabelId } from './annotations.ts';
import { isInside } from './ring.ts';
import type { LabelledRegion, LabelledTown } from './layout.ts';

/** The zoom from which towns of at least that many people are named. */
const FROM_ZOOM: readonly (readonly [people: number, zoom: number])[] = [
  [5_000_000, 3.2],
  [2_500_000, 3.7],
  [1_000_000, 4.2],
  [400_000, 5],
  [200_000, 5.7],
  [90_000, 6.4],
  [45_000, 7],
  [20_000, 7.6],
  [0, 8.2],
];
/** The zoom from which towns that the report names are there: farther off they would be a heap. */
const NAMED_FROM_ZOOM = 3.6;
/** How much later towns are named outside the claim's country and that of the town that is sought. */
const ABROAD = 0.9;
const RANK_BONUS: Readonly<Record<TownProperties['rank'], number>> = {
  capital: 1.6,
  seat: 0.5,
  town: 0,
};

function fromZoom(
  { population, rank, country }: TownProperties,
  homes: readonly (string | null)[],
): number {
  const [, zoom] = FROM_ZOOM.find(([people]) => population >= people)!;
  return zoom - RANK_BONUS[rank] + (homes.includes(country) ? 0 : ABROAD);
}

/**
 * Towns in the order in which they get their labels: by when they appear, then by size. Those in
 * `named` appear before others, and the one that is `sought` before all.
 */
export function labelledTowns(
  towns: readonly Town[],
  homeCountry: string | null,
  regions: readonly LabelledRegion[],
  { locale }: Catalogue,
  named: ReadonlySet<Town> = new Set(),
  sought: Town | null = null,
): LabelledTown[] {
  const isUkrainian = locale.startsWith('uk');
  const homes = [homeCountry, sought?.properties.country ?? null];
  return towns
    .filter((town) => town === sought || !isNamedCity(town, regions))
    .map((town): LabelledTown & { readonly population: number } => {
      const { properties, geometry } = town;
      const isSought = town === sought;
      const isNamed = isSought || named.has(town);
      return {
        id: groundLabelId.town(geometry.coordinates),
        name: (isUkrainian && properties.uk) || properties.en,
        position: geometry.coordinates,
        fromZoom: isSought
          ? 0
          : Math.min(fromZoom(properties, homes), isNamed ? NAMED_FROM_ZOOM : Infinity),
        seatOf:
          properties.rank === 'town' && !isNamed ? null : regionAt(geometry.coordinates, regions),
        isSought,
        population: properties.population,
      };
    })
    .sort((a, b) => a.fromZoom - b.fromZoom || b.population - a.population);
}

/** Degrees from the outline of a city to its town, at most: a coarse outline may leave it outside. */
const BESIDE_CITY = 0.1;

/** Whether a region is the town itself, so that its name stands there already. */
function isNamedCity({ properties, geometry }: Town, regions: readonly LabelledRegion[]): boolean {
  const [lon, lat] = geometry.coordinates;
  const around: Bounds = [
    lon - BESIDE_CITY,
    lat - BESIDE_CITY,
    lon + BESIDE_CITY,
    lat + BESIDE_CITY,
  ];
  return regions.some(({ id, bounds }) => {
    const place = placeById(id);
    return place?.kind === 'city' && place.names.en === properties.en && meetBounds(bounds, around);
  });
}

function regionAt(position: Position, regions: readonly LabelledRegion[]): string | null {
  const [lon, lat] = position;
  const region = regions.find(
    ({ rings, bounds }) => meetBounds(bounds, [lon, lat, lon, lat]) && isInside(rings, position),
  );
  return region?.id ?? null;
}
