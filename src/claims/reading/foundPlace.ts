import type { ReadReference } from './readClaim.ts';

/** What an area is compared with. */
export interface FoundPlace {
  readonly placeText: string;
  /** Ids of the place, best first; empty for a sum of places. */
  readonly candidates: readonly string[];
  /** The place, or those whose areas are added up. */
  readonly places: readonly ReadReference[];
  /** Further ones, each compared with by itself: "Spain or Cameroon". */
  readonly others: readonly FoundPlace[];
  readonly from: number;
  readonly next: number;
  /** "three Londons", "ten football pitches". */
  readonly plural: boolean;
  /** A name of the catalogue, a thing like a football pitch, or a name that is in neither. */
  readonly known: 'name' | 'thing' | null;
}

/** One place that is compared with, of the tokens from `from` to `next`. */
export function singlePlace(
  place: Pick<FoundPlace, 'placeText' | 'candidates' | 'from' | 'next' | 'plural' | 'known'>,
): FoundPlace {
  const { placeText, candidates, from, next, plural, known } = place;
  const places = [{ text: placeText, candidates }];
  return { placeText, candidates, places, others: [], from, next, plural, known };
}
