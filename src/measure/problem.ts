import type { Position } from 'geojson';

/** `invalid`: the area may be wrong; `doubtful`: it is right if the data mean what they say. */
type Severity = 'invalid' | 'doubtful';

/** What can be wrong with a geometry, how bad it is, and what is measured all the same. */
export const PROBLEM_SEVERITY = {
  /** Not a GeoJSON object at all, or of an unknown type. Nothing is measured. */
  'not-geojson': 'invalid',
  /** Coordinates that are not arrays of the depth their type needs. They are left out. */
  'not-coordinates': 'invalid',
  /** A position with something that is not a finite number. It is left out of its ring. */
  'not-a-number': 'invalid',
  /** A latitude beyond ±90° or a longitude beyond ±540°. The position is left out of its ring. */
  'out-of-range': 'invalid',
  /** Latitude first, for certain: read so, a latitude is beyond ±90°. Measured with both swapped. */
  'swapped-coordinates': 'invalid',
  /** The last position is not the first. Measured as if closed. */
  'open-ring': 'invalid',
  /** Fewer than three different positions. The ring measures nothing. */
  'too-few-positions': 'invalid',
  /** Edges of a ring cross. Measured is what it covers by the even-odd rule. */
  'self-intersection': 'invalid',
  /** A ring that is there already, from any start and either way round. Counted once. */
  'duplicate-ring': 'invalid',
  /** A hole that is not all inside its shell. Only what is inside is subtracted. */
  'hole-outside-shell': 'invalid',
  /** Holes of a polygon that cross or lie in each other. What they share is subtracted once. */
  'overlapping-holes': 'invalid',
  /** Polygons of a feature that cross or lie in each other. What they share counts once. */
  'overlapping-parts': 'invalid',
  /** Edges meet, or parts lie over one another, too often: see `Effort`. Nothing is measured. */
  'too-intricate': 'invalid',
  /** A ring touches itself without crossing. The area is right. */
  'self-touch': 'doubtful',
  /** The same position twice in a row. */
  'duplicate-vertex': 'doubtful',
  /** An edge of more than 180° of longitude. Measured the short way, over the antimeridian. */
  'antimeridian-uncut': 'doubtful',
  /** A longitude from 180° to 540° either way. Measured as it stands. */
  'unwrapped-longitude': 'doubtful',
  /** A feature without geometry. Its area is not known. */
  'no-geometry': 'doubtful',
  /** A geometry of points or lines. Its area is 0. */
  'not-an-area': 'doubtful',
} as const satisfies Record<string, Severity>;

export type ProblemKind = keyof typeof PROBLEM_SEVERITY;

/** Where in the file: indexes from 0, null where the problem is not inside such a thing. */
export interface ProblemPath {
  readonly feature: number | null;
  /** Among the feature's polygons, those of a MultiPolygon or collection counted through. */
  readonly polygon: number | null;
  /** 0 is the shell, others are holes. */
  readonly ring: number | null;
  readonly vertex: number | null;
}

export interface Problem {
  readonly kind: ProblemKind;
  readonly severity: Severity;
  /** Longitude and latitude of the place, if it has one. */
  readonly at: Position | null;
  readonly path: ProblemPath;
  /** What the file holds there, as JSON, cut short; null if that is nothing. */
  readonly found: string | null;
  /** How many of this kind there are in this ring (or polygon, or feature); only the first are listed. */
  readonly count: number;
}

export const NOWHERE: ProblemPath = { feature: null, polygon: null, ring: null, vertex: null };

/** Of problems alike in one ring. */
export const LISTED_PER_RING = 20;
const FOUND_LENGTH = 60;

/** Gathers problems; of many alike in one ring it keeps the first and counts the rest. */
export class ProblemList {
  readonly #problems: (Omit<Problem, 'count'> & { key: string })[] = [];
  readonly #counts = new Map<string, number>();

  add(kind: ProblemKind, path: ProblemPath, found: unknown, at: Position | null = null): void {
    const key = `${kind} ${path.feature} ${path.polygon} ${path.ring}`;
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    if (count > LISTED_PER_RING) return;
    const severity = PROBLEM_SEVERITY[kind];
    this.#problems.push({ kind, severity, at, path, found: brief(found), key });
  }

  /** Adds all of another list, of other kinds. */
  append(other: ProblemList): void {
    for (const problem of other.#problems) this.#problems.push(problem);
    for (const [key, count] of other.#counts) this.#counts.set(key, count);
  }

  get problems(): Problem[] {
    return this.#problems.map(({ key, ...problem }) => ({
      ...problem,
      count: this.#counts.get(key)!,
    }));
  }
}

/** A value as JSON, NaN and infinities by name, cut to a line. */
function brief(value: unknown): string | null {
  if (value === undefined) return null;
  const text =
    JSON.stringify(value, (_, item) =>
      typeof item === 'number' && !Number.isFinite(item) ? String(item) : item,
    ) ?? String(value);
  return text.length > FOUND_LENGTH ? `${text.slice(0, FOUND_LENGTH - 1)}…` : text;
}
