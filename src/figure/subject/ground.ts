import { homeCountry, type MappedPlace, mappedPlaces, whereOf } from '../../claims/where.ts';
import { placeById } from '../../places/catalogue.ts';
import type { ClaimSubject } from '../order.ts';
import { type DrawnWhere, drawnWhere } from './drawnWhere.ts';

/** What of the world a claim's map is about. */
export interface Ground {
  readonly where: DrawnWhere;
  /** Ids of the places that the shape may be put into, the first that has an outline. */
  readonly homeIds: readonly string[];
  readonly mapped: readonly MappedPlace[];
  /** ISO 3166-1 alpha-2 code of the country; null if that is not known. */
  readonly homeIso: string | null;
  /** Whether somebody has put the shape into a place that the report does not say. */
  readonly isElsewhere: boolean;
}

/** A claim and where its shape is put, as far as that says where its map is. */
export interface PlacedClaim extends Pick<ClaimSubject, 'claim'> {
  readonly shape: Pick<ClaimSubject['shape'], 'placement' | 'groundId'>;
}

/** Where the report says that the area lies, or the place that somebody has put its shape into. */
export function groundOf({ claim, shape }: PlacedClaim): Ground {
  const { groundId = null, placement } = shape;
  const { kind, placeIds } = whereOf(claim);
  if (groundId === null) {
    return {
      where: drawnWhere(kind, placement !== null),
      homeIds: placeIds,
      mapped: mappedPlaces(claim),
      homeIso: homeCountry(claim),
      isElsewhere: false,
    };
  }
  const isElsewhere = !placeIds.includes(groundId);
  return {
    where: drawnWhere(kind, isElsewhere || placement !== null),
    homeIds: [groundId],
    mapped: isElsewhere ? [{ placeId: groundId, index: 0 }] : mappedPlaces(claim),
    homeIso: placeById(groundId)?.country ?? null,
    isElsewhere,
  };
}
