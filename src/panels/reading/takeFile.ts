import { describeEncoding, describeFileProblem } from '../../files/describeFile.ts';
import { sizeProblem } from '../../files/fileProblem.ts';
import { MOST_FILE_BYTES } from '../../files/limits.ts';
import { readReportFile, type ReportText } from '../../files/readReportFile.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { PastedReport } from '../../workspace/readingReport.ts';
import { parseHtml } from './pageHtml.ts';

export type TakenFile =
  | { readonly ok: true; readonly draft: PastedReport; readonly note: string }
  | { readonly ok: false; readonly problem: string };

/** The draft with the text of a file, and with what the file says of itself where nothing stood. */
export async function takeFile(
  file: File,
  before: PastedReport,
  catalogue: Catalogue,
): Promise<TakenFile> {
  const text = catalogue.reading.dialog;
  const refuse = (problem: string): TakenFile => ({
    ok: false,
    problem: text.fileProblem(file.name, problem),
  });
  try {
    const size = sizeProblem(file.size, MOST_FILE_BYTES);
    if (size) return refuse(describeFileProblem(size, catalogue));
    const bytes = new Uint8Array(await file.arrayBuffer());
    const found = await readReportFile({ name: file.name, bytes, mediaType: file.type }, parseHtml);
    if (!found.ok) return refuse(describeFileProblem(found.problem, catalogue));
    const doubt = describeEncoding(found.encoding, catalogue);
    const note = [text.fileTaken(file.name), doubt].filter(Boolean).join(' ');
    return { ok: true, draft: draftOf(found, before), note };
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
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
