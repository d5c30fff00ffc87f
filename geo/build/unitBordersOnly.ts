/**
 * Makes geo/basemap/units alone, of the outlines as they are written: `npx tsx geo/build/unitBordersOnly.ts`.
 * Needs nothing but the repository.
 */
import { writeUnitBorders } from './unitBorders.ts';

writeUnitBorders();
