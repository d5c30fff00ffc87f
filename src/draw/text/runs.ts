import { advanceIn } from './advances.ts';
import { cleanText } from './cleanText.ts';
import { faceOf, type FaceName } from './faces.ts';
import type { Font } from './font.ts';

/** Goes with the letter before it. */
const MARK_OR_JOINER = /[\p{M}\p{Cf}]/u;

/** A part of a line in one face. */
export interface FaceRun {
  readonly face: FaceName;
  readonly text: string;
  /** No face has these letters. */
  readonly isMissing: boolean;
}

/**
 * A line cut where the face of its font has no letter and that of signs has one, and around what
 * neither has: letters of another direction there would turn the others with them.
 */
export function faceRuns(text: string, font: Font): FaceRun[] {
  const own = faceOf(font);
  const runs: FaceRun[] = [];
  for (const letter of cleanText(text)) {
    const isOwn = advanceIn(own, letter) !== null || MARK_OR_JOINER.test(letter);
    const isSign = !isOwn && advanceIn('signs', letter) !== null;
    const face = isSign ? 'signs' : own;
    const isMissing = !isOwn && !isSign;
    const last = runs.at(-1);
    if (last?.face === face && last.isMissing === isMissing) {
      runs[runs.length - 1] = { ...last, text: last.text + letter };
    } else runs.push({ face, text: letter, isMissing });
  }
  return runs;
}
