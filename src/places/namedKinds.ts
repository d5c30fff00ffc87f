import { ENGLISH_KINDS, UKRAINIAN_KINDS } from './kindWords.ts';
import type { PlaceKind } from './place.ts';

/** A name without the word beside it for what it is. */
export interface NamedKind {
  readonly core: string;
  /** The kinds that the word may mean, the likeliest first. */
  readonly kinds: readonly PlaceKind[];
}

const KINDS: ReadonlyMap<string, readonly PlaceKind[]> = new Map(
  [...ENGLISH_KINDS, ...UKRAINIAN_KINDS].flatMap(([kinds, line]) =>
    line.split(/\s+/).map((word) => [word, kinds] as const),
  ),
);

/** Between the word and the name: "State of", "Province of the". */
const JOINTS = /^(?:of )?(?:the )?/;

/** The ways to read a normalised name as one with the word for its kind behind it or in front. */
export function namedKinds(name: string): readonly NamedKind[] {
  const [first, last] = [name.indexOf(' '), name.lastIndexOf(' ')];
  if (first < 0) return [];
  const readings = [
    { core: name.slice(0, last), kinds: KINDS.get(name.slice(last + 1)) },
    { core: name.slice(first + 1).replace(JOINTS, ''), kinds: KINDS.get(name.slice(0, first)) },
  ];
  return readings.flatMap(({ core, kinds }) => (kinds && core !== '' ? [{ core, kinds }] : []));
}
