import { advanceIn, kerningIn } from './advances.ts';
import { cleanText } from './cleanText.ts';
import { FACE_NAMES, type FaceName, TEXT_FACES } from './faces.ts';
import type { Font } from './font.ts';
import { NO_OWN_FACES, ownFaceOf, type OwnFaces } from './ownFaces.ts';
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
export function measureText(text: string, font: Font, own: OwnFaces = NO_OWN_FACES): number {
  let ems = 0;
  for (const run of faceRuns(text, font, own)) {
    // Letters are kerned across what is not seen, such as soft hyphens.
    const letters = [...run.text].filter((letter) => !INVISIBLE.test(letter));
    ems +=
      ownFaceOf(run.face, own)?.widthEms(letters.join('')) ??
      widthOf(letters, run.face as FaceName);
  }
  return ems * font.sizePx;
}

function widthOf(letters: readonly string[], face: FaceName): number {
  let ems = 0;
  let left = '';
  for (const letter of letters) {
    ems += widthIn(face, letter) + kerningIn(face, left, letter);
    left = letter;
  }
  return ems;
}

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
export function missingGlyphs(text: string, own: OwnFaces = NO_OWN_FACES): string[] {
  const missing = new Set<string>();
  for (const { segment } of graphemes.segment(cleanText(text))) {
    if (![...segment].every((letter) => isDrawn(letter, own))) missing.add(segment);
  }
  return [...missing];
}

/** What ours lack is drawn if there are own faces for all of them, and each has it. */
const isDrawn = (letter: string, own: OwnFaces) =>
  INVISIBLE.test(letter) ||
  FACE_NAMES.some((face) => advanceIn(face, letter) !== null) ||
  (own.size === TEXT_FACES.length && [...own.values()].every((face) => face.has(letter)));
