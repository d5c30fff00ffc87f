import type { CommandCatalogue } from '../../text/commandCatalogue.ts';
import type { Values } from '../arguments.ts';
import { EXTENSIONS, figureLines, writeFigureFile } from '../figureFile.ts';
import { languageNotes } from '../languageNotes.ts';
import { failure, type Outcome } from '../outcome.ts';
import { snapshotOrder } from '../snapshotOrder.ts';

/** Draws a claim's figure into a file; with `force` into one that is there already. */
export async function snapshot(
  values: Values,
  force: boolean,
  catalogue: CommandCatalogue,
): Promise<Outcome> {
  if (values.format !== undefined) return failure(catalogue.cli.snapshot.manyFigures('--format'));
  if (values.out === undefined) return failure(catalogue.cli.snapshot.noOut(EXTENSIONS));
  const written = await writeFigureFile(
    values.out,
    values,
    force,
    (madeOn) => snapshotOrder(values, madeOn, catalogue),
    catalogue,
  );
  if (!written.ok) return written;
  const { figure } = written;
  const notes =
    values.report === undefined ? [] : languageNotes(figure.language, values.language, catalogue);
  const lines = [...figureLines(figure, catalogue), ...notes.map(catalogue.figure.capital)];
  return { ok: true, json: figure, text: lines };
}
