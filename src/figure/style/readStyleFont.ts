import type { OutlineFont } from '../formats/glyphOutlines.ts';
import type { StyleFont } from './houseStyle.ts';
import type { FontFault } from './styleProblem.ts';

type ReadFont =
  { readonly ok: true; readonly font: StyleFont } | { readonly ok: false; readonly why: FontFault };

/** First bytes of a TTF, old and new, and an OTF (OpenType, "otff"). */
const SIGNATURES = ['\0\x01\0\0', 'true', 'OTTO'];

/**
 * A font of a house, if it is one that can be set, cut and embedded.
 *
 * @param fileName without folders
 */
export async function readStyleFont(
  fileName: string,
  bytes: Uint8Array,
  openFont: (font: Uint8Array) => Promise<OutlineFont>,
): Promise<ReadFont> {
  const refused = (why: FontFault): ReadFont => ({ ok: false, why });
  if (!SIGNATURES.includes(String.fromCharCode(...bytes.subarray(0, 4)))) return refused('no-font');
  try {
    const opened = await openFont(bytes);
    const { familyName, fullName, variationAxes, 'OS/2': os2 } = opened;
    if (opened.characterSet.length === 0 || !familyName) return refused('no-font');
    if (Object.keys(variationAxes).length > 0) return refused('variable');
    const { noEmbedding, viewOnly, editable, noSubsetting, bitmapOnly } = os2?.fsType ?? {};
    // The least restrictive of these holds (OpenType, OS/2 fsType).
    if (noEmbedding && !viewOnly && !editable) return refused('restricted');
    if (noSubsetting) return refused('no-subsetting');
    if (bitmapOnly) return refused('bitmaps-only');
    const [family, whole] = [familyName, fullName || familyName].map(plainName);
    return { ok: true, font: { fileName, bytes, family, fullName: whole } };
  } catch {
    return refused('no-font');
  }
}

/** A name that can stand in quotation marks in CSS, XML and a list of names. */
function plainName(name: string): string {
  return name.replace(/[^\p{L}\p{N} ._+-]/gu, ' ').trim();
}
