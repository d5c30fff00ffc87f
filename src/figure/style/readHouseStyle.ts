import { FIGURE_PALETTES, type FigureTheme } from '../../draw/palette.ts';
import { readChunks, sizeInHeader } from '../formats/pngChunks.ts';
import type { OutlineFont } from '../formats/glyphOutlines.ts';
import { contrastProblems, greyProblems } from './colourProblems.ts';
import {
  FONT_ROLE_NAMES,
  type FontRole,
  type HouseStyle,
  type Logo,
  RULE_PLACES,
  type StyleFont,
  type StyleRule,
  USUAL_STYLE,
} from './houseStyle.ts';
import { readStyleFont } from './readStyleFont.ts';
import { jsonErrorOffset, lineAndColumn } from '../../text/jsonError.ts';
import { STYLE, type WrittenStyle } from './styleFields.ts';
import type { Report, StyleProblem } from './styleProblem.ts';

/** Where the files are that a style names, and what opens fonts. */
export interface StyleFiles {
  /** The bytes of a file by its path from the style's folder; null if there is none. */
  readonly read: (path: string) => Promise<Uint8Array | null>;
  readonly openFont: (font: Uint8Array) => Promise<OutlineFont>;
}

export type ReadStyle =
  | { readonly ok: true; readonly style: HouseStyle }
  | { readonly ok: false; readonly problems: readonly StyleProblem[] };

/** A style out of its file (JSON) and the files that it names, or all that is wrong with it. */
export async function readHouseStyle(json: string, files: StyleFiles): Promise<ReadStyle> {
  const problems: StyleProblem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const parsed = parse(json, report);
  const written = parsed && STYLE.read(parsed.value, '', report);
  if (!written) return { ok: false, problems };
  const { colours = {}, byline = {}, sourceLine = {}, numbers = {}, dash = {} } = written;
  const wrongKeys = new Set(
    problems.flatMap((problem) => (problem.kind === 'wrong-value' ? problem.key : [])),
  );
  for (const theme of Object.keys(FIGURE_PALETTES) as FigureTheme[]) {
    problems.push(...contrastProblems(theme, colours, wrongKeys));
  }
  problems.push(...greyProblems(colours.mono ?? {}));
  const { grouping = 'comma', decimal = 'point' } = numbers.en ?? {};
  if (grouping === decimal) {
    report({ kind: 'same-sign', key: 'numbers.en.decimal', found: decimal });
  }
  const style: HouseStyle = {
    name: written.name ?? '',
    fonts: await readFonts(written, files, report),
    colours,
    logo: written.logo ? await readLogo(written.logo, files, report) : null,
    byline,
    sourceLine,
    rules: { ...USUAL_STYLE.rules, ...rulesOf(written) },
    numbers,
    dash,
  };
  return problems.length > 0 ? { ok: false, problems } : { ok: true, style };
}

function parse(json: string, report: Report): { readonly value: unknown } | null {
  // Editors on Windows put a byte order mark before it.
  const text = json.replace(/^\ufeff/, '');
  try {
    return { value: JSON.parse(text) };
  } catch {
    report(notJson(text));
    return null;
  }
}

/** Where a text stops being JSON: at the comma, if nothing follows that. */
function notJson(text: string): StyleProblem {
  const offset = jsonErrorOffset(text);
  const before = text.slice(0, offset).trimEnd();
  const isLastComma = before.endsWith(',') && /[}\]]/.test(text.charAt(offset));
  const [found = ''] = /^\S+/.exec(text.slice(offset)) ?? [];
  const at = isLastComma ? before.length - 1 : offset;
  return { kind: 'not-json', ...lineAndColumn(text, at), found, isLastComma };
}

function rulesOf({ rules = {} }: WrittenStyle): Partial<HouseStyle['rules']> {
  return Object.fromEntries(
    RULE_PLACES.flatMap((place) => {
      const written = rules[place];
      return written ? [[place, written.rule] as [string, StyleRule | null]] : [];
    }),
  );
}

/** Each file once, whatever it is used for. */
async function readFonts(
  { fonts: paths = {} }: WrittenStyle,
  files: StyleFiles,
  report: Report,
): Promise<HouseStyle['fonts']> {
  const fonts: Partial<Record<FontRole, StyleFont>> = {};
  for (const role of FONT_ROLE_NAMES) {
    const found = paths[role];
    if (found === undefined) continue;
    const key = `fonts.${role}`;
    const bytes = await files.read(found);
    if (!bytes) {
      report({ kind: 'no-file', key, found });
      continue;
    }
    const fileName = found.split(/[\\/]/).at(-1)!;
    const read = await readStyleFont(fileName, bytes, files.openFont);
    if (read.ok) fonts[role] = read.font;
    else report({ kind: 'font', key, found, why: read.why });
  }
  return fonts;
}

async function readLogo(
  { file, place, widthPx, heightPx }: NonNullable<WrittenStyle['logo']>,
  files: StyleFiles,
  report: Report,
): Promise<Logo | null> {
  const lengths = [widthPx, heightPx].filter((length) => length !== undefined);
  if (lengths.length !== 1) report({ kind: 'one-length', key: 'logo', found: lengths.length });
  if (file === undefined || place === undefined || lengths.length !== 1) return null;
  const key = 'logo.file';
  const png = await files.read(file);
  if (!png) {
    report({ kind: 'no-file', key, found: file });
    return null;
  }
  const size = sizeInHeader(readChunks(png) ?? []);
  if (!size || size.widthPx === 0 || size.heightPx === 0) {
    report({ kind: 'not-png', key, found: file });
    return null;
  }
  const ratio = size.widthPx / size.heightPx;
  return {
    png,
    place,
    widthPx: widthPx ?? heightPx! * ratio,
    heightPx: heightPx ?? widthPx! / ratio,
  };
}
