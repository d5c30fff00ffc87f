/** Widths of maps between which type and lines grow, and how large they are there: never under their own size. */
const SMALL = { widthPx: 640, scale: 1 };
const LARGE = { widthPx: 1920, scale: 1.25 };

/** What sizes of type and lines are multiplied by on a map of that width. */
export function penScale(widthPx: number): number {
  const t = (widthPx - SMALL.widthPx) / (LARGE.widthPx - SMALL.widthPx);
  return SMALL.scale + (LARGE.scale - SMALL.scale) * Math.max(0, Math.min(1, t));
}
