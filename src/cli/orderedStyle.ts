import { dirname, resolve } from 'node:path';
import { MOST_FILE_BYTES } from '../files/limits.ts';
import { type HouseStyle, USUAL_STYLE } from '../figure/style/houseStyle.ts';
import { readHouseStyle } from '../figure/style/readHouseStyle.ts';
import { describeStyleProblem } from '../figure/style/styleProblem.ts';
import type { CommandCatalogue } from '../text/commandCatalogue.ts';
import { describeFileProblem } from '../files/describeFile.ts';
import { fileFailure } from './fileErrors.ts';
import { type Failure, failure } from './outcome.ts';
import { nodePress } from './press.ts';
import { readBytes } from './readBytes.ts';

/** The style of a file, with the fonts and the logo that it names; the usual one without a file. */
export async function orderedStyle(
  file: string | undefined,
  catalogue: CommandCatalogue,
): Promise<{ readonly ok: true; readonly style: HouseStyle } | Failure> {
  if (file === undefined) return { ok: true, style: USUAL_STYLE };
  const json = await styleText(file, catalogue);
  if (!json.ok) return json;
  const { openFont } = nodePress;
  const folder = dirname(file);
  const read = await readHouseStyle(json.text, {
    read: (path) => bytesOf(resolve(folder, path)),
    openFont,
  });
  if (read.ok) return read;
  const problems = read.problems.map((problem) => describeStyleProblem(problem, catalogue));
  return failure(catalogue.cli.snapshot.style(file, problems.join(' ')));
}

async function styleText(
  file: string,
  catalogue: CommandCatalogue,
): Promise<{ readonly ok: true; readonly text: string } | Failure> {
  try {
    const read = await readBytes(file, MOST_FILE_BYTES);
    if (read.ok) return { ok: true, text: new TextDecoder().decode(read.bytes) };
    const problem = describeFileProblem(read.problem, catalogue);
    return failure(catalogue.cli.file.problem(file, problem));
  } catch (error) {
    return fileFailure(file, error, catalogue);
  }
}

/** Null of what is not there, cannot be read or is too large to be a font or a logo. */
async function bytesOf(path: string): Promise<Uint8Array | null> {
  try {
    const read = await readBytes(path, MOST_FILE_BYTES);
    return read.ok ? new Uint8Array(read.bytes) : null;
  } catch {
    return null;
  }
}
