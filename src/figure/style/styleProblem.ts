import type { FigureTheme } from '../../draw/palette.ts';
import type { Catalogue } from '../../text/catalogue.ts';

/** What should stand under a key. */
export type Expected =
  | { readonly kind: 'words' }
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  | {
      readonly kind: 'number';
      readonly least: number;
      readonly most: number;
      readonly isWhole: boolean;
    }
  | { readonly kind: 'colour'; readonly others: readonly string[] }
  | { readonly kind: 'object'; readonly keys: readonly string[] };

/** Why a font cannot be used. */
export type FontFault =
  | 'no-font'
  | 'variable'
  /** Its owner does not let it be embedded (OS/2 fsType), or not in parts. */
  | 'restricted'
  | 'no-subsetting'
  | 'bitmaps-only';

/** Why a style is refused; `key` is a path such as `logo.file`. */
export type StyleProblem =
  | {
      readonly kind: 'not-json';
      /** Both from 1. */
      readonly line: number;
      readonly column: number;
      /** What stands there; empty at the file's end. */
      readonly found: string;
      /** Whether that is a comma behind the last value of a list or an object. */
      readonly isLastComma: boolean;
    }
  | { readonly kind: 'unknown-key'; readonly key: string; readonly nearest: string }
  | { readonly kind: 'missing-key'; readonly key: string }
  | { readonly kind: 'one-length'; readonly key: string; readonly found: number }
  | {
      readonly kind: 'wrong-value';
      readonly key: string;
      /** As JSON. */
      readonly found: string;
      readonly expected: Expected;
    }
  | { readonly kind: 'same-sign'; readonly key: string; readonly found: string }
  | { readonly kind: 'no-file'; readonly key: string; readonly found: string }
  | {
      readonly kind: 'font';
      readonly key: string;
      readonly found: string;
      readonly why: FontFault;
    }
  | { readonly kind: 'not-png'; readonly key: string; readonly found: string }
  | { readonly kind: 'not-grey'; readonly key: string; readonly found: string }
  | {
      readonly kind: 'contrast';
      readonly theme: FigureTheme;
      readonly text: string;
      readonly ground: string;
      /** As the two are. */
      readonly colours: readonly [text: string, ground: string];
      readonly ratio: number;
      readonly least: number;
    };

export type Report = (problem: StyleProblem) => void;

/** Values longer than this are cut where they are named. */
const MOST_FOUND = 60;

type Words<Kind extends StyleProblem['kind']> = (
  problem: Extract<StyleProblem, { readonly kind: Kind }>,
  text: Catalogue['figure']['style']['problems'],
) => string;

const WORDS: { readonly [Kind in StyleProblem['kind']]: Words<Kind> } = {
  'not-json': ({ line, column, found, isLastComma }, text) =>
    text['not-json'](line, column, isLastComma ? text.lastComma : text.jsonFound(cut(found))),
  'unknown-key': ({ key, nearest }, text) => text['unknown-key'](cut(key), nearest),
  'missing-key': ({ key }, text) => text['missing-key'](key),
  'one-length': ({ key, found }, text) => text['one-length'](key, found),
  'wrong-value': ({ key, found, expected }, text) =>
    text['wrong-value'](key, cut(found), expectedWords(expected, text.expected)),
  'same-sign': ({ key, found }, text) => text['same-sign'](key, found),
  'no-file': ({ key, found }, text) => text['no-file'](key, found),
  font: ({ key, found, why }, text) => text.font[why](key, found),
  'not-png': ({ key, found }, text) => text['not-png'](key, found),
  'not-grey': ({ key, found }, text) => text['not-grey'](key, found),
  contrast: ({ theme, text: key, ground, colours: [ink, under], ratio, least }, text) =>
    text.contrast(
      `colours.${theme}.${key}`,
      `${ground} (${ink} / ${under})`,
      cutDecimals(ratio),
      String(least),
    ),
};

/** Never rounded up to what is asked for. */
const cutDecimals = (ratio: number) => (Math.floor(ratio * 100) / 100).toFixed(2);

const cut = (found: string) =>
  found.length > MOST_FOUND ? `${found.slice(0, MOST_FOUND)}…` : found;

type ExpectedText = Catalogue['figure']['style']['problems']['expected'];
type ExpectedWords<Kind extends Expected['kind']> = (
  expected: Extract<Expected, { readonly kind: Kind }>,
  text: ExpectedText,
) => string;

const EXPECTED: { readonly [Kind in Expected['kind']]: ExpectedWords<Kind> } = {
  words: (_, text) => text.words,
  'one-of': ({ values }, text) => text['one-of'](values),
  number: ({ least, most, isWhole }, text) => text.number(least, most, isWhole),
  colour: ({ others }, text) => text.colour(others),
  object: ({ keys }, text) => text.object(keys),
};

function expectedWords(expected: Expected, text: ExpectedText): string {
  return (EXPECTED[expected.kind] as ExpectedWords<Expected['kind']>)(expected, text);
}

/** A problem as a sentence: the key, what was found and what was expected. */
export function describeStyleProblem(problem: StyleProblem, { figure }: Catalogue): string {
  return (WORDS[problem.kind] as Words<StyleProblem['kind']>)(problem, figure.style.problems);
}
