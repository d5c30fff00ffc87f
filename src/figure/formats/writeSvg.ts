import { strToU8 } from 'fflate';
import type { Figure } from '../figure.ts';
import { fontFacesOf } from './fontFaces.ts';
import { openFaces } from './openFaces.ts';
import type { FormatOptions } from './options.ts';
import type { Press } from './press.ts';
import type { Resolution } from './resolution.ts';
import { sizeOnPaper, svgOf } from './svg.ts';

/** A figure as an SVG file with all that its words need: the faces, or no face at all. */
export async function writeSvg(
  figure: Figure,
  press: Press,
  resolution: Resolution,
  textAs: FormatOptions['textAs'],
): Promise<Uint8Array> {
  const { drawing } = figure;
  const size = sizeOnPaper(drawing, resolution);
  if (textAs === 'letters') {
    return strToU8(svgOf(figure, size, await fontFacesOf(drawing, press)));
  }
  const { outlines } = await openFaces(drawing, press);
  return strToU8(svgOf(figure, size, '', outlines));
}
