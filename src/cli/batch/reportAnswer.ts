import { leftOutWords } from '../../figure/words/leftOut.ts';
import type { CommandCatalogue } from '../../text/commandCatalogue.ts';
import type { Values } from '../arguments.ts';
import { jsonPieces } from '../jsonPieces.ts';
import { languageNotes } from '../languageNotes.ts';
import { escapedJson, visible } from '../visible.ts';
import type { ClaimFigure } from './messages.ts';
import type { AskedReport } from './reports.ts';

/** A report with all its figures in their files, or why it has none. */
export interface ReportAnswer {
  readonly report: Pick<AskedReport, 'key' | 'name'>;
  /** The files by their names. */
  readonly figures: readonly ClaimFigure<string>[];
  /** What went wrong with the report as a whole; null if nothing. */
  readonly message: string | null;
}

/** Whether the report has figures, and all that were asked for. */
export function isWhole({ figures, message }: ReportAnswer): boolean {
  return message === null && figures.length > 0 && figures.every(({ ok }) => ok);
}

/** `{report|id, figures}` or `{report|id, figures, error}` on one line. */
export function answerJson({ report, figures, message }: ReportAnswer): string {
  const answer = {
    figures: figures.map((figure) => {
      if (!figure.ok) return { claim: figure.claim, error: figure.message };
      const { claim, files, widthPx, heightPx, language, credits, leftOut } = figure;
      return {
        ...{ claim, files, widthPx, heightPx, language, credits },
        ...(leftOut.length > 0 ? { leftOut } : {}),
      };
    }),
    ...(message === null ? {} : { error: message }),
  };
  const json = [...jsonPieces(answer, null)].join('');
  const { key } = report;
  return key === null ? json : `{"${key.name}":${escapedJson(key.json)},${json.slice(1)}`;
}

/** The same for people, on one line. */
export function answerLine(
  { report, figures, message }: ReportAnswer,
  asked: Values['language'],
  catalogue: CommandCatalogue,
): string {
  const { snapshot: text, check } = catalogue.cli;
  if (message === null && figures.length === 0) return visible(check.none(report.name));
  const parts = figures.flatMap((figure) => {
    if (!figure.ok) return [text.claimNotDrawn(String(figure.claim), figure.message)];
    const { files, language, leftOut } = figure;
    return [
      ...files,
      ...languageNotes(language, asked, catalogue),
      ...(leftOut.length > 0 ? [leftOutWords(leftOut, catalogue)] : []),
    ];
  });
  if (message !== null) parts.push(message);
  // What is wrong with a file or a line begins with its name.
  const isNamed = figures.length === 0 && message?.startsWith(report.name);
  return visible(isNamed ? parts.join('; ') : text.report(report.name, parts));
}
