/**
 * What a place is, in the words of its country's law or of common use. A `country` is a member or
 * observer of the United Nations, a `territory` any other with an ISO 3166-1 code, and Kosovo; a
 * `nation` is one of the United Kingdom; a `state` is one of a federation; a `group` is places that
 * are named together (Benelux, New England); a `pitch` is any ground or basin of a sport.
 */
export type PlaceKind =
  | 'continent'
  | 'group'
  | 'country'
  | 'territory'
  | 'nation'
  | 'state'
  | 'oblast'
  | 'autonomous-republic'
  | 'city'
  | 'region'
  | 'borough'
  | 'island'
  | 'park'
  | 'lake'
  | 'pitch';

/** A published figure for a place's area. `what` is the definition it counts by. */
export interface PublishedArea {
  readonly km2: number;
  readonly what: string;
  readonly source: string;
  readonly url: string | null;
}

/** Where a boundary comes from and what was done to it. */
export interface BoundarySource {
  /** Ids in geo/sources.json. */
  readonly sources: readonly string[];
  readonly licence: string;
  readonly credit: string;
  /** When the boundary was surveyed or published, e.g. "2017-11". */
  readonly vintage: string;
}

/** A comparison of the layer's measured area with an independent reference. */
export interface ReferenceArea {
  readonly km2: number;
  readonly source: string;
  /** (measured − reference) ÷ reference × 100 */
  readonly deviationPercent: number;
}

export interface PlaceNames {
  readonly en: string;
  readonly uk: string;
}

/** Properties of every feature in geo/layers/*.geojson. The feature's own `id` is the same id. */
export interface LayerProperties {
  readonly id: string;
  /** The English name, again, for software that looks for `name`. */
  readonly name: string;
  readonly names: PlaceNames;
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-2 or ISO 3166-2 code. */
  readonly iso: string | null;
  readonly published: readonly PublishedArea[];
  readonly boundary: BoundarySource;
  /** WGS84 area of this geometry, as the build measured it. */
  readonly measuredKm2: number;
  readonly reference: ReferenceArea | null;
}

/** The facts about a place, geometry apart; a row of geo/places.json. */
export interface PlaceFacts {
  readonly id: string;
  readonly names: PlaceNames;
  /** Other spellings and names, any language. */
  readonly aliases: readonly string[];
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-2 code of the country; null for what lies in several or in none. */
  readonly country: string | null;
  readonly iso: string | null;
  /** Empty only for a place with members: their areas are added up. */
  readonly published: readonly PublishedArea[];
  /** The place as the union of others that do not overlap, e.g. Donbas of two oblasts. */
  readonly members?: readonly string[];
  /**
   * The layer file (without .geojson) that holds its geometry; null if its members' layers hold it
   * or if no layer does.
   */
  readonly layer: string | null;
}
