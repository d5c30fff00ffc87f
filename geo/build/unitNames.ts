import type { FittedUnit } from './fitUnits.ts';
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

const LATIN = /^[\p{Script=Latin}\d\s'’ʻʼ.,()/–-]+$/u;
const MOST_OTHERS = 3;

/** Countries whose codes in Natural Earth are right where its names are not (Wirral is Halton). */
const TRUSTED: ReadonlySet<string> = new Set(['GB']);

/** A reader of names: Unicode's where a unit's code is sure, else Natural Earth's or by hand. */
export function unitNamer(): (country: string, unit: FittedUnit) => UnitNames {
  const en = subdivisionNames('en');
  const uk = subdivisionNames('uk');
  const rows = new Map(
    readGeo<NameRow[]>('recipes/unitNames.json').map((r) => [`${r.country} ${r.name}`, r]),
  );
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
  const isoOf = (country: string, names: readonly string[], neIso: string | null) => {
    if (neIso && en.has(neIso)) {
      const known = plain(en.get(neIso)!);
      if (TRUSTED.has(country) || names.some((name) => plain(name) === known)) return neIso;
    }
    return codeByName(country, names);
  };
  return (country, unit) => {
    const row =
      rows.get(`${country} ${unit.name ?? unit.ne!.others[0]}`) ??
      rows.get(`${country} ${unit.name ?? unit.ne!.en}`);
    const names = [unit.name, unit.ne?.en, ...(unit.ne?.others ?? [])].filter(
      (name): name is string => Boolean(name),
    );
    const sure = row?.iso ?? isoOf(country, names, unit.ne?.iso ?? null);
    const main = row?.en ?? (sure && en.get(sure)) ?? unit.ne?.en ?? unit.name!;
    const seen = new Set([plain(main)]);
    const aka = names.filter((name) => {
      const key = plain(name);
      if (!LATIN.test(name) || key === '' || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
    return {
      iso: sure ?? unit.ne?.iso ?? null,
      en: main,
      uk: row?.uk ?? ((sure && uk.get(sure)) || unit.ne?.uk || ''),
      aka: aka.slice(0, MOST_OTHERS),
    };
  };
}
