import { open } from 'node:fs/promises';
import { describeFileProblem } from '../files/describeFile.ts';
import { type FileProblem, sizeProblem } from '../files/fileProblem.ts';
import { MOST_FILE_BYTES } from '../files/limits.ts';
import { type ReportText, readReportFile } from '../files/readReportFile.ts';
import type { Catalogue } from '../text/catalogue.ts';
import { fileFailure } from './fileErrors.ts';
import { type Failure, failure } from './outcome.ts';

/** Stands for standard input. */
export const STANDARD_INPUT = '-';

type Bytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: FileProblem };

/** The text of a report's file, or of standard input if it is "-". */
export async function readReport(
  file: string,
  catalogue: Catalogue,
): Promise<ReportText | Failure> {
  const name = reportName(file, catalogue);
  try {
    const read = await (file === STANDARD_INPUT ? readStandardInput() : readBytes(file));
    const report = read.ok ? await readReportFile({ name, bytes: read.bytes }) : read;
    if (report.ok) return report;
    const problem = describeFileProblem(report.problem, catalogue);
    return failure(catalogue.cli.check.problem(name, problem));
  } catch (error) {
    return fileFailure(name, error, catalogue);
  }
}

/** What the report is called in messages. */
export function reportName(file: string, { cli }: Catalogue): string {
  return file === STANDARD_INPUT ? cli.check.standardInput : file;
}

/** A file's bytes, unless its size alone rules it out. */
async function readBytes(file: string): Promise<Bytes> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const problem = size === 0 ? null : sizeProblem(size, MOST_FILE_BYTES);
    return problem ? { ok: false, problem } : { ok: true, bytes: await handle.readFile() };
  } finally {
    await handle.close();
  }
}

/** All of standard input, or as much as shows that it is too much. */
async function readStandardInput(): Promise<Bytes> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > MOST_FILE_BYTES) {
      process.stdin.destroy();
      return {
        ok: false,
        problem: { kind: 'too-large', bytes: null, mostBytes: MOST_FILE_BYTES },
      };
    }
  }
  return { ok: true, bytes: Buffer.concat(chunks) };
}
