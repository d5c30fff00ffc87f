import { access, constants, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import { describeProductionProblem } from '../../figure/problem.ts';
import { type OutputName, OUTPUTS, produce } from '../../figure/produce.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { Values } from '../arguments.ts';
import { writeFailure } from '../fileErrors.ts';
import { type Failure, failure, type Outcome } from '../outcome.ts';
import { nodePress } from '../press.ts';
import { snapshotOrder } from '../snapshotOrder.ts';
import { today } from '../today.ts';

const EXTENSIONS = Object.values(OUTPUTS).map(({ extension }) => `.${extension}`);

/** Draws a claim's figure into a file. */
export async function snapshot(values: Values, catalogue: Catalogue): Promise<Outcome> {
  const { snapshot: text } = catalogue.cli;
  const { out: file } = values;
  if (file === undefined) return failure(text.noOut(EXTENSIONS));
  const output = extname(file).slice(1).toLowerCase();
  if (!isOutput(output)) return failure(text.wrongExtension(file, EXTENSIONS));
  const noFolder = await folderProblem(file, catalogue);
  if (noFolder) return noFolder;
  const madeOn = today();
  if (madeOn === null) return failure(text.notAnEpoch(process.env.SOURCE_DATE_EPOCH ?? ''));
  const ordered = await snapshotOrder(values, madeOn, catalogue);
  if (!ordered.ok) return ordered;
  const produced = await produce(ordered.order, output, nodePress);
  if (!produced.ok) {
    return failure(text.notMade(describeProductionProblem(produced.problem, catalogue)));
  }
  const { bytes, widthPx, heightPx, facts } = produced;
  const problem = await writeWhole(file, bytes, catalogue);
  if (problem) return problem;
  return {
    ok: true,
    json: { file, widthPx, heightPx, credits: facts.credits },
    text: [
      text.written(file, catalogue.exporting.pixels(String(widthPx), String(heightPx))),
      ...(facts.credits.length > 0 ? [text.credits(facts.credits)] : []),
    ],
  };
}

function isOutput(name: string): name is OutputName {
  return Object.hasOwn(OUTPUTS, name);
}

/** Whether the file can be written, as far as its folder shows: seen before a figure is drawn. */
async function folderProblem(file: string, catalogue: Catalogue): Promise<Failure | null> {
  try {
    await access(dirname(file), constants.W_OK);
    return null;
  } catch (error) {
    return writeFailure(file, error, catalogue);
  }
}

/** Writes the file whole or not at all: what was there before stays until the new one is complete. */
async function writeWhole(file: string, bytes: Uint8Array, catalogue: Catalogue) {
  const part = `${file}.part`;
  try {
    await writeFile(part, bytes);
    await rename(part, file);
    return null;
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    return writeFailure(file, error, catalogue);
  }
}
