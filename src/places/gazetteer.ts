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
  readonly country?: string | null;
  /** Id of the place that it is a part of. */
  readonly partOf?: string;
  readonly outline: OutlineRow;
}

/** Makes the places of the gazetteer known, behind those that are written by hand. */
export function addGazetteer(rows: readonly GazetteerRow[]): void {
  addPlaces(rows.map(placeOf));
}

function placeOf(row: GazetteerRow): PlaceFacts {
  const { id, en, uk, aka, kind, iso, country, partOf, outline } = row;
  return {
    id,
    names: { en, uk },
    aliases: aka ?? [],
    kind,
    country: country ?? null,
    iso: iso ?? null,
    published: [],
    fromGazetteer: true,
    outline: outlineFacts(isUnit(outline) && partOf ? { ...outline, unitOf: partOf } : outline),
  };
}

/** First-level units stand in the file of their country's. */
function isUnit({ file }: OutlineRow): boolean {
  return file.startsWith('units/');
}
