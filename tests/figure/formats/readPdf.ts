import { getDocument, OPS, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

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

/** Where pictures are drawn, points right and up from the lower left corner of the page. */
export async function drawnImages(bytes: Uint8Array): Promise<DrawnImage[]> {
  const images: DrawnImage[] = [];
  const kept: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  for (const { name, args } of await operatorsIn(bytes)) {
    if (name === 'save') kept.push(matrix);
    else if (name === 'restore') matrix = kept.pop()!;
    else if (name === 'transform') matrix = times(matrix, args as unknown as Matrix);
    else if (name === 'paintImageXObject') {
      const [width, , , height, left, bottom] = matrix;
      images.push({ left, bottom, width, height });
    }
  }
  return images;
}

interface DrawnImage {
  readonly left: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}

type Matrix = readonly [number, number, number, number, number, number];

/** What is done by one matrix after the other (ISO 32000-1, 8.3.4). */
const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix =>
  [
    ...[a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j],
    ...[a * k + c * l + e, b * k + d * l + f],
  ] as unknown as Matrix;

/** The layers of the document as a reader lists them, with the words that are drawn in each. */
export async function layersOf(bytes: Uint8Array): Promise<PdfLayer[]> {
  const loading = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS });
  const config = await (await loading.promise).getOptionalContentConfig();
  const ids = (config.getOrder() ?? []) as readonly string[];
  const layers = ids.map((id) => {
    const { name, visible: isShown } = config.getGroup(id) as { name: string; visible: boolean };
    return { id, name, isShown };
  });
  await loading.destroy();
  const operators = await operatorsIn(bytes);
  return layers.map(({ id, name, isShown }) => ({ name, isShown, words: wordsIn(id, operators) }));
}

interface PdfLayer {
  readonly name: string;
  readonly isShown: boolean;
  readonly words: string;
}

function wordsIn(layerId: string, operators: readonly PdfOperator[]): string {
  const open: (string | undefined)[] = [];
  let words = '';
  for (const { name, args } of operators) {
    if (name.startsWith('beginMarkedContent')) {
      const [tag, properties] = args as [string, { id?: string } | undefined];
      open.push(tag === 'OC' ? properties?.id : undefined);
    } else if (name === 'endMarkedContent') open.pop();
    else if (name === 'showText' && open.includes(layerId)) {
      const [glyphs] = args as [readonly (number | { readonly unicode: string })[]];
      words += glyphs.map((glyph) => (typeof glyph === 'number' ? '' : glyph.unicode)).join('');
    }
  }
  return words;
}

interface PdfOperator {
  readonly name: string;
  readonly args: unknown[];
}

/** The operators of the page with their arguments, by the names that PDF.js gives them. */
async function operatorsIn(bytes: Uint8Array): Promise<PdfOperator[]> {
  const loading = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS });
  const page = await (await loading.promise).getPage(1);
  const { fnArray, argsArray } = await page.getOperatorList();
  await loading.destroy();
  const names = new Map(Object.entries(OPS).map(([name, number]) => [number, name]));
  return fnArray.map((number, i) => ({
    name: names.get(number)!,
    args: argsArray[i] as unknown[],
  }));
}
