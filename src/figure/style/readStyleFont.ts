import type { OutlineFont } from '../formats/glyphOutlines.ts';
import type { StyleFont } from './houseStyle.ts';
import type { FontFault } from './styleProblem.ts';

type ReadFont =
  { readonly ok: true; readonly font: StyleFont } | { readonly ok: false; readonly why: FontFault };

/** First bytes of a TTF, old and new, and an OTF (OpenType, "otff"). */
const SIGNATURES = ['\0\x01\0\0', 'true', 'OTTO'];
const HEADER_BYTES = 12;
const ENTRY_BYTES = 16;

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
  const tables = SIGNATURES.includes(tagAt(bytes, 0)) ? tablesIn(bytes) : null;
  if (!tables) return refused('no-font');
  if (tables.includes('fvar')) return refused('variable');
  try {
    const opened = await openFont(bytes);
    const { familyName, fullName, 'OS/2': os2 } = opened;
    if (opened.characterSet.length === 0 || !familyName) return refused('no-font');
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

/** The tags of a font's tables; null if one of them does not lie in the file. */
function tablesIn(font: Uint8Array): string[] | null {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  if (font.length < HEADER_BYTES) return null;
  const count = view.getUint16(4);
  if (HEADER_BYTES + ENTRY_BYTES * count > font.length) return null;
  const entries = Array.from({ length: count }, (_, i) => HEADER_BYTES + ENTRY_BYTES * i);
  const isWhole = entries.every(
    (entry) => view.getUint32(entry + 8) + view.getUint32(entry + 12) <= font.length,
  );
  return isWhole ? entries.map((entry) => tagAt(font, entry)) : null;
}

const tagAt = (font: Uint8Array, at: number) => String.fromCharCode(...font.subarray(at, at + 4));

/** A name that can stand in quotation marks in CSS, XML and a list of names. */
function plainName(name: string): string {
  return name.replace(/[^\p{L}\p{N} ._+-]/gu, ' ').trim();
}
