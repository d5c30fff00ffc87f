import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { megabytes } from '../../files/describeFile.ts';
import { MOST_FILE_BYTES } from '../../files/limits.ts';
import type { CommandCatalogue } from '../../text/commandCatalogue.ts';
import { fileFailure } from '../fileErrors.ts';
import { readDocument } from '../ndjson/document.ts';
import { linesOf } from '../ndjson/lines.ts';
import { type Failure, failure } from '../outcome.ts';
import { STANDARD_INPUT } from '../readReport.ts';
import type { ReportJob } from './messages.ts';
import { Stems } from './stems.ts';

/** Files that are read as reports. */
const REPORT_FILES = ['.txt', '.md', '.markdown', '.html', '.htm'];

/** A report as it is named in answers, and what is to be done: nothing if it is wrong. */
export interface AskedReport {
  /** In JSON: the file, or the id of a document, as JSON; null without one. */
  readonly key: { readonly name: 'report' | 'id'; readonly json: string } | null;
  /** In a line for people. */
  readonly name: string;
  readonly work: { readonly ok: true; readonly job: ReportJob } | Failure;
}

/** Reports one after the other, and how many there are, if that is known. */
export interface AskedReports {
  readonly count: number | null;
  readonly each: AsyncIterable<AskedReport>;
}

/** The files of a folder that are reports, by their names. */
export async function folderReports(
  folder: string,
  catalogue: CommandCatalogue,
): Promise<{ readonly ok: true; readonly reports: AskedReports } | Failure> {
  const { snapshot: text } = catalogue.cli;
  let names: string[];
  try {
    if (!(await stat(folder)).isDirectory()) return failure(text.notAFolder(folder));
    names = (await readdir(folder)).filter(isReportFile).sort();
  } catch (error) {
    return fileFailure(folder, error, catalogue);
  }
  if (names.length === 0) return failure(text.noReports(folder, REPORT_FILES));
  const stems = new Stems();
  async function* each(): AsyncGenerator<AskedReport, void> {
    for (const name of names) {
      const file = join(folder, name);
      yield {
        key: { name: 'report', json: JSON.stringify(name) },
        name: file,
        work: {
          ok: true,
          job: { stem: stems.stemOf(parse(name).name), source: { file } },
        },
      };
    }
  }
  return { ok: true, reports: { count: names.length, each: each() } };
}

function isReportFile(name: string): boolean {
  return REPORT_FILES.includes(parse(name).ext.toLowerCase()) && !name.startsWith('.');
}

/** The documents `{id?, text, date?}` of a file or of standard input, one on each line. */
export function lineReports(
  file: string | undefined,
  stdin: AsyncIterable<Uint8Array>,
  catalogue: CommandCatalogue,
): AskedReports {
  const { ndjson } = catalogue.cli;
  const stems = new Stems();
  async function* each(): AsyncGenerator<AskedReport, void> {
    const isStandardInput = file === undefined || file === STANDARD_INPUT;
    const input: AsyncIterable<Uint8Array> = isStandardInput ? stdin : createReadStream(file);
    for await (const { number, text: line } of linesOf(input, MOST_FILE_BYTES)) {
      if (line?.trim() === '') continue;
      const document =
        line === null
          ? {
              ok: false as const,
              id: null,
              message: ndjson.tooLong(megabytes(MOST_FILE_BYTES, catalogue)),
            }
          : readDocument(line, catalogue);
      const { id } = document;
      const name = ndjson.line(number);
      yield {
        key: id === null ? null : { name: 'id', json: id },
        name,
        work: document.ok
          ? { ok: true, job: { stem: stems.stemOf(id ?? name), source: document } }
          : failure(ndjson.error(number, document.message)),
      };
    }
  }
  return { count: null, each: each() };
}
