import type { Hatch } from '../drawing.ts';
import { type FigureTheme, type Palette, regionColour } from '../palette.ts';

/** How a named place is filled on the map, in the legend and beside others. */
export interface RegionStyle {
  readonly fill: string;
  readonly hatch?: Hatch;
}

/** In one colour, every other place is hatched, finely and lightly, unlike the claim. */
const MONO_SPACINGS_PX = [null, 5, null, 9];

/** The style of a claim's n-th named place. */
export function regionStyle(theme: FigureTheme, palette: Palette, index: number): RegionStyle {
  const fill = regionColour(palette, index);
  const spacingPx = MONO_SPACINGS_PX[index % MONO_SPACINGS_PX.length];
  if (theme !== 'mono' || spacingPx === null) return { fill };
  return { fill, hatch: { colour: palette.borderStrong, widthPx: 0.6, spacingPx } };
}
