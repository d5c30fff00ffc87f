import type { Catalogue } from '../../text/catalogue.ts';
import { READ_LANGUAGES } from '../reading/languages/grammars.ts';

/**
 * "This looks like Polish; English and Ukrainian are read.": of a text in a language that is not read.
 *
 * @param looksLike its ISO 639-1 code, null if that is not known
 */
export function unreadLanguage(looksLike: string | null, { claims, locale }: Catalogue): string {
  const nameOf = (code: string) =>
    new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code;
  const read = READ_LANGUAGES.map(nameOf);
  return claims.unreadLanguage(looksLike && nameOf(looksLike), read);
}
