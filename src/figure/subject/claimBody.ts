import type { Claim } from '../../claims/claim.ts';
import { claimedArea } from '../../claims/claimedArea.ts';
import { type Atlas, shapeIn } from '../../places/atlas.ts';
import { type CopiesResult, layOutCopies } from '../../shape/copies.ts';
import { circleOfArea, squareOfArea } from '../../shape/figures.ts';
import type { RigidShape } from '../../shape/rigid.ts';
import { shapeBody } from './shapeBody.ts';
import type { PlainFigure, Yardstick } from './yardstick.ts';

/**
 * How the claim is drawn: as copies of a place, as a square that the outline of a larger place is laid
 * over, or as a plain figure; always of the claim's own area.
 */
export type ShapeKind = 'copies' | 'laid-over' | PlainFigure;

/** More copies than this cannot be told apart on the map. */
const MOST_DRAWN_COPIES = 200;

/**
 * A smaller part of a place is not cut off it: a strip of its west would look like that strip, not
 * like a size.
 */
const LEAST_PART = 0.5;

/** Why there are no copies to draw. */
export type NoCopies = 'no-place' | 'too-many';

/** Whether so many times a place is drawn as copies of it, and not beside a place that is much larger. */
export function isInCopies(times: number): boolean {
  return times >= LEAST_PART;
}

/** Whether an area is more copies of a place than can be drawn. */
export function isTooMany(times: number): boolean {
  return times > MOST_DRAWN_COPIES;
}

/** The claim's area in the form that a yardstick gives it. */
export interface ClaimForm {
  readonly kind: ShapeKind;
  /** Of exactly the claim's area; null if the Earth has no room for it. */
  readonly body: RigidShape | null;
  /** The yardstick's outline at true size, to be put where the body is; null if none goes with it. */
  readonly outline: RigidShape | null;
  /** Why a square stands in for copies; null if it does not. */
  readonly noCopies: NoCopies | null;
}

/** What the claim's figure says, without rounding and hedge, km²; null if it says none. */
export function claimAreaKm2(claim: Claim): number | null {
  return claimedArea(claim)?.point.value ?? null;
}

/** A place as a shape; null without a place, or if no outline of it is loaded. */
export function placeBody(placeId: string | null, atlas: Atlas): RigidShape | null {
  const shape = placeId === null ? null : shapeIn(atlas, placeId);
  return shape && shapeBody(shape);
}

/** How many times the area of `place` an area is; null without one of the two. */
export function timesOf(areaKm2: number | null, place: RigidShape | null): number | null {
  return place && areaKm2 ? (areaKm2 * 1e6) / place.areaM2 : null;
}

/**
 * An area drawn by a yardstick: that many copies of the place side by side, the last one cut; of a
 * place that is much larger a square, and its outline; a square where neither can be.
 *
 * @param place the yardstick's place as a shape
 * @param isLaidAlong whether the outline of a place that is larger goes with the shape
 */
export function claimForm(
  areaKm2: number,
  { kind }: Yardstick,
  place: RigidShape | null,
  isLaidAlong: boolean,
): ClaimForm {
  const plain = (figure: PlainFigure) => plainBody(figure, areaKm2);
  if (kind === 'square' || kind === 'circle') {
    return { kind, body: plain(kind), outline: null, noCopies: null };
  }
  const times = timesOf(areaKm2, place);
  const inPlaceOf = (noCopies: NoCopies): ClaimForm => ({
    kind: 'square',
    body: plain('square'),
    outline: null,
    noCopies,
  });
  if (!place || !times) return inPlaceOf('no-place');
  const outline = times < 1 && isLaidAlong ? place : null;
  if (!isInCopies(times)) {
    return {
      kind: outline ? 'laid-over' : 'square',
      body: plain('square'),
      outline,
      noCopies: null,
    };
  }
  const laidOut = isTooMany(times) ? null : copiesOf(place, times);
  if (!laidOut?.ok) return inPlaceOf('too-many');
  return { kind: 'copies', body: laidOut.shape, outline, noCopies: null };
}

/** The copies laid out last of each shape: figure and pair ask for the same, and so does every change of a figure. */
const known = new WeakMap<RigidShape, { readonly times: number; readonly result: CopiesResult }>();

/** So many copies of a place side by side; of the same the same. */
export function copiesOf(place: RigidShape, times: number): CopiesResult {
  const last = known.get(place);
  if (last?.times === times) return last.result;
  const result = layOutCopies(place, times);
  known.set(place, { times, result });
  return result;
}

function plainBody(kind: PlainFigure, areaKm2: number): RigidShape | null {
  return (kind === 'square' ? squareOfArea : circleOfArea)(areaKm2 * 1e6);
}
