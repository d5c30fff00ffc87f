import { PALETTES, type Palette } from '../draw/palette.ts';

/** The palette's colours as CSS variables `--paper`, `--ink`, …, which follow `color-scheme`. */
export function setPaletteVariables(style: CSSStyleDeclaration): void {
  for (const key of Object.keys(PALETTES.light) as (keyof Palette)[]) {
    style.setProperty(`--${key}`, `light-dark(${PALETTES.light[key]}, ${PALETTES.dark[key]})`);
  }
}
