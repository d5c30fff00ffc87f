import type { LanguageSigns } from '../detectLanguage.ts';
import type { Language } from '../readClaim.ts';
import { SIGNS as EN } from './en/signs.ts';
import { SIGNS as UK } from './uk/signs.ts';

/** What tells the languages that are read from others. */
export const READ_SIGNS: Readonly<Record<Language, LanguageSigns>> = { en: EN, uk: UK };
