import type { PdfDocument } from './pdfDocument.ts';

/**
 * Sets the colour of areas and letters (`fill`) or of lines (`stroke`). A grey is written as such
 * (DeviceGray), so that it is printed in black alone, whatever colours are made of.
 */
export function setColour(pdf: PdfDocument, of: 'fill' | 'stroke', colour: string): void {
  const grey = greyOf(colour);
  if (grey !== null) pdf.addContent(`${grey} ${of === 'fill' ? 'g' : 'G'}`);
  else if (of === 'fill') pdf.fillColor(colour);
  else pdf.strokeColor(colour);
}

/** From 0, black, to 1, white; null for what is no grey. */
function greyOf(colour: string): number | null {
  const [, red, green, blue] = /^#(..)(..)(..)$/.exec(colour) ?? [];
  const isGrey = red !== undefined && red === green && green === blue;
  return isGrey ? Math.round((parseInt(red, 16) / 255) * 1e4) / 1e4 : null;
}
