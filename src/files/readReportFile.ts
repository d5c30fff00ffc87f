import { dataFormat } from './dataFormat.ts';
import { type Encoding, decodeText } from './decodeText.ts';
import { type FileKind, fileKind } from './fileKind.ts';
import { type FileProblem, sizeProblem } from './fileProblem.ts';
import type { HtmlFacts } from './htmlFacts.ts';
import { MOST_FILE_BYTES } from './limits.ts';
import { type HowRead, readHtml } from './readHtml.ts';

/** A file as it was given. */
export interface ReportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** As the browser or server says, parameters included: "text/html; charset=windows-1251". */
  readonly mediaType?: string | null;
}

/** The text of a report, with what its file says about it. */
export interface ReportText extends HtmlFacts {
  readonly ok: true;
  /** As it stands in the file; of a page, its article's words. Offsets of claims are into this. */
  readonly text: string;
  readonly kind: FileKind;
  readonly encoding: Encoding;
  /** What of a page was taken; `all` of a text. */
  readonly howRead: HowRead;
}

export type ReadReport = ReportText | { readonly ok: false; readonly problem: FileProblem };

const NO_FACTS: HtmlFacts = {
  title: null,
  author: null,
  publishedOn: null,
  url: null,
  outlet: null,
  language: null,
};

/** The text of a .txt, .md or .html file, or what is wrong with it. */
export async function readReportFile({
  name,
  bytes,
  mediaType = null,
}: ReportFile): Promise<ReadReport> {
  const size = sizeProblem(bytes.length, MOST_FILE_BYTES);
  if (size) return { ok: false, problem: size };
  const decoded = decodeText(bytes, mediaType);
  if (!decoded.ok) return decoded;
  const { text, encoding } = decoded;
  if (text.trim() === '') return { ok: false, problem: { kind: 'empty' } };
  const format = dataFormat(text);
  if (format) return { ok: false, problem: { kind: 'data', format } };
  const kind = fileKind(name, mediaType, text);
  if (kind !== 'html') return { ok: true, ...NO_FACTS, text, kind, encoding, howRead: 'all' };
  const page = await readHtml(text);
  return page.ok ? { ...page, kind, encoding } : page;
}
