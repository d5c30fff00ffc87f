import { describeFileProblem } from '../files/describeFile.ts';
import { MOST_FILE_BYTES } from '../files/limits.ts';
import { type ReportText, readReportFile } from '../files/readReportFile.ts';
import type { CommandCatalogue } from '../text/commandCatalogue.ts';
import { fileFailure } from './fileErrors.ts';
import { type Failure, failure } from './outcome.ts';
import { standardInput } from './processStreams.ts';
import { gather, readBytes } from './readBytes.ts';

/** Stands for standard input. */
export const STANDARD_INPUT = '-';

/** The text of a report's file, or of standard input if it is "-". */
export async function readReport(
  file: string,
  catalogue: CommandCatalogue,
): Promise<ReportText | Failure> {
  const name = reportName(file, catalogue);
  try {
    const read = await (file === STANDARD_INPUT
      ? gather(standardInput(), MOST_FILE_BYTES)
      : readBytes(file, MOST_FILE_BYTES));
    const report = read.ok ? await readReportFile({ name, bytes: read.bytes }) : read;
    if (report.ok) return report;
    const problem = describeFileProblem(report.problem, catalogue);
    return failure(catalogue.cli.file.problem(name, problem));
  } catch (error) {
    return fileFailure(name, error, catalogue);
  }
}

/** What the report is called in messages. */
export function reportName(file: string, { cli }: CommandCatalogue): string {
  return file === STANDARD_INPUT ? cli.check.standardInput : file;
}
