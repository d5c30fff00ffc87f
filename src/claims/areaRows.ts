import { type Claim, comparedPlaceId } from './claim.ts';
import { sharedPlaceIds } from './information.ts';
import { areaDefinitions, areaRangeKm2, boundariesOf, referenceOf } from '../places/areas.ts';
import { placeById } from '../places/catalogue.ts';
import type { PlaceFacts, ReferenceArea } from '../places/place.ts';

/** One row of the table "Areas". */
export interface AreaRow {
  readonly place: PlaceFacts;
  /** 1 for a member shown under its whole, else 0. */
  readonly level: 0 | 1;
  /** The usual figure for it. */
  readonly km2: number;
  readonly isMeasured: boolean;
  /** How far the boundary's area lies from an independent reference. */
  readonly reference: ReferenceArea | null;
  /** Whom the boundary is owed to; null for a published figure. */
  readonly credit: string | null;
  /** The claim's area ÷ this place's; null without an area, and of a place that is only named. */
  readonly claimShare: number | null;
  /** This place's area ÷ the area of the place that the claim compares with. */
  readonly timesCompared: number | null;
}

/** A place of more members is shown without them. */
const MOST_MEMBERS = 12;

/** Ids of the rows: what the report names with its members, the whole, the place compared with. */
export function reportPlaceIds(claim: Claim): string[] {
  const compared = comparedPlaceId(claim);
  const named = claim.places.map(({ placeId }) => placeId);
  const ids = [...named, ...sharedPlaceIds(claim), ...(compared === null ? [] : [compared])];
  return [...new Set(ids)];
}

/** Rows for `ids`, each followed by its members, which are not listed a second time. */
export function areaRows(
  claim: Claim,
  claimKm2: number | null,
  ids: readonly string[],
  { withMembers = true } = {},
): AreaRow[] {
  const compared = comparedPlaceId(claim);
  const comparedKm2 = compared === null ? null : usualKm2(compared);
  const shared = sharedPlaceIds(claim);
  // Of a place that only acts or owns a share would say that the area lies in it.
  const onlyNamed = claim.places.map(({ placeId }) => placeId).filter((id) => !shared.includes(id));
  const rowsOfPlace = (place: PlaceFacts, level: 0 | 1): AreaRow[] => {
    const [bare] = rowOf(place, comparedKm2);
    if (!bare) return [];
    const isShared = claimKm2 !== null && !onlyNamed.includes(place.id);
    const row = { ...bare, level, claimShare: isShared ? claimKm2 / bare.km2 : null };
    const members = level === 0 && withMembers ? membersShown(place) : [];
    return [row, ...members.flatMap((id) => rowsOf(id, 1))];
  };
  const rowsOf = (id: string, level: 0 | 1): AreaRow[] => {
    const place = placeById(id);
    return place ? rowsOfPlace(place, level) : [];
  };
  const wholes = withMembers ? ids.flatMap((id) => placeById(id) ?? []) : [];
  const asMembers = wholes.flatMap(membersShown);
  return ids.filter((id) => !asMembers.includes(id)).flatMap((id) => rowsOf(id, 0));
}

/** One place beside another one that it is compared with and no claim; none if its area is not known. */
export function placeRow(id: string, comparedId: string): AreaRow[] {
  const place = placeById(id);
  return place ? rowOf(place, usualKm2(comparedId)) : [];
}

function usualKm2(id: string): number | null {
  return areaRangeKm2(id)?.value ?? null;
}

/** A row without claim, at the top. */
function rowOf(place: PlaceFacts, comparedKm2: number | null): AreaRow[] {
  const km2 = usualKm2(place.id);
  if (km2 === null) return [];
  return [
    {
      place,
      level: 0,
      km2,
      isMeasured: isMeasured(place.id),
      reference: referenceOf(place.id),
      credit: creditOf(place.id),
      claimShare: null,
      timesCompared: comparedKm2 && km2 / comparedKm2,
    },
  ];
}

function membersShown({ members = [] }: PlaceFacts): readonly string[] {
  return members.length > MOST_MEMBERS ? [] : members;
}

function isMeasured(id: string): boolean {
  return areaDefinitions(id)[0]?.kind === 'measured';
}

function creditOf(id: string): string | null {
  if (!isMeasured(id)) return null;
  return [...new Set(boundariesOf(id).map(({ credit }) => credit))].join('; ');
}
