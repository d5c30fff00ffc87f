/** How wide borders of first-level units are drawn that the map is not about. */
export const UNIT_BORDER_PX = 0.6;
