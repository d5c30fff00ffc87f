import cities from '../../geo/places/cities.json' with { type: 'json' };
import countries from '../../geo/places/countries.json' with { type: 'json' };
import groups from '../../geo/places/groups.json' with { type: 'json' };
import islands from '../../geo/places/islands.json' with { type: 'json' };
import parksAndWaters from '../../geo/places/parks-and-waters.json' with { type: 'json' };
import pitches from '../../geo/places/pitches.json' with { type: 'json' };
import regions from '../../geo/places/regions.json' with { type: 'json' };
import series from '../../geo/places/series.json' with { type: 'json' };
import unitedKingdom from '../../geo/places/united-kingdom.json' with { type: 'json' };
import usStates from '../../geo/places/us-states.json' with { type: 'json' };
import type { PlaceFacts, PlaceKind, PublishedArea } from './place.ts';

/** Where figures come from and what they count; a row of geo/places/series.json. */
interface Series {
  readonly what: string;
  readonly source: string;
  readonly url?: string;
}

/** A row of the other files in geo/places: a place that areas are compared with, briefly. */
export interface ReferenceRow {
  readonly id: string;
  readonly en: string;
  readonly uk: string;
  /** Other spellings and names, any language. */
  readonly aka?: readonly string[];
  /** `country` if left out. */
  readonly kind?: PlaceKind;
  readonly iso?: string | null;
  /** ISO 3166-1 alpha-2 code; `iso` for a country, null for others if left out. */
  readonly country?: string;
  /** Ids of the places that it is made of, for a place whose area is the sum of theirs. */
  readonly members?: readonly string[];
  /** Areas in km² by the series they are from, the usual one first. */
  readonly km2?: Readonly<Record<string, number>>;
}

const SERIES = series as Readonly<Record<string, Series>>;

/** The rows of all files, the likelier reading of a name that several share first. */
const ROWS = [
  countries,
  unitedKingdom,
  cities,
  usStates,
  regions,
  groups,
  islands,
  parksAndWaters,
  pitches,
].flat() as readonly unknown[] as readonly ReferenceRow[];

/** The continents, countries, states, cities, islands, grounds that reports measure areas with. */
export const REFERENCE_PLACES: readonly PlaceFacts[] = ROWS.map(placeOf);

function placeOf(row: ReferenceRow): PlaceFacts {
  const { id, en, uk, aka, kind, iso, country, members, km2 } = row;
  const hasOwnCode = kind === undefined || kind === 'territory';
  return {
    id,
    names: { en, uk },
    aliases: aka ?? [],
    kind: kind ?? 'country',
    country: country ?? (hasOwnCode ? (iso ?? null) : null),
    iso: iso ?? null,
    published: Object.entries(km2 ?? {}).map(([name, area]) => publishedArea(id, name, area)),
    ...(members && { members }),
    ...(km2 && { usual: 'stated' as const }),
    outline: null,
  };
}

function publishedArea(id: string, name: string, km2: number): PublishedArea {
  const found = SERIES[name];
  if (!found) throw new Error(`geo/places/series.json has no ${name}, which ${id} names`);
  const { what, source, url = null } = found;
  return { km2, what, source, url };
}
