import type { Figure, FigureFacts } from '../figure.ts';
import { cleanText } from '../../draw/text/cleanText.ts';
import { joinBytes } from './bytes.ts';
import { openFaces } from './openFaces.ts';
import type { PdfDocument } from './pdfDocument.ts';
import { pdfInfo } from './pdfInfo.ts';
import { drawMarks } from './pdfMarks.ts';
import type { Press } from './press.ts';
import { inchesPerDrawingPx, type Resolution } from './resolution.ts';

const POINTS_PER_INCH = 72;

/**
 * A figure as PDF 1.7: vectors, and words that can be searched, in embedded parts of the faces. Our
 * marks are drawn straight with pdfkit. Going by way of the SVG (svg-to-pdfkit) would put patterns
 * and halos through a second reading, and each halo would double its words.
 */
export async function pdfOf(
  { drawing, facts }: Figure,
  press: Press,
  resolution: Resolution,
): Promise<Uint8Array> {
  const { widthPx, heightPx, background, marks } = drawing;
  const points = inchesPerDrawingPx(resolution) * POINTS_PER_INCH;
  const { fonts, outlines } = await openFaces(marks, press);
  const pdf = await press.pdfDocument({
    size: [widthPx * points, heightPx * points],
    margin: 0,
    pdfVersion: '1.7',
    lang: facts.language,
    tagged: true,
    displayTitle: true,
    font: '',
    info: pdfInfo(facts),
  });
  for (const [face, font] of fonts) pdf.registerFont(face, font);
  const written = bytesOf(pdf);
  const sheet = { x: 0, y: 0, width: widthPx, height: heightPx };
  const page = pdf.struct('Figure', altOf(facts, widthPx * points, heightPx * points), () => {
    pdf.scale(points);
    if (background !== null) {
      pdf.fillColor(background);
      pdf.rect(0, 0, widthPx, heightPx);
      pdf.fill();
    }
    drawMarks(marks, { pdf, sheet, outlines });
  });
  pdf.addStructure(page);
  page.end();
  pdf.end();
  return written;
}

/** The alternative text for who cannot see the page. */
function altOf({ title, altText }: FigureFacts, width: number, height: number) {
  const bbox = [0, 0, width, height] as const;
  return { title: cleanText(title), alt: cleanText(altText), bbox };
}

function bytesOf(pdf: PdfDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    pdf.on('data', (chunk) => chunks.push(chunk));
    pdf.on('error', reject);
    pdf.on('end', () => resolve(joinBytes(chunks)));
  });
}
