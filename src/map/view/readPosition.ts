import type { Position } from 'geojson';
import type { Town } from '../../draw/ground/basemap.ts';
import type { Bounds } from '../../shape/bounds.ts';
import { type CoordinateProblem, readCoordinates } from '../../shape/readCoordinates.ts';

/** Where a name leads. */
export interface Found {
  readonly ok: true;
  readonly name: string;
  readonly position: Position;
  /** The place of the catalogue; null of a town that is none. */
  readonly placeId: string | null;
  /** Of the place's outline; null of a town. */
  readonly bounds: Bounds | null;
  /** The town; null of a place. */
  readonly town: Town | null;
}

/** The same, or why nowhere. */
export type NamedPosition =
  | Found
  | { readonly ok: false; readonly why: 'no-outline'; readonly name: string }
  /** Names that are like it. */
  | { readonly ok: false; readonly why: 'unknown'; readonly like: readonly string[] };

export type FindNamed = (name: string) => Promise<NamedPosition>;

export type PositionReading =
  | { readonly ok: true; readonly position: Position; readonly name: string | null }
  | { readonly ok: false; readonly problem: CoordinateProblem }
  | {
      readonly ok: false;
      readonly problem: { readonly kind: 'no-outline' | 'unknown'; readonly found: string };
      readonly like: readonly string[];
    };

const isLikeName = (text: string) => /\p{L}{2}/u.test(text);

/** Reads coordinates or, where there are letters and no coordinates, the name of a place. */
export async function readPosition(text: string, find: FindNamed): Promise<PositionReading> {
  const reading = readCoordinates(text);
  if (reading.ok) return { ...reading, name: null };
  const { kind, found } = reading.problem;
  if (kind !== 'format' || !isLikeName(found)) return reading;
  const named = await find(found);
  if (named.ok) return named;
  if (named.why === 'no-outline') {
    return { ok: false, problem: { kind: 'no-outline', found: named.name }, like: [] };
  }
  return { ok: false, problem: { kind: 'unknown', found }, like: named.like };
}
