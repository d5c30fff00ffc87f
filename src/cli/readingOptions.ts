import type { Language } from '../claims/reading/readClaim.ts';
import type { ReadingOptions } from '../claims/reading/readClaim.ts';
import { isoDate } from '../files/htmlFacts.ts';
import type { CommandCatalogue } from '../text/commandCatalogue.ts';
import type { Values } from './arguments.ts';
import { type Failure, failure } from './outcome.ts';

const LANGUAGES: readonly string[] = ['en', 'uk'] satisfies Language[];

/** How a report is to be read by the options `--date` and `--language`. */
export function readingOptions(
  { date, language }: Pick<Values, 'date' | 'language'>,
  { cli }: CommandCatalogue,
): { readonly ok: true; readonly options: ReadingOptions } | Failure {
  if (language !== undefined && !isLanguage(language)) {
    return failure(cli.check.notALanguage(language, LANGUAGES));
  }
  if (date !== undefined && !isDay(date)) return failure(cli.check.notADate(date));
  return { ok: true, options: { language, reportDate: date } };
}

/** Whether a text is a day of the calendar and nothing else: "2022-09-12". */
export function isDay(text: string): boolean {
  return isoDate(text) === text;
}

function isLanguage(text: string): text is Language {
  return LANGUAGES.includes(text);
}
