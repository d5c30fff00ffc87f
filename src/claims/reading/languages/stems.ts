import type { Language } from '../readClaim.ts';
import type { StemRules } from '../stems.ts';
import { STEMS as EN } from './en/stems.ts';
import { STEMS as UK } from './uk/stems.ts';

/** How names are inflected; null in a language that has no cases. */
export const STEM_RULES: Readonly<Record<Language, StemRules | null>> = { en: EN, uk: UK };
