import { describeFileProblem, describeReading } from '../../files/describeFile.ts';
import { type FileProblem, sizeProblem } from '../../files/fileProblem.ts';
import { MOST_FILE_BYTES } from '../../files/limits.ts';
import type { ReportText } from '../../files/readReportFile.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { ReadingDesk } from '../../workspace/readingDesk.svelte.ts';
import type { PastedReport } from '../../workspace/readingReport.ts';

export type TakenFile =
  | { readonly ok: true; readonly draft: PastedReport; readonly note: string }
  /** `problem` is null if it was stopped. */
  | { readonly ok: false; readonly problem: string | null };

/** The draft with the text of a file, and with what the file says of itself where nothing stood. */
export async function takeFile(
  file: File,
  desk: ReadingDesk,
  catalogue: Catalogue,
): Promise<TakenFile> {
  const text = catalogue.reading.dialog;
  const before = desk.draft;
  const refuse = (problem: string): TakenFile => ({
    ok: false,
    problem: text.fileProblem(file.name, problem),
  });
  const describe = (problem: FileProblem) => refuse(describeFileProblem(problem, catalogue));
  const size = sizeProblem(file.size, MOST_FILE_BYTES);
  if (size) return describe(size);
  const found = await desk.fileText(file);
  if (!found.ok)
    return found.why === 'stopped' ? { ok: false, problem: null } : refuse(found.found);
  if (!found.taken.ok) return describe(found.taken.problem);
  const note = [text.fileTaken(file.name), ...describeReading(found.taken, catalogue)].join(' ');
  return { ok: true, draft: draftOf(found.taken, before), note };
}

/** A new text is another report: what was known of the one before is known no more. */
function draftOf(found: ReportText, before: PastedReport): PastedReport {
  const isSameText = found.text === before.text;
  const or = (fact: string | null, typed: string) => fact ?? (isSameText ? typed : '');
  return {
    text: found.text,
    publishedOn: or(found.publishedOn?.slice(0, 10) ?? null, before.publishedOn),
    outlet: or(found.outlet, before.outlet),
    title: or(found.title, before.title),
    url: or(found.url, before.url),
  };
}
