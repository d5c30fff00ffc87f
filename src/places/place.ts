import type { Bounds } from '../shape/bounds.ts';

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

/** Where a boundary comes from. */
export interface BoundarySource {
  /** Ids in geo/sources.json. */
  readonly sources: readonly string[];
  readonly licence: string;
  readonly credit: string;
  /** When the boundary was surveyed or published, e.g. "2017-11". */
  readonly vintage: string;
}

/** How good an outline is: `measured` at a large scale, `simplified` to look at only. */
export type OutlineQuality = 'measured' | 'simplified';

/** Why nothing may be measured on an outline; `judge.ts` of the build decides. */
export type UnfitReason = 'area-differs' | 'coarse' | 'sources-differ';

/** Why a sound outline has another area than those published; geo/recipes/reasons.json. */
export type OtherAreaReason =
  | 'published-differs'
  | 'reefs-and-banks'
  | 'land-reclaimed'
  | 'held-by-another'
  | 'water-left-out'
  | 'land-register'
  | 'water-level'
  | 'islands-left-out'
  | 'continents-divided';

/** What is known of a place's outline before it is loaded. */
export interface OutlineFacts {
  /** The file in geo/layers that holds it, without ".geojson". */
  readonly file: string;
  readonly quality: OutlineQuality;
  readonly boundary: BoundarySource;
  /** WGS84 area of the outline as it is in the file. */
  readonly km2: number;
  /** Id of the country whose first-level unit it is; null if it is none. */
  readonly unitOf: string | null;
  /** Why nothing may be measured on it; null if it may. */
  readonly unfit: UnfitReason | null;
  /** Why its area is none of those published; null if it is one, or nobody has looked. */
  readonly otherArea: OtherAreaReason | null;
  readonly bounds: Bounds;
  readonly reference: ReferenceArea | null;
}

/** A comparison of the outline's area with an independent reference. */
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

/** What is known of a place, geometry apart. */
export interface PlaceFacts {
  readonly id: string;
  readonly names: PlaceNames;
  /** Other spellings and names, any language. */
  readonly aliases: readonly string[];
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-2 code of the country; null for what lies in several or in none. */
  readonly country: string | null;
  readonly iso: string | null;
  /** Empty for a place with members, whose areas are added up, and for one of the gazetteer. */
  readonly published: readonly PublishedArea[];
  /** The place as the union of others that do not overlap, e.g. Donbas of two oblasts. */
  readonly members?: readonly string[];
  /** Whether it is known by its outline alone: nobody has written down what its area is. */
  readonly fromGazetteer?: true;
  /** That the first area published is the one meant if nobody says more; else what is measured is. */
  readonly usual?: 'stated';
  /** Null if there is no outline of its own: its members' stand for it, or there is none. */
  readonly outline: OutlineFacts | null;
}
