import { metresPerPxAt } from '../view/zoomScale.ts';

/** How far two outlines of a border may gape. */
const GAPE_METRES = 3000;
const LEAST_PX = 1.5;

/** How wide land is drawn under a seam at a scale, pixels. */
export function seamWidthPx(metresPerPx: number): number {
  return Math.max(LEAST_PX, GAPE_METRES / metresPerPx);
}

/** The same by zoom; in between it doubles with each. */
export const SEAM_WIDTHS = [4, 13].map((zoom) => [zoom, seamWidthPx(metresPerPxAt(zoom))]);
