import type { Hatch, Path } from '../drawing.ts';
import { regionStyle } from '../map/regionStyle.ts';
import { FIGURE_PALETTES, type FigureTheme } from '../palette.ts';
import type { Role } from './items.ts';

/** The claim's hatching, on the map as in strip and legend. */
export function claimHatch(theme: FigureTheme): Hatch {
  return { colour: FIGURE_PALETTES[theme].claim, widthPx: 1, spacingPx: 4 };
}

/** How an area is filled and outlined. */
export type Paint = Pick<Path, 'fill' | 'fillOpacity' | 'hatch' | 'stroke'>;

type PaintOf<Kind extends Role['kind']> = (
  role: Extract<Role, { readonly kind: Kind }>,
  theme: FigureTheme,
) => Paint;

const outline = (theme: FigureTheme) => ({
  colour: FIGURE_PALETTES[theme].borderStrong,
  widthPx: 0.8,
});
const claimOutline = (theme: FigureTheme) => ({
  colour: FIGURE_PALETTES[theme].claim,
  widthPx: 1.1,
});
const neutral = (_: Role, theme: FigureTheme): Paint => ({
  fill: FIGURE_PALETTES[theme].rule,
  stroke: outline(theme),
});

const PAINTS: { readonly [Kind in Role['kind']]: PaintOf<Kind> } = {
  claim: (_, theme) => ({
    fill: FIGURE_PALETTES[theme].claim,
    fillOpacity: 0.2,
    hatch: claimHatch(theme),
    stroke: claimOutline(theme),
  }),
  compared: (_, theme) => ({
    fill: FIGURE_PALETTES[theme].claim,
    fillOpacity: 0.12,
    stroke: claimOutline(theme),
  }),
  region: ({ index }, theme) => ({
    ...regionStyle(theme, FIGURE_PALETTES[theme], index),
    stroke: outline(theme),
  }),
  whole: neutral,
  other: neutral,
};

/** The paint of something by what it is. */
export function rolePaint(role: Role, theme: FigureTheme): Paint {
  return (PAINTS[role.kind] as PaintOf<Role['kind']>)(role, theme);
}

/** The same for a square that stands for a place whose outline is not known: dashed. */
export function standInPaint(role: Role, theme: FigureTheme): Paint {
  const stroke = { colour: FIGURE_PALETTES[theme].muted, widthPx: 0.8, dash: [3, 2.5] };
  return { ...rolePaint(role, theme), stroke };
}
