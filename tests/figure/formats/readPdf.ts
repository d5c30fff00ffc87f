import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader of the document finds. */
export interface ReadPdf {
  readonly sizePt: readonly number[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly language: string | null;
  readonly alternative: string | undefined;
  /** Runs of text in the order they are drawn. */
  readonly texts: readonly string[];
  /** How wide each of them is set. */
  readonly widthsPt: readonly number[];
  /** Where each of them begins, from the left. */
  readonly leftsPt: readonly number[];
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const loading = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS });
  const document = await loading.promise;
  const page = await document.getPage(1);
  const { info } = await document.getMetadata();
  const { items, lang } = await page.getTextContent();
  const structure = await page.getStructTree();
  const [, , width, height] = page.view;
  const runs = items.flatMap((item) => ('str' in item && item.str ? [item] : []));
  const read = {
    sizePt: [width, height],
    info: info as Record<string, unknown>,
    language: lang,
    alternative: (structure?.children[0] as { alt?: string } | undefined)?.alt,
    texts: runs.map(({ str }) => str),
    widthsPt: runs.map(({ width }) => width),
    leftsPt: runs.map(({ transform }) => transform[4] as number),
  };
  await loading.destroy();
  return read;
}
