import type { Hatch, Path } from './drawing.ts';
import { regionStyle } from './map/regionStyle.ts';
import { type FigureColours, isMirrored, laidColour, type Palette } from './palette.ts';
import type { Role } from './role.ts';

/** The claim's hatching, on the map as in strip and legend. */
export function claimHatch({ claim: colour }: Palette): Hatch {
  return { colour, widthPx: 1, spacingPx: 4 };
}

/** Lines of places that are laid over another, told apart without their colours as well; then mirrored. */
const LAID_LINES: readonly Pick<Hatch, 'widthPx' | 'spacingPx'>[] = [
  { widthPx: 1, spacingPx: 4 },
  { widthPx: 1, spacingPx: 8 },
  { widthPx: 2.2, spacingPx: 6 },
];

/** The hatching of the n-th place that is laid over another. */
export function laidHatch(palette: Palette, index: number): Hatch {
  const lines = LAID_LINES[index % LAID_LINES.length];
  const colour = laidColour(palette, index);
  return isMirrored(index) ? { ...lines, colour, isMirrored: true } : { ...lines, colour };
}

/** How an area is filled and outlined. */
export type Paint = Pick<Path, 'fill' | 'fillOpacity' | 'hatch' | 'stroke'>;

type PaintOf<Kind extends Role['kind']> = (
  role: Extract<Role, { readonly kind: Kind }>,
  colours: FigureColours,
) => Paint;

const outline = ({ borderStrong }: Palette) => ({ colour: borderStrong, widthPx: 0.8 });
const neutral = (_: Role, { palette }: FigureColours): Paint => ({
  fill: palette.rule,
  stroke: outline(palette),
});

const PAINTS: { readonly [Kind in Role['kind']]: PaintOf<Kind> } = {
  claim: (_, { palette }) => ({
    fill: palette.claim,
    fillOpacity: 0.2,
    hatch: claimHatch(palette),
    stroke: { colour: palette.claim, widthPx: 1.1 },
  }),
  compared: (_, { palette }) => ({
    fill: palette.yardstick,
    stroke: { colour: palette.ink, widthPx: 0.9 },
  }),
  region: ({ index }, { theme, palette }) => ({
    ...regionStyle(theme, palette, index),
    stroke: outline(palette),
  }),
  laid: ({ index }, { palette }) => {
    const colour = laidColour(palette, index);
    return {
      fill: colour,
      fillOpacity: 0.2,
      hatch: laidHatch(palette, index),
      stroke: { colour, widthPx: 1.1 },
    };
  },
  ground: (_, { theme, palette }) => ({
    ...regionStyle(theme, palette, 0),
    stroke: outline(palette),
  }),
  'web-map-copy': (_, { palette }) => ({
    stroke: { colour: palette.mercator, widthPx: 1.6, dash: [4, 3] },
  }),
  whole: neutral,
  other: neutral,
};

/** The paint of something by what it is. */
export function rolePaint(role: Role, colours: FigureColours): Paint {
  return (PAINTS[role.kind] as PaintOf<Role['kind']>)(role, colours);
}

/** The same for a square that stands for a place whose outline is not known: dashed. */
export function standInPaint(role: Role, colours: FigureColours): Paint {
  const stroke = { colour: colours.palette.muted, widthPx: 0.8, dash: [3, 2.5] };
  return { ...rolePaint(role, colours), stroke };
}

/** The colours of the bar of something's share, and of the words for it. */
export function shareColours(
  role: Role,
  palette: Palette,
): { readonly bar: string; readonly words: string } {
  if (role.kind !== 'laid') return { bar: palette.claim, words: palette.claimText };
  return { bar: laidColour(palette, role.index), words: palette.ink };
}
