import type { PlaceNames } from './place.ts';

/** A place's name as a locale has it: Ukrainian for "uk-UA", else English. */
export function localName(names: PlaceNames, locale: string): string {
  return locale.startsWith('uk') ? names.uk : names.en;
}
