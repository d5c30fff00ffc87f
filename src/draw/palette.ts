/**
 * The colours of page and map, the one source for both. Text colours have a contrast of at least
 * 4.5 on `paper` and `surface` (WCAG AA), lines of controls at least 3; tests/map/palette.test.ts
 * computes it.
 */
export interface Palette {
  /** Behind everything. */
  readonly paper: string;
  /** Cards and controls over paper or map. */
  readonly surface: string;
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
  readonly ruleStrong: string;
  /** Borders of fields. */
  readonly field: string;
  readonly focus: string;
  /** Behind a selected row. */
  readonly selected: string;
  readonly water: string;
  readonly waterLine: string;
  /** Names of seas and rivers. */
  readonly waterText: string;
  readonly land: string;
  readonly ukraine: string;
  readonly border: string;
  readonly borderStrong: string;
  /** The claim as an area: outline and hatching. */
  readonly claim: string;
  /** The claim in words. */
  readonly claimText: string;
  /** What the claim is compared with, beside it. */
  readonly yardstick: string;
  /** The naive copy in Web Mercator. */
  readonly mercator: string;
  readonly holds: string;
  readonly rounded: string;
  readonly fails: string;
  readonly unknown: string;
  readonly region1: string;
  readonly region2: string;
  readonly region3: string;
  readonly region4: string;
  readonly region5: string;
}

export type Scheme = 'light' | 'dark';

export const PALETTES: Readonly<Record<Scheme, Palette>> = {
  light: {
    paper: '#fbf9f4',
    surface: '#fffdf8',
    ink: '#22252a',
    muted: '#65635c',
    rule: '#e2ddd1',
    ruleStrong: '#c4bdac',
    field: '#8b8778',
    focus: '#1d5fa8',
    selected: '#f3ecdc',
    water: '#d3e2e8',
    waterLine: '#b3cad3',
    waterText: '#40697b',
    land: '#ebe6dc',
    ukraine: '#f9f6ef',
    border: '#cbc4b4',
    borderStrong: '#a39b89',
    claim: '#c2410c',
    claimText: '#b23a08',
    yardstick: '#d5dbe1',
    mercator: '#4c4a86',
    holds: '#1c6b4f',
    rounded: '#855c00',
    fails: '#b3261e',
    unknown: '#65635c',
    region1: '#a3c19e',
    region2: '#a7c6ec',
    region3: '#f1deb6',
    region4: '#cab1ca',
    region5: '#e7bdc4',
  },
  dark: {
    paper: '#17191c',
    surface: '#1e2125',
    ink: '#ece8df',
    muted: '#a9a59b',
    rule: '#2f3337',
    ruleStrong: '#4a4f55',
    field: '#7b8087',
    focus: '#7fb4f0',
    selected: '#2b2d2f',
    water: '#14222b',
    waterLine: '#2a414e',
    waterText: '#8fb4c7',
    land: '#212427',
    ukraine: '#2d3135',
    border: '#474c52',
    borderStrong: '#6a7077',
    claim: '#ff8a50',
    claimText: '#ff9a66',
    yardstick: '#434b54',
    mercator: '#b5b3f2',
    holds: '#6cc4a0',
    rounded: '#d9ab4a',
    fails: '#f28b82',
    unknown: '#a9a59b',
    region1: '#284832',
    region2: '#4f6685',
    region3: '#6a6544',
    region4: '#4f3d5a',
    region5: '#825966',
  },
};

/** How a figure is coloured: as the page is, or black on white for print in one colour. */
export type FigureTheme = Scheme | 'mono';

const BLACK = '#000000';
const WHITE = '#ffffff';

/**
 * One colour of ink: letters, lines and hatching in black. Its tints only set off what a line or a
 * name tells apart already.
 */
const MONO: Palette = {
  paper: WHITE,
  surface: WHITE,
  ink: BLACK,
  muted: BLACK,
  rule: '#cccccc',
  ruleStrong: '#8c8c8c',
  field: BLACK,
  focus: BLACK,
  selected: WHITE,
  water: '#ededed',
  waterLine: '#777777',
  waterText: BLACK,
  land: WHITE,
  ukraine: WHITE,
  border: '#777777',
  borderStrong: BLACK,
  claim: BLACK,
  claimText: BLACK,
  yardstick: '#e4e4e4',
  mercator: BLACK,
  holds: BLACK,
  rounded: BLACK,
  fails: BLACK,
  unknown: BLACK,
  region1: '#cfcfcf',
  region2: '#dedede',
  region3: '#cfcfcf',
  region4: '#dedede',
  region5: '#cfcfcf',
};

/** The colours that a figure is drawn in. What tells areas apart in one colour is another pattern. */
export interface FigureColours {
  readonly theme: FigureTheme;
  readonly palette: Palette;
}

export const FIGURE_PALETTES: Readonly<Record<FigureTheme, Palette>> = { ...PALETTES, mono: MONO };

const REGION_KEYS = ['region1', 'region2', 'region3', 'region4', 'region5'] as const;

/** So many named places are told apart: as many colours, plain and then hatched. */
export const REGION_PAINTS = 2 * REGION_KEYS.length;

/** What the palette calls the colour of the report's n-th named place. */
export function regionKey(index: number): (typeof REGION_KEYS)[number] {
  return REGION_KEYS[index % REGION_KEYS.length];
}

/** The colour itself. */
export function regionColour(palette: Palette, index: number): string {
  return palette[regionKey(index)];
}

/** Whether the n-th named place is hatched, as its colour is another's already. */
export function isRegionHatched(index: number): boolean {
  return index % REGION_PAINTS >= REGION_KEYS.length;
}

const LAID_KEYS = ['claim', 'mercator', 'holds'] as const;

/** What the palette calls the colour of the n-th shape that is laid over a map. */
export function laidKey(index: number): (typeof LAID_KEYS)[number] {
  return LAID_KEYS[index % LAID_KEYS.length];
}

/** The colour itself. */
export function laidColour(palette: Palette, index: number): string {
  return palette[laidKey(index)];
}

/** Whether the hatching of the n-th shape leans the other way: so are those of one colour told apart. */
export function isMirrored(index: number): boolean {
  return Math.floor(index / LAID_KEYS.length) % 2 === 1;
}
