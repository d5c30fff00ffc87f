import type { Position } from 'geojson';

/**
 * What somebody has put on a map by hand, as plain data that can be kept as JSON. Positions are on the ground
 * (longitude, latitude), so that they hold on a sheet of any size.
 */
export interface Annotations {
  /** Where the middle of a name shall stand, by the id of what it names. */
  readonly labels: Readonly<Record<string, Position>>;
  readonly notes: readonly Note[];
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
