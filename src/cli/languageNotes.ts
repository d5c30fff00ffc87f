import { languageOf } from '../figure/style/styledCatalogue.ts';
import type { TextLanguage } from '../text/catalogues.ts';
import type { CommandCatalogue } from '../text/commandCatalogue.ts';
import type { Values } from './arguments.ts';

/** That a figure has its report's language, where that is not the command's and nobody asked for one; else nothing. */
export function languageNotes(
  language: TextLanguage,
  asked: Values['language'],
  catalogue: CommandCatalogue,
): string[] {
  if (asked !== undefined || language === languageOf(catalogue)) return [];
  const names = new Intl.DisplayNames(catalogue.locale, { type: 'language' });
  return [catalogue.cli.snapshot.inLanguage(names.of(language) ?? language)];
}
