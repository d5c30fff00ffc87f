import type { Drawing } from '../../draw/drawing.ts';
import { FACES, type FaceName } from '../../draw/text/faces.ts';
import { usedFaces } from '../../draw/text/usedFaces.ts';
import { base64 } from './base64.ts';
import { cutFont } from './cutFont.ts';
import type { Press } from './press.ts';
import { woffOf } from './woff.ts';

/** CSS rules that bring along the faces of a drawing's words, cut to the letters that occur. */
export async function fontFacesOf({ marks }: Drawing, press: Press): Promise<string> {
  const used = [...usedFaces(marks)];
  if (used.length === 0) return '';
  const harfbuzz = await press.harfbuzz();
  const rules = used.map(async ([face, characters]) => {
    const codePoints = [...characters].map((character) => character.codePointAt(0)!);
    return fontFace(face, cutFont(harfbuzz, await press.font(face), codePoints));
  });
  return (await Promise.all(rules)).join('\n');
}

function fontFace(face: FaceName, font: Uint8Array): string {
  const { family, weight, isItalic } = FACES[face];
  // Signs go with letters of every weight; none is made bold by smearing.
  const weights = face === 'signs' ? '400 700' : weight;
  const source = `url(data:font/woff;base64,${base64(woffOf(font))}) format('woff')`;
  const style = isItalic ? 'font-style:italic;' : '';
  return `@font-face{font-family:'${family}';${style}font-weight:${weights};src:${source}}`;
}
