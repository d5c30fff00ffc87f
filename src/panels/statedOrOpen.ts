import type { Stated } from '../claims/claim.ts';

/** A stated area; one whose number is still to be typed has none. */
export type StatedOrOpen = Omit<Stated, 'value'> & { readonly value: number | null };
