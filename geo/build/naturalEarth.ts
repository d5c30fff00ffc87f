import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from './fetch.ts';
import type { Areal, Collection } from './geometry.ts';

/** A first-level unit as Natural Earth has it. */
export interface NaturalEarthUnit {
  /** ISO 3166-1 alpha-2 code of the country that it is counted to here. */
  readonly country: string;
  /** ISO 3166-2 code; null where the source has none or has made one up (AI-X02~). */
  readonly iso: string | null;
  readonly en: string;
  readonly uk: string;
  /** Other names and spellings. */
  readonly others: readonly string[];
  /** What its country calls such units, in English. */
  readonly type: string;
  /** The larger unit that it is in, if the source says. */
  readonly region: string;
  readonly geometry: Areal;
}

/** Countries of units for which the source gives no ISO code but one of its own. */
const OWN_CODES: Readonly<Record<string, string>> = { CYN: 'CY', KAB: 'KZ', SOL: 'SO', CLP: 'FR' };

/** All units with names; Crimea and Sevastopol are Ukraine's by their own ISO 3166-2 codes. */
export function naturalEarth(): NaturalEarthUnit[] {
  const path = join(packageFolder('admin1'), 'data/build.json');
  const { features } = JSON.parse(readFileSync(path, 'utf8')) as Collection;
  return features.flatMap(({ properties: p, geometry }) => {
    const code = p.iso_3166_2 ?? '';
    const iso = /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(code) && !/-X\d\d$/.test(code) ? code : null;
    const country = iso?.startsWith('UA-')
      ? 'UA'
      : p.iso_a2 === '-1'
        ? OWN_CODES[p.adm0_a3!]
        : p.iso_a2;
    const en = p.name_en || p.name;
    if (!country || !en) return [];
    const others = [p.name, p.name_local, p.woe_name, p.gn_name, ...(p.name_alt ?? '').split('|')];
    return [
      {
        country,
        iso,
        en,
        uk: p.name_uk ?? '',
        others: others.filter((name): name is string => Boolean(name)),
        type: p.type_en ?? '',
        region: p.region ?? '',
        geometry,
      },
    ];
  });
}
