import type { CommandCatalogue } from '../../text/commandCatalogue.ts';
import { outputFailure } from '../fileErrors.ts';
import { writeWhole } from '../figureFile.ts';
import { failure, type Outcome, type Streams } from '../outcome.ts';
import { writePieces } from '../output.ts';
import { thrown } from '../thrown.ts';
import { FigureWorkers } from './figureWorkers.ts';
import { inOrder } from './inOrder.ts';
import type { BatchSetting, ClaimFigure, UnwrittenFile } from './messages.ts';
import { Progress } from './progress.ts';
import { answerJson, answerLine, isWhole, type ReportAnswer } from './reportAnswer.ts';
import type { AskedReport, AskedReports } from './reports.ts';

/** How many reports are begun for each worker: a long one holds up what is said, not what is drawn. */
const BEGUN_PER_WORKER = 4;

export interface Batch {
  readonly reports: AskedReports;
  readonly setting: BatchSetting;
  /** How many draw at once. */
  readonly workers: number;
  readonly asJson: boolean;
}

/** Draws all reports, and says of each in their order what became of it; then whether any has no figure. */
export async function drawReports(
  { reports, setting, workers: most, asJson }: Batch,
  { stdout, stderr }: Streams,
  catalogue: CommandCatalogue,
): Promise<Outcome> {
  const { snapshot: text } = catalogue.cli;
  const workers = new FigureWorkers(setting, most);
  const progress = new Progress(stderr);
  const draw = (report: AskedReport) => drawn(report, workers, setting.force, catalogue);
  let [done, failed] = [0, 0];
  const show = () => progress.show(text.progress(done, reports.count));
  try {
    show();
    for await (const answer of inOrder(reports.each, draw, most * BEGUN_PER_WORKER)) {
      done++;
      if (!isWhole(answer)) failed++;
      progress.clear();
      const line = asJson
        ? answerJson(answer)
        : answerLine(answer, setting.values.language, catalogue);
      const problem = await writePieces(stdout, [line, '\n']);
      if (problem) return outputFailure(problem, catalogue);
      show();
    }
  } finally {
    progress.clear();
    workers.close();
  }
  return failed === 0 ? { ok: true, written: true } : failure(text.someFailed(failed, done));
}

/** A report with its figures drawn and written. It never throws: what nobody foresaw is said of this report. */
async function drawn(
  { work, ...report }: AskedReport,
  workers: FigureWorkers,
  force: boolean,
  catalogue: CommandCatalogue,
): Promise<ReportAnswer> {
  const figures: ClaimFigure<string>[] = [];
  let message = work.ok ? null : work.message;
  if (!work.ok) return { report, figures, message };
  try {
    await workers.draw(work.job, async (answer) => {
      if (answer.kind === 'end') message = answer.message;
      else figures.push(await written(answer.figure, force, catalogue));
    });
  } catch (error) {
    message = catalogue.cli.snapshot.notMade(thrown(error));
  }
  return { report, figures, message };
}

/** The figure with its files on the disk, each of them whole. */
async function written(
  figure: ClaimFigure<UnwrittenFile>,
  force: boolean,
  catalogue: CommandCatalogue,
): Promise<ClaimFigure<string>> {
  if (!figure.ok) return figure;
  for (const { file, bytes } of figure.files) {
    const problem = await writeWhole(file, bytes, force, catalogue);
    if (problem) return { claim: figure.claim, ...problem };
  }
  return { ...figure, files: figure.files.map(({ file }) => file) };
}
