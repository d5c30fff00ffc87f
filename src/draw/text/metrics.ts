import { advanceIn, kerningIn } from './advances.ts';
import { cleanText } from './cleanText.ts';
import { FACE_NAMES, type FaceName } from './faces.ts';
import type { MeasureFont } from './font.ts';
import { faceRuns } from './runs.ts';

/** Characters without a picture of their own: joiners, direction and variation marks. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;
const MARK = /\p{M}/u;

/** Letters of most scripts are narrower; CJK and emoji are as wide as high. */
const MISSING_EMS = 0.6;
const WIDE = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Emoji}/u;

/**
 * The width of a line as the figure's type faces set it, kerning included. A letter that they lack
 * has a guessed width, since another face will draw it or none.
 */
export const measureText: MeasureFont = (text, font) => {
  let ems = 0;
  for (const run of faceRuns(text, font)) {
    let left = '';
    for (const letter of run.text) {
      // Letters are kerned across what is not seen, such as soft hyphens.
      if (INVISIBLE.test(letter)) continue;
      ems += widthIn(run.face, letter) + kerningIn(run.face, left, letter);
      left = letter;
    }
  }
  return ems * font.sizePx;
};

function widthIn(face: FaceName, letter: string): number {
  const width = advanceIn(face, letter);
  if (width !== null) return width;
  if (MARK.test(letter)) return 0;
  return WIDE.test(letter) ? 1 : MISSING_EMS;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * What of a text the figure's type faces cannot show, each once, in the order of the text. A letter
 * comes with its marks, a joined emoji as one.
 */
export function missingGlyphs(text: string): string[] {
  const missing = new Set<string>();
  for (const { segment } of graphemes.segment(cleanText(text))) {
    if (![...segment].every(isDrawn)) missing.add(segment);
  }
  return [...missing];
}

const isDrawn = (letter: string) =>
  INVISIBLE.test(letter) || FACE_NAMES.some((face) => advanceIn(face, letter) !== null);
