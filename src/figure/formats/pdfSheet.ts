import type { PdfDocument } from './pdfDocument.ts';
import { POINTS_PER_MM } from './resolution.ts';

/**
 * Crop marks, in points: how long (6 mm, as the Ghent Workgroup has them), how far at least from the sheet, how
 * far from the page's edge, where printers print nothing, and how strong.
 */
const MARK_LENGTH = 6 * POINTS_PER_MM;
const LEAST_GAP = 3 * POINTS_PER_MM;
const OUTER_GAP = 4 * POINTS_PER_MM;
const MARK_WIDTH = 0.25;

/** Registration colour: on every plate (ISO 32000-1, 8.6.6.4). */
const EVERY_INK = 'All';

/** A sheet on its page, in points. Without a bleed it is the page. */
export interface PdfSheet {
  readonly width: number;
  readonly height: number;
  /** How far the background runs over its edges. */
  readonly bleed: number;
  /** From the page's edges to the sheet's. */
  readonly margin: number;
}

export function pdfSheet(width: number, height: number, bleedMm: number): PdfSheet {
  const bleed = bleedMm * POINTS_PER_MM;
  const margin = bleed > 0 ? Math.max(bleed, LEAST_GAP) + MARK_LENGTH + OUTER_GAP : 0;
  return { width, height, bleed, margin };
}

/** Says where the page is cut and how far it is printed on, and marks its corners. */
export function markCut(pdf: PdfDocument, { width, height, bleed, margin }: PdfSheet): void {
  if (bleed === 0) return;
  const within = (inset: number) => [
    inset,
    inset,
    2 * margin + width - inset,
    2 * margin + height - inset,
  ];
  Object.assign(pdf.page.dictionary.data, {
    TrimBox: within(margin),
    BleedBox: within(margin - bleed),
  });
  pdf.addSpotColor(EVERY_INK, 100, 100, 100, 100);
  pdf.markContent('Artifact', { type: 'Page' });
  pdf.strokeColor(EVERY_INK, 1);
  pdf.lineWidth(MARK_WIDTH);
  const [right, bottom] = [margin + width, margin + height];
  const ends = (far: number) => [
    [OUTER_GAP, OUTER_GAP + MARK_LENGTH],
    [far + margin - OUTER_GAP - MARK_LENGTH, far + margin - OUTER_GAP],
  ];
  const across = [margin, bottom].flatMap((y) =>
    ends(right).map(([from, to]) => `M${from} ${y}L${to} ${y}`),
  );
  const upright = [margin, right].flatMap((x) =>
    ends(bottom).map(([from, to]) => `M${x} ${from}L${x} ${to}`),
  );
  pdf.path([...across, ...upright].join(''));
  pdf.stroke();
  pdf.endMarkedContent();
}
