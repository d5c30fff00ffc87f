import type { Drawing } from '../../draw/drawing.ts';
import { type FaceName, FACES } from '../../draw/text/faces.ts';
import { NO_OWN_FACES, ownFaceOf } from '../../draw/text/ownFaces.ts';
import { usedFaces } from '../../draw/text/usedFaces.ts';
import type { HouseStyle } from '../style/houseStyle.ts';
import type { PackEntry } from './pack.ts';
import type { Press } from './press.ts';

const FONT_FOLDER = 'fonts/';
const FONT_LICENCE = `${FONT_FOLDER}OFL.txt`;
const OWN_FOLDER = `${FONT_FOLDER}house/`;

/** Fonts in a package. */
interface PackedFonts {
  readonly files: readonly PackEntry[];
  /** Folder and licence of ours; null without them. */
  readonly ours: { readonly folder: string; readonly licence: string } | null;
  /** Folder of those of the house style, whose licence is their owner's; null without them. */
  readonly own: string | null;
}

/** The fonts of a drawing's words whole, to be installed, ours with their licence. */
export async function fontFiles(
  { marks, ownFaces: own = NO_OWN_FACES }: Drawing,
  { fonts }: HouseStyle,
  press: Press,
): Promise<PackedFonts> {
  const used = [...usedFaces(marks, own).keys()];
  const ownFiles = new Set(used.flatMap((face) => ownFaceOf(face, own)?.file ?? []));
  const files = new Map<string, PackEntry>();
  const add = (name: string, content: Uint8Array) => files.set(name, { name, content });
  for (const { fileName, bytes } of Object.values(fonts)) {
    if (ownFiles.has(fileName)) add(OWN_FOLDER + fileName, bytes);
  }
  const ours = used.filter((face): face is FaceName => !ownFaceOf(face, own));
  for (const face of ours) add(FONT_FOLDER + FACES[face].file, await press.font(face));
  if (ours.length > 0) add(FONT_LICENCE, await press.fontLicence());
  return {
    files: [...files.values()],
    ours: ours.length > 0 ? { folder: FONT_FOLDER, licence: FONT_LICENCE } : null,
    own: ownFiles.size > 0 ? OWN_FOLDER : null,
  };
}
