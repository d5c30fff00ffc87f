import { FIGURE_PALETTES, type FigureTheme, type Palette } from '../../draw/palette.ts';
import type { HouseStyle, StyleRule } from './houseStyle.ts';

/** The colours of a figure in a house's style. */
export function figurePalette({
  theme,
  style,
}: {
  readonly theme: FigureTheme;
  readonly style: Pick<HouseStyle, 'colours'>;
}): Palette {
  return { ...FIGURE_PALETTES[theme], ...style.colours[theme] };
}

/** The colour of a rule, which may be the palette's. */
export function ruleColour({ colour }: StyleRule, palette: Palette): string {
  return Object.hasOwn(palette, colour) ? palette[colour as keyof Palette] : colour;
}
