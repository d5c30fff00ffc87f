import type { Drawing } from '../../draw/drawing.ts';
import { FACES } from '../../draw/text/faces.ts';
import { usedFaces } from '../../draw/text/usedFaces.ts';
import type { PackEntry } from './pack.ts';
import type { Press } from './press.ts';

export const FONT_FOLDER = 'fonts/';
export const FONT_LICENCE = `${FONT_FOLDER}OFL.txt`;

/** The faces of a drawing's words whole, to be installed, with their licence; none without words. */
export async function fontFiles({ marks }: Drawing, press: Press): Promise<PackEntry[]> {
  const files: PackEntry[] = [];
  for (const face of usedFaces(marks).keys()) {
    files.push({ name: FONT_FOLDER + FACES[face].file, content: await press.font(face) });
  }
  if (files.length > 0) files.push({ name: FONT_LICENCE, content: await press.fontLicence() });
  return files;
}
