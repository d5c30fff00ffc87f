import { addPlaces } from './catalogue.ts';
import { outlineFacts, type OutlineRow } from './outlines.ts';
import type { PlaceFacts, PlaceKind } from './place.ts';

/** A row of geo/gazetteer.json: a place that is not written by hand. */
export interface GazetteerRow {
  readonly id: string;
  readonly en: string;
  readonly uk: string;
  /** Other spellings and names, any language. */
  readonly aka?: readonly string[];
  readonly kind: PlaceKind;
  readonly iso?: string | null;
  /** ISO 3166-1 alpha-2 code. */
  readonly country: string | null;
  readonly outline: OutlineRow;
}

/** Makes the places of the gazetteer known, behind those that are written by hand. */
export function addGazetteer(rows: readonly GazetteerRow[]): void {
  addPlaces(rows.map(placeOf));
}

function placeOf({ id, en, uk, aka, kind, iso, country, outline }: GazetteerRow): PlaceFacts {
  return {
    id,
    names: { en, uk },
    aliases: aka ?? [],
    kind,
    country,
    iso: iso ?? null,
    published: [],
    fromGazetteer: true,
    outline: outlineFacts(outline),
  };
}
