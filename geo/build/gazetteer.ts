import { HANDWRITTEN } from './handwritten.ts';
import { kebab } from './kebab.ts';

/** A place that is not written by hand, before it has an id. */
export interface GazetteerDraft {
  readonly en: string;
  readonly uk: string;
  readonly aka: readonly string[];
  readonly kind: string;
  readonly iso: string | null;
  /** ISO 3166-1 alpha-2 code; null for what lies in several countries. */
  readonly country: string | null;
  readonly partOf: string | null;
  /** An id that is given, for what has one in a recipe. */
  readonly id?: string;
  /** What its country calls it: it tells a province from its capital of the same name. */
  readonly type: string;
}

/** Ids that are taken by places written by hand: their own, and what their names would give. */
const TAKEN = new Set(
  [...HANDWRITTEN.values()].flatMap(({ id, en, aka }) => [id, ...[en, ...aka].map(kebab)]),
);

const countryId = (iso: string | null) =>
  [...HANDWRITTEN.values()].find(
    (place) =>
      (place.kind === 'country' || place.kind === 'territory') &&
      (place.iso === iso || (iso === 'XK' && place.id === 'kosovo')),
  )?.id ?? null;

const countryIds = new Map<string | null, string | null>();

/** The id of the country or territory with that code. */
export function idOfCountry(iso: string | null): string | null {
  if (!countryIds.has(iso)) countryIds.set(iso, countryId(iso));
  return countryIds.get(iso)!;
}

/**
 * An id for each draft, in their order: the name, and where it is not the only one with that name
 * the country, then what the country calls such places, then a number.
 */
export function idsFor(drafts: readonly GazetteerDraft[]): string[] {
  const given = new Set(drafts.flatMap(({ id }) => (id ? [id] : [])));
  const counts = new Map<string, number>();
  const base = ({ en }: GazetteerDraft) => kebab(en);
  for (const draft of drafts) counts.set(base(draft), (counts.get(base(draft)) ?? 0) + 1);
  const used = new Set([...TAKEN, ...given]);
  const take = (candidates: readonly string[]) => {
    const found = candidates.find((id) => !used.has(id));
    if (found) used.add(found);
    return found;
  };
  return drafts.map((draft) => {
    if (draft.id) return draft.id;
    const name = base(draft);
    const country = idOfCountry(draft.country) ?? 'world';
    const type = kebab(draft.type.split('|')[0]!);
    const alone = counts.get(name) === 1 ? [name] : [];
    const id = take([
      ...alone,
      ...(name === country ? [] : [`${name}-${country}`]),
      ...(type && !name.endsWith(type) ? [`${name}-${type}`, `${name}-${type}-${country}`] : []),
      ...Array.from({ length: 20 }, (_, i) => `${name}-${country}-${i + 2}`),
    ]);
    if (!id) throw new Error(`no id for ${draft.en}`);
    return id;
  });
}

const CITY =
  /\b(city|capital|metropolis|metropolitan city|federal district|special municipality)\b/i;

const KINDS: readonly (readonly [pattern: RegExp, kind: string])[] = [
  [/borough/i, 'borough'],
  [/autonomous republic/i, 'autonomous-republic'],
  [/^(state|administrative state)$/i, 'state'],
  [CITY, 'city'],
];

/** The kind of a unit that its country calls that. */
export const kindOf = (type: string) =>
  KINDS.find(([pattern]) => pattern.test(type))?.[1] ?? 'region';
