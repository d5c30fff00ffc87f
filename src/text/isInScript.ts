import type { CATALOGUES } from './catalogues.ts';

type Language = keyof typeof CATALOGUES;

/** Whether who reads a language can read words of a report. */
const CAN_READ: Readonly<Record<Language, (words: string) => boolean>> = {
  en: (words) => !/\p{Script=Cyrillic}/u.test(words),
  uk: (words) => /\p{Script=Cyrillic}/u.test(words) || !/\p{Script=Latin}/u.test(words),
};

/** @param locale BCP 47, as catalogues have it */
export function isInScript(words: string, { locale }: { readonly locale: string }): boolean {
  return CAN_READ[locale.split('-')[0] as Language](words);
}
