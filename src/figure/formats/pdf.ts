import { cleanText } from '../../draw/text/cleanText.ts';
import type { Drawing, Mark } from '../../draw/drawing.ts';
import { layerName } from '../../draw/layerName.ts';
import type { Figure, FigureFacts } from '../figure.ts';
import { joinBytes } from './bytes.ts';
import { openFaces } from './openFaces.ts';
import { setColour } from './pdfColour.ts';
import type { PdfDocument } from './pdfDocument.ts';
import { pdfInfo } from './pdfInfo.ts';
import { PdfLayers } from './pdfLayers.ts';
import { drawMarks, type PdfPage } from './pdfMarks.ts';
import { markCut, pdfSheet, type PdfSheet } from './pdfSheet.ts';
import type { Press } from './press.ts';
import { pointsPerDrawingPx, type Resolution } from './resolution.ts';

/**
 * A figure as PDF 1.7: vectors, and words that can be searched, in embedded parts of the faces. Our
 * marks are drawn straight with pdfkit. Going by way of the SVG (svg-to-pdfkit) would put patterns
 * and halos through a second reading, and each halo would double its words.
 */
export async function pdfOf(
  { drawing, facts }: Figure,
  press: Press,
  resolution: Resolution,
  bleedMm: number,
): Promise<Uint8Array> {
  const { widthPx, heightPx, marks } = drawing;
  const points = pointsPerDrawingPx(resolution);
  const sheet = pdfSheet(widthPx * points, heightPx * points, bleedMm);
  const { fonts, outlines } = await openFaces(drawing, press);
  const pdf = await press.pdfDocument({
    size: [sheet.width + 2 * sheet.margin, sheet.height + 2 * sheet.margin],
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
  const layers = new PdfLayers(pdf);
  const page = pdf.struct('Figure', altOf(facts, sheet), () => {
    pdf.save();
    pdf.translate(sheet.margin, sheet.margin);
    pdf.scale(points);
    drawGround(pdf, drawing, sheet.bleed / points);
    drawLayers(
      marks,
      { pdf, sheet: { x: 0, y: 0, width: widthPx, height: heightPx }, outlines },
      layers,
    );
    pdf.restore();
  });
  pdf.addStructure(page);
  page.end();
  layers.end();
  markCut(pdf, sheet);
  pdf.end();
  return written;
}

/** The background over the sheet and its bleed, beyond which nothing is drawn. */
function drawGround(
  pdf: PdfDocument,
  { widthPx, heightPx, background }: Drawing,
  bleedPx: number,
): void {
  const printed = () => {
    pdf.rect(-bleedPx, -bleedPx, widthPx + 2 * bleedPx, heightPx + 2 * bleedPx);
  };
  if (bleedPx > 0) {
    printed();
    pdf.clip();
  }
  if (background === null) return;
  setColour(pdf, 'fill', background);
  printed();
  pdf.fill();
}

/** Marks, each group a layer of its own. */
function drawLayers(marks: readonly Mark[], page: PdfPage, layers: PdfLayers): void {
  for (const mark of marks) {
    if (mark.kind === 'group') layers.draw(layerName(mark.id), () => drawMarks([mark], page));
    else drawMarks([mark], page);
  }
}

/** The alternative text for who cannot see the page. */
function altOf({ title, altText }: FigureFacts, { width, height, margin }: PdfSheet) {
  const bbox = [margin, margin, margin + width, margin + height] as const;
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
