import { createReadStream } from 'node:fs';
import { MOST_FILE_BYTES } from '../../files/limits.ts';
import type { CommandCatalogue } from '../../text/commandCatalogue.ts';
import type { Values } from '../arguments.ts';
import { fileFailure, outputFailure } from '../fileErrors.ts';
import { LineChecker } from '../ndjson/lineChecker.ts';
import { linesOf } from '../ndjson/lines.ts';
import type { Outcome, Streams } from '../outcome.ts';
import { writePieces } from '../output.ts';
import { readingOptions } from '../readingOptions.ts';
import { reportName, STANDARD_INPUT } from '../readReport.ts';

/**
 * The claims of many texts: a JSON document `{id?, text, date?}` on each line of the file or of
 * standard input, and for each an answer `{id?, language, claims}` or `{id?, error}` on a line of
 * standard output before the next one is read. What is kept of a line does not outlast it.
 */
export async function checkLines(
  file: string | undefined,
  values: Values,
  { stdin, stdout }: Streams,
  catalogue: CommandCatalogue,
): Promise<Outcome> {
  const asked = readingOptions(values, catalogue);
  if (!asked.ok) return asked;
  const checker = new LineChecker(asked.options, catalogue);
  const isStandardInput = file === undefined || file === STANDARD_INPUT;
  try {
    const input: AsyncIterable<Uint8Array> = isStandardInput ? stdin : createReadStream(file);
    for await (const line of linesOf(input, MOST_FILE_BYTES)) {
      if (line.text?.trim() === '') continue;
      const answer = checker.answer(line);
      if (!answer.ok) return answer;
      const problem = await writePieces(stdout, [...answer.json, '\n']);
      if (problem) return outputFailure(problem, catalogue);
    }
  } catch (error) {
    return fileFailure(reportName(file ?? STANDARD_INPUT, catalogue), error, catalogue);
  }
  return { ok: true, written: true };
}
