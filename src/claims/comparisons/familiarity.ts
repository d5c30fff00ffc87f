import rows from '../../../geo/familiarity.json' with { type: 'json' };
import type { Audience } from './audience.ts';

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
