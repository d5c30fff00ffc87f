import type { Position } from 'geojson';

/**
 * What somebody has put on a map by hand, as plain data that can be kept as JSON. Positions are on the ground
 * (longitude, latitude), so that they hold on a sheet of any size.
 */
export interface Annotations {
  /** By what is named: the id of a place or shape, or one of those below. */
  readonly labels: Readonly<Record<string, MovedName>>;
  readonly notes: readonly Note[];
}

export interface MovedName {
  /** Where its middle shall stand. */
  readonly at: Position;
  /** What it said when it was moved. */
  readonly text: string;
}

export interface Note {
  /** Unique among the notes of a map. */
  readonly id: string;
  readonly text: string;
  /** What it points at. */
  readonly at: Position;
  /** Where the middle of its words shall stand; null for beside that, where there is room. */
  readonly textAt: Position | null;
}

export const NO_ANNOTATIONS: Annotations = { labels: {}, notes: [] };

/** What a note is called by among the names of a map. */
export const noteLabelId = (noteId: string) => `note/${noteId}`;

/** What names of the ground are called by, in any language; ids of places have no slash. Several towns of a country share a name. */
export const groundLabelId = {
  country: (iso: string) => `country/${iso}`,
  town: ([lon, lat]: Position) => `town/${lon},${lat}`,
  sea: (id: string) => `sea/${id}`,
  river: (id: string) => `river/${id}`,
} as const;
