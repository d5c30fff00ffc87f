import type { Path } from '../drawing.ts';
import { type Palette, regionColour } from '../palette.ts';
import type { Role } from './items.ts';

/** How an area is filled and outlined. */
export type Paint = Pick<Path, 'fill' | 'fillOpacity' | 'hatch' | 'stroke'>;

type PaintOf<Kind extends Role['kind']> = (
  role: Extract<Role, { readonly kind: Kind }>,
  palette: Palette,
) => Paint;

const PAINTS: { readonly [Kind in Role['kind']]: PaintOf<Kind> } = {
  claim: (_, { claim }) => ({
    fill: claim,
    fillOpacity: 0.22,
    hatch: { colour: claim, widthPx: 1, spacingPx: 4 },
    stroke: { colour: claim, widthPx: 1.1 },
  }),
  compared: (_, { claim }) => ({
    fill: claim,
    fillOpacity: 0.12,
    stroke: { colour: claim, widthPx: 1.1 },
  }),
  region: ({ index }, palette) => ({
    fill: regionColour(palette, index),
    stroke: { colour: palette.borderStrong, widthPx: 0.8 },
  }),
  whole: (_, { land, borderStrong }) => ({
    fill: land,
    stroke: { colour: borderStrong, widthPx: 0.8 },
  }),
  other: (_, { land, borderStrong }) => ({
    fill: land,
    stroke: { colour: borderStrong, widthPx: 0.8 },
  }),
};

/** The paint of something by what it is; the claim's place in it is its hatching. */
export function rolePaint(role: Role, palette: Palette): Paint {
  return (PAINTS[role.kind] as PaintOf<Role['kind']>)(role, palette);
}

/** The same for a square that stands for a place whose outline is not known: dashed. */
export function standInPaint(role: Role, palette: Palette): Paint {
  const { stroke, ...fill } = rolePaint(role, palette);
  return { ...fill, stroke: stroke && { ...stroke, colour: palette.muted, dash: [3, 2.5] } };
}
