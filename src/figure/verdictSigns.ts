import type { Verdict } from '../claims/claim.ts';

/**
 * A sign for each verdict, so that colour never stands alone: a stroke in a box of 16 × 16, path
 * data of absolute M, L and C.
 */
export const VERDICT_SIGNS: Readonly<Record<Verdict, string>> = {
  holds: 'M3 8.6L6.4 12L13 4.6',
  rounded:
    'M2.5 6.3C4.3 4.3 6.13 4.03 8 5.5C9.87 6.97 11.7 6.7 13.5 4.7' +
    'M2.5 11.3C4.3 9.3 6.13 9.03 8 10.5C9.87 11.97 11.7 11.7 13.5 9.7',
  fails: 'M4 4L12 12M12 4L4 12',
  unknown: 'M5 5.8C5.2 2.2 11.2 2.5 11 5.8C10.9 7.9 8 7.8 8 10.1M8 13L8 14.4',
};
