import type { Hatch, Path } from './drawing.ts';
import { regionStyle } from './map/regionStyle.ts';
import {
  FIGURE_PALETTES,
  type FigureTheme,
  isMirrored,
  laidColour,
  type Palette,
} from './palette.ts';
import type { Role } from './role.ts';

/** The claim's hatching, on the map as in strip and legend. */
export function claimHatch(theme: FigureTheme): Hatch {
  return { colour: FIGURE_PALETTES[theme].claim, widthPx: 1, spacingPx: 4 };
}

/** Lines of places that are laid over another, told apart without their colours as well; then mirrored. */
const LAID_LINES: readonly Pick<Hatch, 'widthPx' | 'spacingPx'>[] = [
  { widthPx: 1, spacingPx: 4 },
  { widthPx: 1, spacingPx: 8 },
  { widthPx: 2.2, spacingPx: 6 },
];

/** The hatching of the n-th place that is laid over another. */
export function laidHatch(theme: FigureTheme, index: number): Hatch {
  const lines = LAID_LINES[index % LAID_LINES.length];
  const colour = laidColour(FIGURE_PALETTES[theme], index);
  return isMirrored(index) ? { ...lines, colour, isMirrored: true } : { ...lines, colour };
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
    fill: FIGURE_PALETTES[theme].yardstick,
    stroke: { colour: FIGURE_PALETTES[theme].ink, widthPx: 0.9 },
  }),
  region: ({ index }, theme) => ({
    ...regionStyle(theme, FIGURE_PALETTES[theme], index),
    stroke: outline(theme),
  }),
  laid: ({ index }, theme) => {
    const colour = laidColour(FIGURE_PALETTES[theme], index);
    return {
      fill: colour,
      fillOpacity: 0.2,
      hatch: laidHatch(theme, index),
      stroke: { colour, widthPx: 1.1 },
    };
  },
  ground: (_, theme) => ({
    ...regionStyle(theme, FIGURE_PALETTES[theme], 0),
    stroke: outline(theme),
  }),
  'web-map-copy': (_, theme) => ({
    stroke: { colour: FIGURE_PALETTES[theme].mercator, widthPx: 1.6, dash: [4, 3] },
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

/** The colours of the bar of something's share, and of the words for it. */
export function shareColours(
  role: Role,
  palette: Palette,
): { readonly bar: string; readonly words: string } {
  if (role.kind !== 'laid') return { bar: palette.claim, words: palette.claimText };
  return { bar: laidColour(palette, role.index), words: palette.ink };
}
