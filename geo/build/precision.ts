/**
 * The grid that Ukraine's layers and the basemap share: 1e-4 degrees, 11 m northward and about 7 m
 * eastward in Ukraine, a sixth of the detail that simplification keeps.
 */
export const PRECISION_DEGREES = 1e-4;

/** Layers of London, simplified to 12 m, keep about a metre. */
export const LONDON_PRECISION_DEGREES = 1e-5;
