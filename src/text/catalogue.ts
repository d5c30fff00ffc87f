import type { en } from './en/index.ts';

/** What every language has to say: the English catalogue is the pattern. */
export type Catalogue = typeof en;
