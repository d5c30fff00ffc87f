import { type Claim, comparedPlaceId } from '../../claims/claim.ts';
import { whereOf } from '../../claims/where.ts';

/**
 * What a claim's area is drawn as: the place that its report compares it with, any other place, or a
 * plain figure. It changes nothing of what the report says.
 */
export type Yardstick =
  | { readonly kind: 'reported' }
  | { readonly kind: 'place'; readonly placeId: string }
  | { readonly kind: PlainFigure };

/** A figure that stands for no place. */
export type PlainFigure = 'square' | 'circle';

/** What nobody has chosen. */
export const REPORTED: Yardstick = { kind: 'reported' };

/** How addresses and commands name what is no place. */
const WORDS: Readonly<Record<Exclude<Yardstick['kind'], 'place'>, string>> = {
  reported: 'copies',
  square: 'square',
  circle: 'circle',
};

/** What can be asked for besides the id of a place. */
export const YARDSTICK_WORDS: readonly string[] = Object.values(WORDS);

/** "copies", "square", "circle", or the place's id. */
export function yardstickWord(yardstick: Yardstick): string {
  return yardstick.kind === 'place' ? yardstick.placeId : WORDS[yardstick.kind];
}

/** The yardstick that a word names; null if it is none of these and `placeIdOf` knows no such place. */
export function yardstickOf(
  word: string,
  placeIdOf: (word: string) => string | null,
): Yardstick | null {
  const kinds = Object.keys(WORDS) as (keyof typeof WORDS)[];
  const kind = kinds.find((one) => WORDS[one] === word);
  if (kind) return { kind };
  const placeId = placeIdOf(word);
  return placeId === null ? null : { kind: 'place', placeId };
}

/** The place whose outline the claim is drawn by; null for a plain figure or without one. */
export function yardstickPlaceId(claim: Claim, yardstick: Yardstick): string | null {
  if (yardstick.kind === 'place') return yardstick.placeId;
  return yardstick.kind === 'reported' ? comparedPlaceId(claim) : null;
}

/**
 * The place that a map shows in the claim's colour where it really lies, as it is drawn by it or compared
 * with it. Not one that is much larger: its ground would look like the claim's.
 */
export function tintedPlaceId(
  claim: Claim,
  yardstick: Yardstick,
  isLaidOver: boolean,
): string | null {
  return isLaidOver ? null : (yardstickPlaceId(claim, yardstick) ?? comparedPlaceId(claim));
}

/**
 * Whether the outline of the yardstick goes with the claim's shape. Not where the shape lies in that
 * place, as a share of it does: the map shows it.
 */
export function isLaidAlong(claim: Claim, yardstick: Yardstick): boolean {
  const placeId = comparedPlaceId(claim);
  return yardstick.kind !== 'reported' || !whereOf(claim).placeIds.includes(placeId ?? '');
}
