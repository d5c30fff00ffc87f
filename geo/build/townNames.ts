import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { City } from './cities.ts';
import { debFile } from './debian.ts';
import { debianArchive } from './fetch.ts';
import { messagesIn } from './gettext.ts';
import { GEO } from './paths.ts';
import { romanise } from './romanise.ts';

export interface TownNames {
  readonly en: string;
  /** Null where no source has it. */
  readonly uk: string | null;
}

/** A table of names written by hand, by GeoNames id. */
function writtenNames(file: string): Map<number, string> {
  const rows = readFileSync(join(GEO, 'build', file), 'utf8')
    .trim()
    .split('\n');
  return new Map(
    rows.slice(1).map((row) => {
      const [id, name] = row.split(',');
      return [Number(id), name!];
    }),
  );
}

/**
 * Names of the towns of Ukraine over about 9 000 people, as they were in September 2022, and of
 * smaller ones in the regions of the first report. Only these are shown there.
 */
export const ukrainianTowns = (): Map<number, string> => writtenNames('settlement-names.csv');

/** GeoNames' Ukrainian names of towns abroad, by GeoNames id. */
function geonamesNames(): Map<number, string> {
  const path = './usr/share/locale/uk/LC_MESSAGES/geonames.mo';
  const messages = messagesIn(debFile(debianArchive('geonames'), path));
  return new Map(
    [...messages]
      .filter(([id]) => /^\d+$/.test(id))
      .map(([id, name]) => [Number(id), withUsualG(name)]),
  );
}

/** Foreign names are spelt with г in Ukrainian (Ukrainian Orthography of 2019, § 87); some records have ґ. */
const withUsualG = (name: string) => name.replaceAll('ґ', 'г').replaceAll('Ґ', 'Г');

/** Both names of a town: the English of one in Ukraine from its Ukrainian name. */
export function townNames(): (city: City) => TownNames {
  const own = ukrainianTowns();
  const abroad = new Map([...geonamesNames(), ...writtenNames('city-names.csv')]);
  return ({ geonameId, name, country }) => {
    const ukrainian = own.get(geonameId);
    if (country === 'UA' && ukrainian) return { en: romanise(ukrainian), uk: ukrainian };
    return { en: inEnglish(name), uk: abroad.get(geonameId) ?? null };
  };
}

const SIGNS = /['’‘`ʻʼ]/g;
/** GeoNames' own words about a place, which are no part of its name. */
const REMARK = ' - ';
const ENDING = '-si';
const MARKS = /\p{M}/gu;
/** Letters that languages of Europe are written with and English texts take over. */
const TAKEN_OVER = /^[\u0020-\u00ffăąćčďđęěğıłńňőřśşșšțťůűźżžŁŞŚŠČŻŽ]$/u;

const withoutRemark = (name: string) => {
  const [own] = name.split(REMARK) as [string];
  return own.endsWith(ENDING) ? own.slice(0, -ENDING.length) : own;
};

/** A name as English texts write it: "Surat" of "Sūrat", "Izmir" of "İzmir"; "São Paulo" stays. */
function inEnglish(name: string): string {
  const letters = [...withoutRemark(name).replaceAll(SIGNS, '').normalize('NFC')];
  return letters
    .map((letter) =>
      TAKEN_OVER.test(letter) ? letter : letter.normalize('NFD').replaceAll(MARKS, ''),
    )
    .join('');
}
