/** What an area is compared with. */
export interface FoundPlace {
  readonly placeText: string;
  readonly candidates: readonly string[];
  readonly from: number;
  readonly next: number;
  /** "three Londons", "ten football pitches". */
  readonly plural: boolean;
  /** A name of the catalogue, a thing like a football pitch, or a name that is in neither. */
  readonly known: 'name' | 'thing' | null;
}
