import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { Field } from '../../../src/figure/style/field.ts';
import { USUAL_STYLE } from '../../../src/figure/style/houseStyle.ts';
import { STYLE } from '../../../src/figure/style/styleFields.ts';
import { contrast } from '../../../src/figure/style/contrast.ts';
import { asVariable, withRights } from './sfnt.ts';
import {
  EXAMPLE_NAMES,
  exampleFile,
  exampleStyle,
  problemsOf,
  read,
  styleOf,
} from './styleFiles.ts';

const FONT = 'agency/InterTight-Regular.ttf';
const schema = JSON.parse(
  readFileSync(new URL('../../../docs/house-style.schema.json', import.meta.url), 'utf8'),
) as Schema;
const isBySchema = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(
  schema,
);

interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly oneOf?: readonly Schema[];
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** The keys of an object and of those in it, by the reader and by the schema. */
function keysRead({ keys }: Field<unknown>): unknown {
  if (keys === null) return null;
  return Object.fromEntries(Object.entries(keys).map(([key, field]) => [key, keysRead(field)]));
}
function keysInSchema(part: Schema): unknown {
  if (part.$ref) return keysInSchema(schema.definitions![part.$ref.split('/').at(-1)!]);
  const { properties } = part;
  if (!properties) {
    const [first] = (part.oneOf ?? []).map(keysInSchema).filter((keys) => keys !== null);
    return first ?? null;
  }
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [key, keysInSchema(value)]),
  );
}

describe('a style file', () => {
  it('may say nothing', async () => {
    expect(await styleOf({})).toEqual(USUAL_STYLE);
  });

  it('may begin with a byte order mark', async () => {
    expect(await styleOf('\ufeff{"name": "Daily"}')).toMatchObject({ name: 'Daily' });
  });

  it.each(EXAMPLE_NAMES)('%s is read, and is one by the schema', async (name) => {
    const json: unknown = JSON.parse(
      new TextDecoder().decode(await exampleFile(`${name}/style.json`)),
    );
    expect(isBySchema(json), JSON.stringify(isBySchema.errors)).toBe(true);
    const style = await exampleStyle(name);
    expect(Object.keys(style.fonts)).toEqual(['headline', 'text', 'italic', 'semibold', 'bold']);
    expect(style.logo?.png.length).toBeGreaterThan(1000);
    expect(style.byline.uk).toMatch(/Графіка/);
  });

  it('has the same keys in the schema as are read', () => {
    expect(keysInSchema(schema)).toEqual(keysRead(STYLE));
  });

  it('says one thing in all languages, or one in each', async () => {
    const { byline, sourceLine } = await styleOf({
      byline: 'Graphic: Daily',
      sourceLine: { uk: 'Джерела:' },
    });
    expect(byline).toEqual({ en: 'Graphic: Daily', uk: 'Graphic: Daily' });
    expect(sourceLine).toEqual({ uk: 'Джерела:' });
  });

  it('sizes a logo by one of its sides', async () => {
    const file = 'agency/logo.png';
    const { logo } = await styleOf({ logo: { file, place: 'foot-left', heightPx: 30 } });
    expect(logo).toMatchObject({ widthPx: 30, heightPx: 30, place: 'foot-left' });
  });
});

describe('a style is refused, with a sentence for each thing that is wrong', () => {
  it.each<[string, unknown, string]>([
    ['text that is no JSON', '{"name": ', 'The style file is not JSON'],
    ['a list', [], 'The style file holds []; expected: an object of $schema, name, fonts'],
    ['an unknown key', { colors: {} }, '“colors” is not known; the nearest key is “colours”.'],
    [
      'an unknown key inside',
      { fonts: { headlines: FONT } },
      '“fonts.headlines” is not known; the nearest key is “headline”.',
    ],
    ['a key of objects', { constructor: {} }, '“constructor” is not known'],
    ['words that are none', { name: 7 }, '“name” is 7; expected: words on one line'],
    [
      'words on two lines',
      { byline: 'One\nTwo' },
      '“byline” is "One\\nTwo"; expected: words on one',
    ],
    [
      'a colour by name',
      { colours: { light: { ink: 'black' } } },
      '“colours.light.ink” is "black"; expected: a colour as #rrggbb.',
    ],
    [
      'a colour that would end an attribute',
      { rules: { foot: { widthPx: 1, colour: '#000"/>' } } },
      '“rules.foot.colour” is "#000\\"/>"; expected: a colour as #rrggbb, or one of paper, ink',
    ],
    [
      'a hairline',
      { rules: { headline: { widthPx: 0 } } },
      '“rules.headline.widthPx” is 0; expected: a number from 0.25 to 24.',
    ],
    ['a rule without a width', { rules: { foot: {} } }, '“rules.foot.widthPx” is missing.'],
    [
      'a sign that is none',
      { numbers: { en: { grouping: 'dot' } } },
      '“numbers.en.grouping” is "dot"; expected: one of comma, point, thin-space, none.',
    ],
    [
      'the decimal sign of Ukrainian between its thousands',
      { numbers: { uk: { grouping: 'comma' } } },
      '“numbers.uk.grouping” is "comma"; expected: one of point, thin-space, none.',
    ],
    [
      'half a digit',
      { numbers: { en: { groupedFrom: 4.5 } } },
      '“numbers.en.groupedFrom” is 4.5; expected: a whole number from 4 to 7.',
    ],
    [
      'one sign for thousands and decimals',
      { numbers: { en: { decimal: 'comma' } } },
      '“numbers.en.decimal” is “comma”, which parts thousands as well',
    ],
    ['another dash', { dash: { clause: '-' } }, '“dash.clause” is "-"; expected: one of en-spaced'],
    [
      'a font that is not there',
      { fonts: { text: 'agency/Missing.ttf' } },
      '“fonts.text” names agency/Missing.ttf; there is no such file',
    ],
    [
      'a picture as a font',
      { fonts: { bold: 'agency/logo.png' } },
      '“fonts.bold” names agency/logo.png, which is no font that can be read; a TTF or OTF',
    ],
    [
      'a font as a logo',
      { logo: { file: FONT, place: 'foot-left', widthPx: 40 } },
      `“logo.file” names ${FONT}, which is no whole PNG`,
    ],
    [
      'a logo by both sides',
      { logo: { file: 'agency/logo.png', place: 'foot-left', widthPx: 40, heightPx: 40 } },
      '“logo” needs widthPx or heightPx, one of them; 2 of them found.',
    ],
    ['a logo that is nowhere', { logo: { file: 'agency/logo.png' } }, '“logo.place” is missing.'],
    [
      'letters that can hardly be read',
      { colours: { light: { muted: '#999999', paper: '#ffffff' } } },
      '“colours.light.muted” on paper (#999999 / #ffffff) has a contrast of 2.84; at least 4.5',
    ],
    [
      'a paper that the usual letters cannot be read on',
      { colours: { dark: { paper: '#ffffff' } } },
      '“colours.dark.ink” on paper (#ece8df / #ffffff) has a contrast of 1.22',
    ],
    [
      'names of places on a dark region',
      { colours: { light: { region1: '#333333' } } },
      '“colours.light.ink” on region1 (#22252a / #333333)',
    ],
    [
      'a colour in one ink',
      { colours: { mono: { claim: '#aa0000' } } },
      '“colours.mono.claim” is #aa0000; a grey was expected',
    ],
  ])('%s', async (_, style, expected) => {
    expect((await problemsOf(style)).join('\n')).toContain(expected);
  });

  it('nothing is measured against what would stand in for a colour that is none', async () => {
    const problems = await problemsOf({
      colours: { light: { paper: 'black', ink: '#eeeeee', muted: '#dddddd' } },
    });
    expect(problems.join('\n')).toContain('“colours.light.paper” is "black"');
    expect(problems.join('\n')).not.toContain('on paper');
  });

  it.each([
    ['{\n  "name": "Daily",\n}', 'in line 2, column 18, stands a comma behind which nothing'],
    ['{"rules": {"foot": "none" , }}', 'in line 1, column 27, stands a comma behind which nothing'],
    ['{\n  name: "Daily"\n}', 'in line 2, column 3, stands name:, which cannot be there'],
    ['{"name": "Daily"', 'in line 1, column 17, it ends too early'],
    ['\ufeff', 'in line 1, column 1, it ends too early'],
  ])('%s is no JSON, and where is said', async (json, expected) => {
    expect((await problemsOf(json)).join()).toContain(expected);
  });

  it('all of them are said at once, and nothing is applied', async () => {
    const found = await read({ nme: 'x', fonts: { text: 'none.ttf' }, dash: { range: 'x' } });
    expect(found.ok ? [] : found.problems.map(({ kind }) => kind)).toEqual([
      'unknown-key',
      'wrong-value',
      'no-file',
    ]);
  });

  it.each<[string, number, string | null]>([
    ['may be installed', 0x0000, null],
    ['may not be embedded', 0x0002, 'OS/2 fsType: restricted licence'],
    ['may be printed', 0x0004, null],
    ['may be printed, by the less strict of two rights', 0x0006, null],
    ['may be edited', 0x0008, null],
    ['may not be cut', 0x0108, 'OS/2 fsType: no subsetting'],
    ['may be embedded as pixels', 0x0208, 'OS/2 fsType: bitmaps only'],
  ])('a font that %s', async (_, fsType, expected) => {
    const font = withRights(await exampleFile(FONT), fsType);
    const [problem = null] = await problemsOf({ fonts: { text: 'own.ttf' } }, { 'own.ttf': font });
    if (expected === null) expect(problem).toBeNull();
    else expect(problem).toContain(expected);
  });

  it('a variable font', async () => {
    const font = asVariable(await exampleFile(FONT));
    const problems = await problemsOf({ fonts: { text: 'own.ttf' } }, { 'own.ttf': font });
    expect(problems).toEqual([
      '“fonts.text” names own.ttf, a variable font; a file of one weight was expected.',
    ]);
  });

  it('a font of which half is missing', async () => {
    const font = (await exampleFile(FONT)).subarray(0, 20_000);
    const problems = await problemsOf({ fonts: { text: 'own.ttf' } }, { 'own.ttf': font });
    expect(problems.join()).toContain('which is no font that can be read');
  });
});

it('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  expect(contrast('#ffffff', '#ffffff')).toBe(1);
});
