import type { StemRules } from '../../stems.ts';

/** Names have no cases. */
export const STEMS: StemRules | null = null;
