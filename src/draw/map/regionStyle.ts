import type { Hatch } from '../drawing.ts';
import {
  type FigureTheme,
  isRegionHatched,
  type Palette,
  REGION_PAINTS,
  regionColour,
} from '../palette.ts';

/** How a named place is filled on the map, in the legend and beside others. */
export interface RegionStyle {
  readonly fill: string;
  readonly hatch?: Hatch;
}

type Lines = Omit<Hatch, 'colour'>;

/** Where colours come a second time: lightly, and falling where the claim's lines rise. */
export const REGION_LINES: Lines = { widthPx: 0.8, spacingPx: 5.5, isMirrored: true };

/** In one colour every place but the first has grey lines of its own, farther apart or thinner than the claim's. */
const MONO_LINES: readonly (Lines | null)[] = [
  null,
  { widthPx: 0.6, spacingPx: 5, isMirrored: true },
  { widthPx: 0.6, spacingPx: 9, isMirrored: true },
  { widthPx: 0.6, spacingPx: 8 },
  { widthPx: 1.4, spacingPx: 13, isMirrored: true },
  { widthPx: 0.6, spacingPx: 13 },
  { widthPx: 1.4, spacingPx: 7, isMirrored: true },
  { widthPx: 1.4, spacingPx: 18 },
  { widthPx: 0.6, spacingPx: 16, isMirrored: true },
  { widthPx: 1.4, spacingPx: 10 },
];

/** The style of a claim's n-th named place. */
export function regionStyle(theme: FigureTheme, palette: Palette, index: number): RegionStyle {
  const fill = regionColour(palette, index);
  const hatch = hatchOf(theme, palette, index);
  return hatch ? { fill, hatch } : { fill };
}

function hatchOf(theme: FigureTheme, palette: Palette, index: number): Hatch | null {
  if (theme !== 'mono') {
    return isRegionHatched(index) ? { ...REGION_LINES, colour: palette.borderStrong } : null;
  }
  const lines = MONO_LINES[index % REGION_PAINTS];
  return lines && { ...lines, colour: palette.border };
}
