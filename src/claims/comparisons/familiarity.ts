import rows from '../../../geo/familiarity.json' with { type: 'json' };

/** Whom a comparison is made for: readers in these countries, or anywhere. */
export const AUDIENCES = ['uk', 'us', 'ua', 'eu', 'world'] as const;

export type Audience = (typeof AUDIENCES)[number];

/** 3: everybody has a picture of it; 2: most have; 1: it is known by its name; 0: it is not said. */
export type Familiarity = 0 | 1 | 2 | 3;

/** A row of geo/familiarity.json. */
interface FamiliarityRow extends Partial<Readonly<Record<Audience, Familiarity>>> {
  readonly id: string;
}

const ROWS = rows as readonly unknown[] as readonly FamiliarityRow[];

/** A place that an audience knows. */
export interface FamiliarPlace {
  readonly placeId: string;
  readonly familiarity: Exclude<Familiarity, 0>;
}

/** The places that an audience knows. Where a row has nothing for it, it knows one as the world does. */
export function familiarPlaces(audience: Audience): FamiliarPlace[] {
  return ROWS.flatMap((row) => {
    const familiarity = row[audience] ?? row.world ?? 0;
    return familiarity === 0 ? [] : [{ placeId: row.id, familiarity }];
  });
}
