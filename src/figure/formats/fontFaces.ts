import type { Drawing } from '../../draw/drawing.ts';
import { faceNamed, NO_OWN_FACES, type OwnFaces, type SetFace } from '../../draw/text/ownFaces.ts';
import { usedFaces } from '../../draw/text/usedFaces.ts';
import { base64 } from './base64.ts';
import { cutFont } from './cutFont.ts';
import { fontOf } from './openFaces.ts';
import type { Press } from './press.ts';
import { woffOf } from './woff.ts';

/** CSS rules that bring along the faces of a drawing's words, cut to the letters that occur. */
export async function fontFacesOf(
  { marks, ownFaces: own = NO_OWN_FACES }: Drawing,
  press: Press,
): Promise<string> {
  const used = [...usedFaces(marks, own)];
  if (used.length === 0) return '';
  const harfbuzz = await press.harfbuzz();
  const rules = used.map(async ([face, characters]) => {
    const codePoints = [...characters].map((character) => character.codePointAt(0)!);
    return fontFace(face, own, cutFont(harfbuzz, await fontOf(face, own, press), codePoints));
  });
  return (await Promise.all(rules)).join('\n');
}

function fontFace(face: SetFace, own: OwnFaces, font: Uint8Array): string {
  const { family, weight, isItalic } = faceNamed(face, own);
  // Signs go with letters of every weight; none is made bold by smearing.
  const weights = face === 'signs' ? '400 700' : weight;
  const source = `url(data:font/woff;base64,${base64(woffOf(font))}) format('woff')`;
  const style = isItalic ? 'font-style:italic;' : '';
  return `@font-face{font-family:'${family}';${style}font-weight:${weights};src:${source}}`;
}
