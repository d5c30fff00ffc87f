import type { Town } from '../../draw/ground/basemap.ts';
import { localName } from '../../places/localName.ts';
import { namedKinds } from '../../places/namedKinds.ts';
import { normaliseName } from '../../places/normaliseName.ts';

const normalised = new WeakMap<Town, readonly string[]>();

/** A town's names as they are compared. */
function namesOf(town: Town): readonly string[] {
  const { en, uk } = town.properties;
  let names = normalised.get(town);
  if (!names) normalised.set(town, (names = [en, ...(uk ? [uk] : [])].map(normaliseName)));
  return names;
}

/** The towns of that name, as "Nakuru" or "Nakuru city", the most populous first. */
export function townsNamed(name: string, towns: readonly Town[]): readonly Town[] {
  const wanted = normaliseName(name);
  const cities = namedKinds(wanted).filter(({ kinds }) => kinds.includes('city'));
  const names = [wanted, ...cities.map(({ core }) => core)];
  return inOrder(towns.filter((town) => namesOf(town).some((known) => names.includes(known))));
}

/** The towns whose names begin like that, the most populous first. */
export function townsLike(name: string, towns: readonly Town[]): readonly Town[] {
  const wanted = normaliseName(name);
  if (wanted === '') return [];
  return inOrder(towns.filter((town) => namesOf(town).some((known) => known.startsWith(wanted))));
}

function inOrder(towns: readonly Town[]): readonly Town[] {
  return towns.toSorted((a, b) => b.properties.population - a.properties.population);
}

/** A town's name as a locale has it; English where there is no Ukrainian one. */
export function townName({ properties: { en, uk } }: Town, locale: string): string {
  return localName({ en, uk: uk ?? en }, locale);
}
