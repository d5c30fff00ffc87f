import type { Box, Group, Image, Mark, Paragraph, Path, Stroke, Text } from '../../draw/drawing.ts';
import { linesOf } from '../../draw/text/linesOf.ts';
import { hatchLines } from './hatchLines.ts';
import { letterRuns, outlinesOf, type Outlines } from './letterRuns.ts';
import { pathBoxWithin } from './pathBox.ts';
import { setColour } from './pdfColour.ts';
import type { PdfDocument, PdfTextOptions } from './pdfDocument.ts';
import { roundPath } from './xml.ts';

/** A page that is drawn on, in pixels of the drawing. Its fonts are registered under their faces. */
export interface PdfPage {
  readonly pdf: PdfDocument;
  readonly sheet: Box;
  readonly outlines: Outlines;
}

type Draw<Kind extends Mark['kind']> = (mark: Extract<Mark, { kind: Kind }>, page: PdfPage) => void;

const DRAW: { readonly [Kind in Mark['kind']]: Draw<Kind> } = {
  group: drawGroup,
  path: drawPath,
  text: drawText,
  paragraph: drawParagraph,
  image: drawImage,
};

export function drawMarks(marks: readonly Mark[], page: PdfPage): void {
  for (const mark of marks) (DRAW[mark.kind] as Draw<Mark['kind']>)(mark as never, page);
}

function drawGroup({ clip, marks }: Group, page: PdfPage): void {
  page.pdf.save();
  if (clip) {
    page.pdf.rect(clip.x, clip.y, clip.width, clip.height);
    page.pdf.clip();
  }
  drawMarks(marks, page);
  page.pdf.restore();
}

function drawPath({ d: exact, fill, fillOpacity = 1, hatch, stroke }: Path, page: PdfPage): void {
  const { pdf, sheet } = page;
  const d = roundPath(exact);
  pdf.save();
  if (fill !== undefined) {
    setColour(pdf, 'fill', fill);
    pdf.fillOpacity(fillOpacity);
    pdf.path(d);
    if (stroke && !hatch) {
      // The path once for both: outlines of maps are long.
      setStroke(stroke, pdf);
      pdf.fillAndStroke('even-odd');
      pdf.restore();
      return;
    }
    pdf.fill('even-odd');
  }
  const box = hatch && pathBoxWithin(d, sheet);
  if (box) {
    pdf.save();
    pdf.path(d);
    pdf.clip('even-odd');
    drawLine(hatchLines(box, hatch), hatch, pdf);
    pdf.restore();
  }
  if (stroke) drawLine(d, stroke, pdf);
  pdf.restore();
}

function drawLine(d: string, stroke: Stroke, pdf: PdfDocument): void {
  setStroke(stroke, pdf);
  pdf.path(d);
  pdf.stroke();
}

function setStroke({ colour, widthPx, opacity = 1, dash }: Stroke, pdf: PdfDocument): void {
  setColour(pdf, 'stroke', colour);
  pdf.strokeOpacity(opacity);
  pdf.lineWidth(widthPx);
  pdf.lineJoin('round');
  if (dash) pdf.dash([...dash]);
}

function drawImage({ box: { x, y, width, height }, png }: Image, { pdf }: PdfPage): void {
  pdf.fillOpacity(1);
  pdf.image(png, x, y, { width, height });
}

/** One line, kerned throughout as it was measured. */
const AS_MEASURED: PdfTextOptions = { lineBreak: false, baseline: 'alphabetic', features: [] };

function drawText(mark: Text, page: PdfPage): void {
  const { x, y, angleDegrees } = mark;
  if (!angleDegrees) return drawLevelText(mark, page);
  page.pdf.save();
  page.pdf.rotate(angleDegrees, { origin: [x, y] });
  drawLevelText(mark, page);
  page.pdf.restore();
}

function drawParagraph(mark: Paragraph, page: PdfPage): void {
  for (const line of linesOf(mark)) drawText(line, page);
}

function drawLevelText(mark: Text, { pdf, outlines }: PdfPage): void {
  const { y, font, halo, language } = mark;
  const runs = letterRuns(mark, outlines.own);
  if (halo) {
    // Outlines, not letters: the words would be found twice in the document.
    const d = outlinesOf(runs, mark, outlines);
    pdf.save();
    drawLine(d, { colour: halo.colour, widthPx: 2 * halo.widthPx }, pdf);
    pdf.restore();
  }
  if (language) pdf.markContent('Span', { lang: language });
  pdf.fillOpacity(1);
  pdf.fontSize(font.sizePx);
  for (const { face, text, colour, left } of runs) {
    setColour(pdf, 'fill', colour);
    pdf.font(face);
    pdf.text(text, left, y, AS_MEASURED);
  }
  if (language) pdf.endMarkedContent();
}
