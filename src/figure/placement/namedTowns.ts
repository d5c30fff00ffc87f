import type { Claim } from '../../claims/claim.ts';
import type { CompassPart } from '../../claims/compass.ts';
import { homeCountry, spotsIn } from '../../claims/where.ts';
import type { Town } from '../../draw/ground/basemap.ts';

/** Letters at the end of Ukrainian names that other cases have not. */
const LAST_VOWELS = /[аеєиіїоуюяьй]{1,2}$/u;
/** How many letters a case ending has at most. */
const LONGEST_ENDING = 3;

/**
 * The towns that maps of a claim show whatever their size: those of its country that its report names,
 * in either language and in any case.
 */
export function namedTowns(claim: Claim, towns: readonly Town[]): ReadonlySet<Town> {
  const country = homeCountry(claim);
  const words = wordsOf([claim.statement, ...(claim.names ?? [])].join(' '));
  return new Set(
    towns.filter(({ properties }) => properties.country === country && isIn(words, properties)),
  );
}

/** A town that the area lies at, or in a direction from it. */
export interface SpotTown {
  readonly town: Town;
  readonly part: CompassPart | null;
}

/**
 * The towns of the claim's country that its report names as where the area lies, or near which, the
 * largest first: several may share a name.
 */
export function spotTowns(claim: Claim, towns: readonly Town[]): readonly SpotTown[] {
  const country = homeCountry(claim);
  const spots = spotsIn(claim).map(({ name, part }) => ({ words: wordsOf(name), part }));
  if (spots.length === 0) return [];
  const found = towns
    .filter(({ properties }) => properties.country === country)
    .flatMap((town) => {
      const spot = spots.find(({ words }) => isIn(words, town.properties));
      return spot ? [{ town, part: spot.part ?? null }] : [];
    });
  return found.toSorted((a, b) => peopleOf(b) - peopleOf(a));
}

const peopleOf = ({ town }: SpotTown) => town.properties.population;

const wordsOf = (text: string) => text.replaceAll('’', "'").match(/[\p{L}\p{M}'-]+/gu) ?? [];

function isIn(words: readonly string[], { en, uk }: Town['properties']): boolean {
  return occurs(words, en, (word, name) => word === name) || (!!uk && occurs(words, uk, isCaseOf));
}

/** Whether the words of a name follow each other in a text. */
function occurs(
  words: readonly string[],
  name: string,
  isSame: (word: string, name: string) => boolean,
): boolean {
  const parts = name.split(' ');
  return words.some((_, at) =>
    parts.every((part, i) => at + i < words.length && isSame(words[at + i], part)),
  );
}

/** Whether a Ukrainian word is a name in some case: "Балаклії" of "Балаклія". */
function isCaseOf(word: string, name: string): boolean {
  const stem = name.replace(LAST_VOWELS, '');
  return word.startsWith(stem) && word.length - stem.length <= LONGEST_ENDING;
}
