import type { Catalogue } from './catalogue.ts';
import { en } from './en/index.ts';

/**
 * The catalogues by language code. English is there at once; others are loaded when they are asked
 * for, so that a page in English does without them.
 */
export const CATALOGUES = {
  en: () => Promise.resolve<Catalogue>(en),
  uk: async (): Promise<Catalogue> => (await import('./uk/index.ts')).uk,
} as const satisfies Record<string, () => Promise<Catalogue>>;

/** A language that there are words of. */
export type TextLanguage = keyof typeof CATALOGUES;
