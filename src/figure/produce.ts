import type { DrawMap } from './drawnMaps.ts';
import { figureFileStem } from './fileName.ts';
import { type Embed, embedOf } from './formats/embedFiles.ts';
import { FIGURE_FORMATS, type FigureFormatName, writeFigure } from './formats/format.ts';
import { USUAL_CONTENT, type PackageContent, writePackage } from './formats/package.ts';
import { type FormatOptions, USUAL_OPTIONS } from './formats/options.ts';
import type { Press } from './formats/press.ts';
import { pixelSizeOf, type PixelSize } from './formats/resolution.ts';
import type { FormatProblem } from './formats/written.ts';
import type { LeftOut } from './layout/sheet.ts';
import { type DrawnMap, type FigureWords, type MadeFigure, makeFigure } from './makeFigure.ts';
import { type BorrowedLetters, borrowedLetters } from './style/borrowedLetters.ts';
import { openOwnFaces } from './style/openOwnFaces.ts';
import type { FigureFacts } from './figure.ts';
import type { FigureOrder } from './order.ts';
import type { BlockName } from './template.ts';
import type { FigureProblem } from './problem.ts';
import { titleLinesOf } from './titleLines.ts';

/** What a figure is put out as: one picture, or a ZIP of pictures and data. */
export type OutputName = FigureFormatName | 'zip';

export const OUTPUTS: Readonly<Record<OutputName, { extension: string; mediaType: string }>> = {
  ...FIGURE_FORMATS,
  zip: { extension: 'zip', mediaType: 'application/zip' },
};

export type ProductionProblem = FigureProblem | FormatProblem;

export type Production =
  | ({
      readonly ok: true;
      readonly bytes: Uint8Array;
      /** What a file of it is called. */
      readonly fileName: string;
      readonly facts: FigureFacts;
      readonly words: FigureWords;
      /** In how many lines its title is set; 0 without one. */
      readonly titleLines: number;
      readonly embed: Embed;
      /** What its template has, and what was chosen. */
      readonly blocks: readonly BlockName[];
      /** What of that it has not. */
      readonly leftOut: readonly LeftOut[];
      /** Words of what was put on its map by hand and is not in view there. */
      readonly outOfView: readonly string[];
      /** Of the sheet. */
      readonly sheet: PixelSize;
      readonly map: DrawnMap | null;
      /** Letters that fonts of the house lack. */
      readonly borrowed: readonly BorrowedLetters[];
    } & PixelSize)
  | { readonly ok: false; readonly problem: ProductionProblem };

interface Particulars {
  readonly content?: PackageContent;
  readonly options?: FormatOptions;
  /** What draws its map, if not `drawMap`. */
  readonly draw?: DrawMap;
}

/** Makes a figure and puts it out. The same order gives the same bytes, in Node and in a browser. */
export async function produce(
  order: FigureOrder,
  output: OutputName,
  press: Press,
  { content = USUAL_CONTENT, options = USUAL_OPTIONS, draw }: Particulars = {},
): Promise<Production> {
  const made = await makeWith(order, press, draw);
  return made.ok ? putOut(made, order, output, press, { content, options }) : made;
}

/** Makes a figure in the faces of its style. */
export async function makeWith(
  order: FigureOrder,
  press: Press,
  draw?: DrawMap,
): Promise<MadeFigure> {
  return makeFigure(order, await openOwnFaces(order.style, press), draw);
}

/** Puts out a figure that is made: once for each file that there is to be of it. */
export async function putOut(
  made: Extract<MadeFigure, { readonly ok: true }>,
  order: FigureOrder,
  output: OutputName,
  press: Press,
  { content, options }: { readonly content: PackageContent; readonly options: FormatOptions },
): Promise<Production> {
  const { figure } = made;
  const written =
    output === 'zip'
      ? await writePackage(order, made, press, content, options)
      : await writeFigure(output, figure, press, order.size, options);
  if (!written.ok) return written;
  const size = pixelSizeOf(figure.drawing, order.size);
  const fileName = `${figureFileStem(order)}.${OUTPUTS[output].extension}`;
  return {
    ok: true,
    bytes: written.bytes,
    fileName,
    facts: figure.facts,
    words: made.words,
    titleLines: titleLinesOf(made),
    embed: embedOf(figure, order),
    blocks: made.blocks,
    leftOut: made.leftOut,
    outOfView: made.outOfView,
    sheet: { widthPx: figure.drawing.widthPx, heightPx: figure.drawing.heightPx },
    map: made.map,
    borrowed: borrowedLetters(figure.drawing),
    ...size,
  };
}
