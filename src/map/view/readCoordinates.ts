import type { Position } from 'geojson';

/** Why typed coordinates are no place: what was found. */
export interface CoordinateProblem {
  readonly kind: 'empty' | 'format' | 'latitude' | 'longitude';
  readonly found: string;
}

export type CoordinateReading =
  | { readonly ok: true; readonly position: Position }
  | { readonly ok: false; readonly problem: CoordinateProblem };

/** With single blanks: where each may stand or not, the time stays linear. */
const PAIR = /^([+-]?\d+(?:\.\d+)?) ?°? ?([NS])? ?(?:[,;] ?| )([+-]?\d+(?:\.\d+)?) ?°? ?([EW])?$/i;
const NEGATIVE = /[SW]/i;

/** Reads "50.0, 36.2", "50.0 N 36.2 E": latitude first, as people write them. */
export function readCoordinates(text: string): CoordinateReading {
  const found = text.trim();
  if (found === '') return { ok: false, problem: { kind: 'empty', found } };
  const match = PAIR.exec(found.replaceAll('\u2212', '-').replace(/\s+/g, ' '));
  if (!match) return { ok: false, problem: { kind: 'format', found } };
  const latitude = signed(match[1], match[2]);
  const longitude = signed(match[3], match[4]);
  if (Math.abs(latitude) > 90) return { ok: false, problem: { kind: 'latitude', found: match[1] } };
  if (Math.abs(longitude) > 180) {
    return { ok: false, problem: { kind: 'longitude', found: match[3] } };
  }
  return { ok: true, position: [longitude, latitude] };
}

function signed(number: string, side: string | undefined): number {
  return side && NEGATIVE.test(side) ? -Number(number) : Number(number);
}
