import type { Mark } from '../../draw/drawing.ts';
import type { FaceName } from '../../draw/text/faces.ts';
import { usedFaces } from '../../draw/text/usedFaces.ts';
import type { OutlineFont } from './glyphOutlines.ts';
import type { Press } from './press.ts';

/** The faces that texts are set in: their files, and these opened. */
export async function openFaces(marks: readonly Mark[], press: Press) {
  const fonts = new Map<FaceName, Uint8Array>();
  const outlines = new Map<FaceName, OutlineFont>();
  for (const face of usedFaces(marks).keys()) {
    const font = await press.font(face);
    fonts.set(face, font);
    outlines.set(face, await press.openFont(font));
  }
  return { fonts, outlines };
}
