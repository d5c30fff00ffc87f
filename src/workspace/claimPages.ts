/** So many claims of a report are shown at once. */
export const PAGE_CLAIMS = 100;

/** The claims of a list from `from` to before `to`. */
export interface ClaimPage {
  readonly from: number;
  readonly to: number;
}

/** The page of a list of so many claims that the claim at `at` is on; the first one if it is nowhere. */
export function pageWith(at: number, count: number): ClaimPage {
  const from = Math.floor(Math.max(0, at) / PAGE_CLAIMS) * PAGE_CLAIMS;
  return { from, to: Math.min(from + PAGE_CLAIMS, count) };
}

/** Where the next page begins, or with -1 the one before; null if there is none. */
export function pageBeside({ from }: ClaimPage, by: 1 | -1, count: number): number | null {
  const next = from + by * PAGE_CLAIMS;
  return next >= 0 && next < count ? next : null;
}
