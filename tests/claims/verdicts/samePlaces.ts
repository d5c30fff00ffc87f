/** Ids under which the catalogue may have a place that an expectation calls by another name. */
const SAME: readonly (readonly string[])[] = [
  ['georgia-state', 'georgia-us', 'georgia-us-state', 'us-georgia'],
  ['washington-state', 'washington-us-state'],
  ['new-york-state', 'new-york-us-state'],
  ['luxembourg-province', 'luxembourg-belgium', 'belgian-luxembourg'],
  ['gaza-strip', 'gaza'],
  ['north-macedonia', 'macedonia'],
  ['holland-province-south', 'south-holland'],
  ['chornobyl-exclusion-zone', 'chernobyl-exclusion-zone'],
  ['isle-of-skye', 'skye'],
  ['puerto-rico', 'puerto-rico-island'],
  ['oceania', 'australia-and-oceania'],
];

/** Names that say a sum of places. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  benelux: ['belgium', 'netherlands', 'luxembourg'],
  'baltic-states': ['estonia', 'latvia', 'lithuania'],
  scandinavia: ['denmark', 'norway', 'sweden'],
  'iberian-peninsula': ['spain', 'portugal'],
  donbas: ['donetsk-oblast', 'luhansk-oblast'],
  'great-britain': ['england', 'scotland', 'wales'],
  'united-kingdom': ['great-britain', 'northern-ireland'],
};

const FIRST_OF = new Map(SAME.flatMap((ids) => ids.map((id) => [id, ids[0]] as const)));

/** Whether an id means the expected place: one id, or several that a name may mean, `a|b`. */
export function isPlace(id: string, expected: string): boolean {
  return expected.split('|').some((one) => canonical(id) === canonical(one));
}

/** Whether two lists are the same sum of places, however it is named. */
export function isSum(ids: readonly string[], expected: readonly string[]): boolean {
  const isSame = (a: readonly string[], b: readonly string[]) =>
    a.length === b.length && b.every((wanted) => a.some((id) => isPlace(id, wanted)));
  return isSame(ids, expected) || isSame(ids.flatMap(members), expected.flatMap(members));
}

/** The places that a name sums up; the place itself if it is one. */
export function members(id: string): readonly string[] {
  return GROUPS[canonical(id)] ?? [id];
}

/** An id, or the words of a place that the catalogue lacks, as one id for all its names. */
function canonical(words: string): string {
  const id = words
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}|['’]/gu, '')
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  return FIRST_OF.get(id) ?? id;
}
