import type { FigureTheme } from '../../draw/palette.ts';
import { contrast } from './contrast.ts';
import { figurePalette } from './figurePalette.ts';
import type { HouseStyle, StyleColour } from './houseStyle.ts';
import type { StyleProblem } from './styleProblem.ts';

/** Of letters on their ground (WCAG 2.2, 1.4.3). */
const LEAST_CONTRAST = 4.5;

const ON_PAPER: readonly StyleColour[] = [
  ...(['ink', 'muted', 'claimText', 'holds', 'rounded', 'fails', 'unknown'] as const),
];
/** Names on the map. */
const UNDER_INK: readonly StyleColour[] = [
  ...(['land', 'ukraine', 'region1', 'region2', 'region3', 'region4', 'region5'] as const),
];

const PAIRS: readonly (readonly [text: StyleColour, ground: StyleColour])[] = [
  ...ON_PAPER.map((text) => [text, 'paper'] as const),
  ...UNDER_INK.map((ground) => ['ink', ground] as const),
  ['waterText', 'water'],
];

/**
 * Letters of a style that are too like what they stand on.
 *
 * @param wrongKeys of what is no colour: nothing is measured against what would stand in for it
 */
export function contrastProblems(
  theme: FigureTheme,
  colours: HouseStyle['colours'],
  wrongKeys: ReadonlySet<string>,
): StyleProblem[] {
  const own = colours[theme] ?? {};
  const isWrong = (name: StyleColour) => wrongKeys.has(`colours.${theme}.${name}`);
  const palette = figurePalette({ theme, style: { colours } });
  // What the style leaves as it is has been measured.
  return PAIRS.filter(
    ([text, ground]) => (text in own || ground in own) && !isWrong(text) && !isWrong(ground),
  ).flatMap(([text, ground]): StyleProblem[] => {
    const both = [palette[text], palette[ground]] as const;
    const ratio = contrast(...both);
    if (ratio >= LEAST_CONTRAST) return [];
    return [{ kind: 'contrast', theme, text, ground, colours: both, ratio, least: LEAST_CONTRAST }];
  });
}

/** Print in one ink knows its tints alone. */
export function greyProblems(mono: NonNullable<HouseStyle['colours']['mono']>): StyleProblem[] {
  return Object.entries(mono).flatMap(([name, found]): StyleProblem[] =>
    /^#([\da-f]{2})\1\1$/.test(found)
      ? []
      : [{ kind: 'not-grey', key: `colours.mono.${name}`, found }],
  );
}
