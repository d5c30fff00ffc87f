import { debFile } from './debian.ts';
import { debianArchive } from './fetch.ts';

const FOLDER = './usr/share/unicode/cldr/common/subdivisions';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const unescaped = (text: string) => text.replace(/&(\w+);/g, (_, name) => ENTITIES[name] ?? '');

/** Unicode's names of first- and second-level units in a language, by ISO 3166-2 code in use. */
export function subdivisionNames(language: 'en' | 'uk'): ReadonlyMap<string, string> {
  const xml = debFile(debianArchive('cldr'), `${FOLDER}/${language}.xml`).toString('utf8');
  const rows = xml.matchAll(
    /<subdivision type="([a-z]{2}[a-z0-9]+)"[^<>]*>([^<]+)<\/subdivision>(?! ?<!-- deprecated)/g,
  );
  return new Map(
    [...rows].map(([, code, name]) => [
      `${code!.slice(0, 2)}-${code!.slice(2)}`.toUpperCase(),
      unescaped(name!).trim(),
    ]),
  );
}
