import { FIGURE_PALETTES, type FigureTheme } from '../../draw/palette.ts';
import { DECIMALS, GROUPINGS, RANGE_DASHES } from '../../measure/numberSigns.ts';
import { CATALOGUES } from '../../text/catalogues.ts';
import { colour, type Field, number, object, oneOf, shortOr, words } from './field.ts';
import {
  CLAUSE_DASHES,
  FONT_ROLE_NAMES,
  type FontRole,
  LOGO_PLACES,
  RULE_PLACES,
  type RulePlace,
  STYLE_COLOURS,
  type StyleColour,
  type StyleLanguage,
  type StyleRule,
} from './houseStyle.ts';

const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>) =>
  Object.keys(table) as Key[];

const each = <Key extends string, Value>(keys: readonly Key[], field: Field<Value>) =>
  object(Object.fromEntries(keys.map((key) => [key, field])) as Record<Key, Field<Value>>);

const LANGUAGES: readonly StyleLanguage[] = keysOf(CATALOGUES);
const THEMES: readonly FigureTheme[] = keysOf(FIGURE_PALETTES);

/** The same in every language, or words for each. */
const said = shortOr<Partial<Record<StyleLanguage, string>>>(
  (value, key, report) => {
    const line = words.read(value, key, report);
    return line === null
      ? null
      : (Object.fromEntries(LANGUAGES.map((language) => [language, line])) as Record<
          StyleLanguage,
          string
        >);
  },
  each(LANGUAGES, words),
);

/** Ukrainian parts decimals by a comma, which its words go by: it cannot part thousands too. */
const numbers = object({
  en: object({
    grouping: oneOf(keysOf(GROUPINGS)),
    decimal: oneOf(keysOf(DECIMALS)),
    groupedFrom: number(4, 7, true),
  }),
  uk: object({
    grouping: oneOf(keysOf(GROUPINGS).filter((name) => name !== 'comma')),
    groupedFrom: number(4, 7, true),
  }),
} satisfies Record<StyleLanguage, Field<unknown>>);

/** A rule as the file has it; null in it for none. */
export interface WrittenRule {
  readonly rule: StyleRule | null;
}

const wholeRule = object(
  {
    widthPx: number(0.25, 24),
    colour: colour(STYLE_COLOURS),
    lengthPx: number(1, 4000),
  },
  ['widthPx'],
);
const rule = shortOr<WrittenRule>((value) => (value === 'none' ? { rule: null } : undefined), {
  keys: wholeRule.keys,
  read: (value, key, report) => {
    const read = wholeRule.read(value, key, report);
    if (read?.widthPx === undefined) return null;
    const { widthPx, colour: ink = 'ink', lengthPx = null } = read;
    return { rule: { widthPx, colour: ink, lengthPx } };
  },
});

/** All that a style file may say. Files are named by paths from its own folder. */
export const STYLE = object({
  $schema: words,
  name: words,
  fonts: each<FontRole, string>(FONT_ROLE_NAMES, words),
  colours: each(THEMES, each<StyleColour, string>(STYLE_COLOURS, colour())),
  logo: object(
    {
      file: words,
      place: oneOf(LOGO_PLACES),
      widthPx: number(8, 600),
      heightPx: number(8, 300),
    },
    ['file', 'place'],
  ),
  byline: said,
  sourceLine: said,
  rules: each<RulePlace, WrittenRule>(RULE_PLACES, rule),
  numbers,
  dash: object({
    clause: oneOf(keysOf(CLAUSE_DASHES)),
    range: oneOf(keysOf(RANGE_DASHES)),
  }),
});

export type WrittenStyle = NonNullable<ReturnType<typeof STYLE.read>>;
