import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from './fetch.ts';

/** ISO 3166 has no code for Kosovo; XKX and XK are in common use. */
const BEYOND_ISO: Readonly<Record<string, string>> = { XKX: 'XK' };

export interface CountryNames {
  /** ISO 3166-1 alpha-2 code. */
  readonly id: string;
  readonly en: string;
  readonly uk: string;
}

/** A reader of country names, by ISO 3166-1 alpha-3 code: CLDR's English and Ukrainian. */
export function countryNames(): (a3: string) => CountryNames {
  const codes = JSON.parse(
    readFileSync(join(packageFolder('countryCodes'), 'codes.json'), 'utf8'),
  ) as string[][];
  const alpha2 = new Map(codes.map(([a2, a3]) => [a3!, a2!]));
  const names = (language: string): Record<string, string> => {
    const path = join(packageFolder('countryNames'), `main/${language}/territories.json`);
    return JSON.parse(readFileSync(path, 'utf8')).main[language].localeDisplayNames.territories;
  };
  const en = names('en');
  const uk = names('uk');
  return (a3) => {
    const id = alpha2.get(a3) ?? BEYOND_ISO[a3];
    if (!id || !en[id] || !uk[id]) throw new Error(`no names for country ${a3}`);
    return { id, en: en[id], uk: uk[id] };
  };
}
