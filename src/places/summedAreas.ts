import { placeById } from './catalogue.ts';
import type { PlaceFacts } from './place.ts';

/** Which figure of each member is added up: the one that is usually quoted, or an extreme. */
export type SumOf = 'usual' | 'smallest' | 'largest';

/** The areas of a place's members added up. */
export interface SummedArea {
  readonly km2: number;
  readonly of: SumOf;
  /** Ids of the places that are added up. */
  readonly members: readonly string[];
  /** Who published the figures, each once. */
  readonly sources: readonly string[];
}

/** A figure that a sum is made of. */
interface Part {
  readonly km2: number;
  readonly sources: readonly string[];
}

const CHOICES: Readonly<Record<SumOf, (parts: readonly Part[]) => Part>> = {
  usual: ([first]) => first,
  smallest: (parts) => parts.reduce((least, part) => (part.km2 < least.km2 ? part : least)),
  largest: (parts) => parts.reduce((most, part) => (part.km2 > most.km2 ? part : most)),
};

/**
 * The area of a place that has members and no figure of its own, km²: the sum of their usual
 * figures, of the smallest and of the largest ones, each if it differs. Empty for any other place.
 */
export function summedAreas({ published, members = [] }: PlaceFacts): readonly SummedArea[] {
  if (published.length > 0 || members.length === 0) return [];
  const partsOfMembers = members.map(partsOf);
  const sums = (['usual', 'smallest', 'largest'] as const).map((of): SummedArea => {
    const chosen = partsOfMembers.map(CHOICES[of]);
    return {
      km2: chosen.reduce((sum, { km2 }) => sum + km2, 0),
      of,
      members,
      sources: [...new Set(chosen.flatMap(({ sources }) => sources))],
    };
  });
  return sums.filter(({ km2 }, i) => sums.findIndex((sum) => sum.km2 === km2) === i);
}

/** The figures that a member brings, the usual one first. */
function partsOf(id: string): readonly Part[] {
  const place = placeById(id);
  if (!place) throw new Error(`no place ${id}, which a group names`);
  const own = place.published.map(({ km2, source }) => ({ km2, sources: [source] }));
  return own.length > 0 ? own : summedAreas(place);
}
