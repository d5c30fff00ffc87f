import type { Drawing } from '../../draw/drawing.ts';
import type { FaceName } from '../../draw/text/faces.ts';
import { NO_OWN_FACES, ownFaceOf, type OwnFaces, type SetFace } from '../../draw/text/ownFaces.ts';
import { usedFaces } from '../../draw/text/usedFaces.ts';
import type { OutlineFont } from './glyphOutlines.ts';
import type { Outlines } from './letterRuns.ts';
import type { Press } from './press.ts';

/** The faces that texts are set in: their files, and these opened. */
export async function openFaces({ marks, ownFaces: own = NO_OWN_FACES }: Drawing, press: Press) {
  const fonts = new Map<SetFace, Uint8Array>();
  const opened = new Map<SetFace, OutlineFont>();
  for (const face of usedFaces(marks, own).keys()) {
    const font = await fontOf(face, own, press);
    fonts.set(face, font);
    opened.set(face, await press.openFont(font));
  }
  const outlines: Outlines = { fonts: opened, own };
  return { fonts, outlines };
}

/** The font that letters of a face are drawn of. */
export async function fontOf(face: SetFace, own: OwnFaces, press: Press): Promise<Uint8Array> {
  return ownFaceOf(face, own)?.font ?? press.font(face as FaceName);
}
