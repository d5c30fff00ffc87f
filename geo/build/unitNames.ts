import type { FittedUnit } from './fitUnits.ts';
import { HANDWRITTEN } from './handwritten.ts';
import { naturalEarth } from './naturalEarth.ts';
import { readGeo } from './read.ts';
import { subdivisionNames } from './subdivisions.ts';
import { plain } from './unitSets.ts';

/** What a unit is called; `iso` is its ISO 3166-2 code. */
export interface UnitNames {
  readonly iso: string | null;
  readonly en: string;
  readonly uk: string;
  readonly aka: readonly string[];
}

/** Names written by hand, by country and name in the source; a row of geo/recipes/unitNames.json. */
interface NameRow {
  readonly country: string;
  readonly name: string;
  readonly iso?: string;
  readonly en?: string;
  readonly uk?: string;
}

/** Names that places written by hand have: no unit has one of them beside its own. */
const WRITTEN = new Set(
  [...HANDWRITTEN.values()].flatMap(({ en, aka }) => [en, ...aka].map(plain)),
);

/** Without marks for what is no more, and brackets round the whole. */
const withoutMarks = (name: string) =>
  name
    .replace('†', '')
    .replace(/^\((.*)\)$/, '$1')
    .trim();

/** Without the number of a region or a note, and with no Latin letter that looks like a Cyrillic one. */
const inUkrainian = (name: string) =>
  name
    .replace(/^[IVX]+ Регіон /, '')
    .replace(/[¹²³]/g, '')
    .replace(
      /(?<=\p{Script=Cyrillic})[aceiopxy](?=\p{Script=Cyrillic})/gu,
      (letter) => ALIKE[letter]!,
    );

const ALIKE: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
};

const LATIN = /^[\p{Script=Latin}\d\s'’ʻʼ.,()/–-]+$/u;
const MOST_OTHERS = 3;

/** Countries whose codes in Natural Earth are right where its names are not (Wirral is Halton). */
const TRUSTED: ReadonlySet<string> = new Set(['GB']);

/** Names, by country, that several of its units have: they are those of what the units lie in. */
function sharedNames(): ReadonlySet<string> {
  const counts = countsOf(
    naturalEarth().flatMap(({ country, en, others }) => [
      ...new Set([en, ...others].map((name) => `${country} ${plain(withoutMarks(name))}`)),
    ]),
  );
  return new Set([...counts].filter(([, count]) => count > 1).map(([key]) => key));
}

function countsOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** A reader of names: Unicode's where a unit's code is sure, else Natural Earth's or by hand. */
export function unitNamer(): (country: string, unit: FittedUnit) => UnitNames {
  const en = subdivisionNames('en');
  const uk = subdivisionNames('uk');
  const rows = new Map(
    readGeo<NameRow[]>('recipes/unitNames.json').map((r) => [`${r.country} ${r.name}`, r]),
  );
  const shared = sharedNames();
  const codeCounts = countsOf(naturalEarth().map(({ iso }) => iso ?? ''));
  const codes = new Map<string, string[]>();
  const keysOf = (country: string, name: string) => [
    `${country} ${name.toLowerCase()}`,
    `${country} ~${plain(name)}`,
  ];
  for (const [code, name] of en)
    for (const key of keysOf(code.slice(0, 2), name))
      codes.set(key, [...(codes.get(key) ?? []), code]);
  /** The only code that one of the names stands for, spelt so, or else spelt nearly so. */
  const codeByName = (country: string, names: readonly string[]) => {
    for (const level of [0, 1]) {
      const found = new Set(
        names.flatMap((name) => codes.get(keysOf(country, name)[level]!) ?? []),
      );
      const [only] = found;
      if (only && found.size === 1) return only;
    }
    return null;
  };
  const isoOf = (
    country: string,
    given: readonly string[],
    own: readonly string[],
    neIso: string | null,
  ) => {
    if (neIso && en.has(neIso)) {
      const known = plain(en.get(neIso)!);
      // Where units of today have the code of the one that they were made of, its name is not theirs.
      const among = (codeCounts.get(neIso) ?? 0) > 1 ? given.slice(0, 2) : given;
      if (TRUSTED.has(country) || among.some((name) => plain(name) === known)) return neIso;
    }
    return codeByName(country, own);
  };
  return (country, unit) => {
    const row =
      rows.get(`${country} ${unit.name ?? unit.ne!.others[0]}`) ??
      rows.get(`${country} ${unit.name ?? unit.ne!.en}`);
    const isShared = (name: string) => shared.has(`${country} ${plain(name)}`);
    const given = [unit.name, unit.ne?.en, ...(unit.ne?.others ?? [])]
      .filter((name): name is string => Boolean(name))
      .map(withoutMarks);
    const names = given.filter((name, i) => (i === 0 && unit.name) || !isShared(name));
    const sure = row?.iso ?? isoOf(country, given, names, unit.ne?.iso ?? null);
    const english = unit.ne && !isShared(unit.ne.en) ? withoutMarks(unit.ne.en) : null;
    const main =
      row?.en ??
      (sure && en.get(sure)) ??
      english ??
      names.find((name) => LATIN.test(name)) ??
      given[0]!;
    const seen = new Set([plain(main)]);
    const aka = names.filter((name) => {
      const key = plain(name);
      if (!LATIN.test(name) || key === '' || seen.has(key)) return false;
      if (WRITTEN.has(key)) return false;
      seen.add(key);
      return true;
    });
    return {
      iso: sure ?? unit.ne?.iso ?? null,
      en: main,
      uk: row?.uk ?? inUkrainian((sure && uk.get(sure)) || (english && unit.ne?.uk) || ''),
      aka: aka.slice(0, MOST_OTHERS),
    };
  };
}
