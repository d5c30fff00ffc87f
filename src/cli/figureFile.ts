import { access, constants } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import type { FigureOrder } from '../figure/order.ts';
import { describeProductionProblem } from '../figure/problem.ts';
import { type OutputName, OUTPUTS, produce } from '../figure/produce.ts';
import type { LeftOut } from '../figure/layout/sheet.ts';
import type { BorrowedLetters } from '../figure/style/borrowedLetters.ts';
import { languageOf } from '../figure/style/styledCatalogue.ts';
import { leftOutWords } from '../figure/words/leftOut.ts';
import type { PixelSize } from '../figure/formats/resolution.ts';
import type { TextLanguage } from '../text/catalogues.ts';
import type { CommandCatalogue } from '../text/commandCatalogue.ts';
import type { Values } from './arguments.ts';
import { writeFailure } from './fileErrors.ts';
import { formatOptions } from './formatOptions.ts';
import { type Failure, failure } from './outcome.ts';
import { nodePress } from './press.ts';
import { replaceFile, type TargetProblem, targetProblem } from './replaceFile.ts';
import { today } from './today.ts';

export const EXTENSIONS = Object.values(OUTPUTS).map(({ extension }) => `.${extension}`);

/** A figure in its file. */
export interface FigureFile extends PixelSize {
  readonly file: string;
  /** Of its words. */
  readonly language: TextLanguage;
  readonly credits: readonly string[];
  /** What its template has and it has not; not there if that is nothing. */
  readonly leftOut?: readonly LeftOut[];
  /** Words of notes that the map does not reach. */
  readonly outOfView?: readonly string[];
  /** What fonts of the house lack; not there if that is nothing. */
  readonly borrowed?: readonly BorrowedLetters[];
}

type Ordered = { readonly ok: true; readonly order: FigureOrder } | Failure;

/**
 * Draws a figure into a file, with `force` into one that is there already. Nothing is asked for that
 * could not be written.
 *
 * @param orderOn the order of a figure that is made on an ISO date
 */
export async function writeFigureFile(
  file: string,
  values: Values,
  force: boolean,
  orderOn: (madeOn: string) => Promise<Ordered>,
  catalogue: CommandCatalogue,
): Promise<{ readonly ok: true; readonly figure: FigureFile } | Failure> {
  const { snapshot: text } = catalogue.cli;
  const output = extname(file).slice(1).toLowerCase();
  if (!isOutput(output)) return failure(text.wrongExtension(file, EXTENSIONS));
  const chosen = formatOptions(values, [output], catalogue);
  if (!chosen.ok) return chosen;
  const seen = await seenProblem(file, force, catalogue);
  if (seen) return seen;
  const madeOn = today();
  if (madeOn === null) return failure(text.notAnEpoch(process.env.SOURCE_DATE_EPOCH ?? ''));
  const ordered = await orderOn(madeOn);
  if (!ordered.ok) return ordered;
  const produced = await produce(ordered.order, output, nodePress, chosen);
  if (!produced.ok) {
    return failure(text.notMade(describeProductionProblem(produced.problem, catalogue)));
  }
  const { bytes, widthPx, heightPx, facts, leftOut, outOfView, borrowed } = produced;
  const problem = await writeWhole(file, bytes, force, catalogue);
  if (problem) return problem;
  return {
    ok: true,
    figure: {
      file,
      widthPx,
      heightPx,
      language: languageOf(ordered.order.catalogue),
      credits: facts.credits,
      ...(leftOut.length > 0 ? { leftOut } : {}),
      ...(outOfView.length > 0 ? { outOfView } : {}),
      ...(borrowed.length > 0 ? { borrowed } : {}),
    },
  };
}

/** Where the figure is, how large, and what it owes to whom. */
export function figureLines(
  { file, widthPx, heightPx, credits, leftOut = [], outOfView = [], borrowed = [] }: FigureFile,
  catalogue: CommandCatalogue,
): string[] {
  const { cli, exporting, figure } = catalogue;
  return [
    cli.snapshot.written(file, exporting.pixels(String(widthPx), String(heightPx))),
    ...(credits.length > 0 ? [cli.snapshot.credits(credits)] : []),
    ...(leftOut.length > 0 ? [leftOutWords(leftOut, catalogue)] : []),
    ...(outOfView.length > 0 ? [catalogue.figure.outOfView(outOfView)] : []),
    ...borrowed.map(({ font, letters }) => figure.style.borrowed(font, letters)),
  ];
}

export function isOutput(name: string): name is OutputName {
  return Object.hasOwn(OUTPUTS, name);
}

/** Whether the file can be written, as far as it shows before a figure is drawn. */
async function seenProblem(
  file: string,
  force: boolean,
  catalogue: CommandCatalogue,
): Promise<Failure | null> {
  try {
    await access(dirname(file), constants.W_OK);
    return targetFailure(file, targetProblem(file, force), catalogue);
  } catch (error) {
    return writeFailure(file, error, catalogue);
  }
}

/** Writes a file whole or not at all. */
export async function writeWhole(
  file: string,
  bytes: Uint8Array,
  force: boolean,
  catalogue: CommandCatalogue,
): Promise<Failure | null> {
  try {
    return targetFailure(file, await replaceFile(file, bytes, force), catalogue);
  } catch (error) {
    return writeFailure(file, error, catalogue);
  }
}

/** Why a file cannot be written there. */
export function targetFailure(
  file: string,
  problem: TargetProblem | null,
  { cli }: CommandCatalogue,
): Failure | null {
  return problem === null ? null : failure(cli.file[problem](file));
}
