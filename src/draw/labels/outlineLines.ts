import type { MultiPolygon, Position } from 'geojson';
import { thinOut } from './thinOut.ts';

/** Vertices that tell well enough where an outline runs. */
const VERTICES = 160;

/** The rings of an outline as lines that come back to where they began, for labels that keep off them. */
export function outlineLines(outline: MultiPolygon): Position[][] {
  return thinOut(outline, VERTICES).map((ring) => [...ring, ring[0]]);
}
