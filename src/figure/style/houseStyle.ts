import type { TextFace } from '../../draw/text/faces.ts';
import { type FigureTheme, type Palette, PALETTES } from '../../draw/palette.ts';
import type { NumberSigns } from '../../measure/numberSigns.ts';
import type { CATALOGUES } from '../../text/catalogues.ts';

/** What letters are for, and the face of ours that is set there. */
export const FONT_ROLES = {
  headline: 'serif-700',
  text: 'sans-400',
  italic: 'sans-italic',
  semibold: 'sans-600',
  bold: 'sans-700',
} as const satisfies Record<string, TextFace>;

export type FontRole = keyof typeof FONT_ROLES;
export const FONT_ROLE_NAMES = Object.keys(FONT_ROLES) as FontRole[];

/** A font of the house, as its file says of itself. */
export interface StyleFont {
  /** Without folders. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** "Literata" */
  readonly family: string;
  /** "Literata SemiBold" */
  readonly fullName: string;
}

/** The language of a figure. */
export type StyleLanguage = keyof typeof CATALOGUES;

/** What the page alone is drawn with. */
const PAGE_COLOURS = ['surface', 'field', 'focus', 'selected'] as const;
export type StyleColour = Exclude<keyof Palette, (typeof PAGE_COLOURS)[number]>;
export const STYLE_COLOURS = (Object.keys(PALETTES.light) as (keyof Palette)[]).filter(
  (key): key is StyleColour => !(PAGE_COLOURS as readonly string[]).includes(key),
);

export const LOGO_PLACES = ['foot-left', 'foot-right', 'head-right'] as const;

export interface Logo {
  readonly png: Uint8Array;
  /** Pixels of the sheet. */
  readonly widthPx: number;
  readonly heightPx: number;
  readonly place: (typeof LOGO_PLACES)[number];
}

/** A line across the sheet. */
export interface StyleRule {
  readonly widthPx: number;
  /** A key of the palette, or `#rrggbb`. */
  readonly colour: string;
  /** As long as the sheet is wide if it is null. */
  readonly lengthPx: number | null;
}

export const RULE_PLACES = ['headline', 'checks', 'foot'] as const;
export type RulePlace = (typeof RULE_PLACES)[number];

/** Between two clauses. */
export const CLAUSE_DASHES = {
  'en-spaced': '\u00a0– ',
  'em-spaced': '\u00a0— ',
  'em-closed': '—',
} as const;

/** How the figures of a house look and what they say of it. */
export interface HouseStyle {
  readonly name: string;
  readonly fonts: Readonly<Partial<Record<FontRole, StyleFont>>>;
  readonly colours: Readonly<
    Partial<Record<FigureTheme, Readonly<Partial<Record<StyleColour, string>>>>>
  >;
  readonly logo: Logo | null;
  /** Before the credits, by language. */
  readonly byline: Readonly<Partial<Record<StyleLanguage, string>>>;
  readonly sourceLine: Readonly<Partial<Record<StyleLanguage, string>>>;
  /** Over the headline, over the checks below the pictures, over the foot. */
  readonly rules: Readonly<Record<RulePlace, StyleRule | null>>;
  readonly numbers: Readonly<Partial<Record<StyleLanguage, Omit<NumberSigns, 'rangeDash'>>>>;
  readonly dash: {
    readonly clause?: keyof typeof CLAUSE_DASHES;
    readonly range?: NumberSigns['rangeDash'];
  };
}

/** Figures of no house. */
export const USUAL_STYLE: HouseStyle = {
  name: '',
  fonts: {},
  colours: {},
  logo: null,
  byline: {},
  sourceLine: {},
  rules: {
    headline: null,
    checks: null,
    foot: { widthPx: 1, colour: 'rule', lengthPx: null },
  },
  numbers: {},
  dash: {},
};
