/** Metres in a pixel of a web map of tiles of 512 pixels at zoom 0, at 45° of latitude. */
const METRES_PER_PX = (40_075_017 * Math.SQRT1_2) / 512;

/** The zoom of a web map that is as large as a scale, halfway to the pole. */
export function zoomAt(metresPerPx: number): number {
  return Math.log2(METRES_PER_PX / metresPerPx);
}

/** The scale of a web map at a zoom, halfway to the pole. */
export function metresPerPxAt(zoom: number): number {
  return METRES_PER_PX / 2 ** zoom;
}
