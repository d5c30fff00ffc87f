import type { Position } from 'geojson';
import type { Town } from '../../draw/ground/basemap.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { townsLike } from '../view/findTowns.ts';
import { townDetail } from './offerDetail.ts';

/** A town that a search field offers, with what tells it from others of its name. */
export interface OfferedTown {
  readonly town: Town;
  readonly detail: string;
}

/** The first-level unit of a country, by its code, at a position; null if none is known there. */
export type UnitOf = (position: Position, iso: string) => Promise<string | null>;

const MOST_TOWNS = 20;

/**
 * The towns whose names begin like a query, the most populous first. Those that share name and country
 * have their unit beside them.
 */
export function offeredTowns(
  query: string,
  towns: readonly Town[],
  unitOf: UnitOf,
  catalogue: Catalogue,
): Promise<readonly OfferedTown[]> {
  const offered = townsLike(query, towns).slice(0, MOST_TOWNS);
  return Promise.all(
    offered.map(async (town) => {
      const { country } = town.properties;
      const hasTwin = offered.some((other) => isTwin(town, other));
      const unitId = hasTwin ? await unitOf(town.geometry.coordinates, country) : null;
      return { town, detail: townDetail(country, unitId, catalogue) };
    }),
  );
}

function isTwin(town: Town, other: Town): boolean {
  const [a, b] = [town.properties, other.properties];
  return town !== other && a.en === b.en && a.country === b.country;
}
