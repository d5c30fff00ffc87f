import { mkdir, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import type { OutputName } from '../../figure/produce.ts';
import type { CommandCatalogue } from '../../text/commandCatalogue.ts';
import { CATALOGUES } from '../../text/catalogues.ts';
import type { ValueOption, Values } from '../arguments.ts';
import { readClaimChoice } from '../batch/chosenClaims.ts';
import { drawReports } from '../batch/drawReports.ts';
import type { BatchSetting } from '../batch/messages.ts';
import { type AskedReports, folderReports, lineReports } from '../batch/reports.ts';
import { fileFailure, writeFailure } from '../fileErrors.ts';
import { EXTENSIONS, isOutput } from '../figureFile.ts';
import { formatOptions } from '../formatOptions.ts';
import { type Failure, failure, type Outcome, type Streams } from '../outcome.ts';
import { reportName, STANDARD_INPUT } from '../readReport.ts';
import { askedForm } from '../snapshotOrder.ts';
import { today } from '../today.ts';

const USUAL_FORMAT: OutputName = 'png';

/** One more is slower than it is worth: each has some hundred megabytes of outlines and fonts. */
const MOST_WORKERS = 8;

/** Words that are one figure's. */
const ONE_FIGURES: readonly ValueOption[] = [
  'report',
  'and',
  'note',
  'title',
  'standfirst',
  'notes',
  'alt',
  'link',
];

/** Where the reports come from: a folder, or a file of lines. */
export interface ManyReports {
  readonly values: Values;
  /** With `--ndjson`: the file, standard input without one. */
  readonly byLine: boolean;
  readonly file?: string;
  readonly force: boolean;
  readonly asJson: boolean;
}

/** Draws claims of many reports into a folder, and says of each report what became of it. */
export async function snapshotMany(
  asked: ManyReports,
  streams: Streams,
  catalogue: CommandCatalogue,
): Promise<Outcome> {
  const read = await readSetting(asked, catalogue);
  if (!read.ok) return read;
  const { setting } = read;
  const found = await reportsOf(asked, streams, catalogue);
  if (!found.ok) return found;
  const { reports } = found;
  const problem = await ensureFolder(setting.folder, catalogue);
  if (problem) return problem;
  const workers = Math.min(availableParallelism(), MOST_WORKERS, reports.count ?? Infinity);
  try {
    return await drawReports(
      { reports, setting, workers, asJson: asked.asJson },
      streams,
      catalogue,
    );
  } catch (error) {
    return fileFailure(reportName(asked.file ?? STANDARD_INPUT, catalogue), error, catalogue);
  }
}

function reportsOf(
  { values, byLine, file }: ManyReports,
  { stdin }: Streams,
  catalogue: CommandCatalogue,
): Promise<{ readonly ok: true; readonly reports: AskedReports } | Failure> {
  return byLine
    ? Promise.resolve({ ok: true, reports: lineReports(file, stdin, catalogue) })
    : folderReports(values.reports ?? '', catalogue);
}

/** How the options ask for the figures, all of it looked at before the first report is. */
async function readSetting(
  { values, byLine, force }: ManyReports,
  catalogue: CommandCatalogue,
): Promise<{ readonly ok: true; readonly setting: BatchSetting } | Failure> {
  const { snapshot: text } = catalogue.cli;
  if (byLine && values.reports !== undefined) return failure(text.twoSources);
  const one = ONE_FIGURES.find((option) => values[option] !== undefined);
  if (one) return failure(text.oneFigures(`--${one}`));
  const { out: folder, claim = 'first' } = values;
  if (folder === undefined) return failure(text.noOutFolder);
  if (EXTENSIONS.includes(extname(folder).toLowerCase()))
    return failure(text.fileForFolder(folder));
  if (readClaimChoice(claim) === null) return failure(text.noClaimChoice(claim));
  const outputs = (values.format ?? USUAL_FORMAT)
    .split(',')
    .map((name) => name.trim().toLowerCase());
  const unknown = outputs.find((name) => !isOutput(name));
  if (unknown !== undefined) {
    const known = EXTENSIONS.map((extension) => extension.slice(1));
    return failure(text.notOneOf('--format', unknown, known));
  }
  const known = [...new Set(outputs.filter(isOutput))];
  const chosen = formatOptions(values, known, catalogue);
  if (!chosen.ok) return chosen;
  const madeOn = today();
  if (madeOn === null) return failure(text.notAnEpoch(process.env.SOURCE_DATE_EPOCH ?? ''));
  const form = await askedForm(values, madeOn, catalogue);
  if (!form.ok) return form;
  const language = languageOf(catalogue);
  return { ok: true, setting: { values, folder, outputs: known, force, madeOn, language } };
}

function languageOf({ locale }: CommandCatalogue): BatchSetting['language'] {
  const languages = Object.keys(CATALOGUES) as BatchSetting['language'][];
  return languages.find((code) => locale.startsWith(code)) ?? 'en';
}

/** Makes the folder if it is not there; what it would lie in has to be. */
async function ensureFolder(folder: string, catalogue: CommandCatalogue): Promise<Failure | null> {
  try {
    await mkdir(folder);
    return null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
      return writeFailure(folder, error, catalogue);
    }
    const isFolder = (await stat(folder)).isDirectory();
    return isFolder ? null : failure(catalogue.cli.snapshot.notAFolder(folder));
  }
}
