import type { Verdict } from '../claims/claim.ts';

/** A sign for each verdict, so that colour never stands alone: a stroke in a box of 16 × 16. */
export const VERDICT_SIGNS: Readonly<Record<Verdict, string>> = {
  holds: 'M3 8.6 6.4 12 13 4.6',
  rounded: 'M2.5 6.3q2.7-3 5.5-.8t5.5-.8M2.5 11.3q2.7-3 5.5-.8t5.5-.8',
  fails: 'M4 4l8 8M12 4l-8 8',
  unknown: 'M5 5.8c.2-3.6 6.2-3.3 6 0-.1 2.1-3 2-3 4.3M8 13.4v.1',
};
