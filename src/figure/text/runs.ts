import { advanceIn } from './advances.ts';
import { cleanText } from './cleanText.ts';
import { faceOf, type FaceName } from './faces.ts';
import type { Font } from './font.ts';

/** A part of a line in one face. */
export interface FaceRun {
  readonly face: FaceName;
  readonly text: string;
}

/** A line cut where the face of its font has no letter and that of signs has one. */
export function faceRuns(text: string, font: Font): FaceRun[] {
  const own = faceOf(font);
  const runs: { face: FaceName; text: string }[] = [];
  for (const letter of cleanText(text)) {
    const isSign = advanceIn(own, letter) === null && advanceIn('signs', letter) !== null;
    const face = isSign ? 'signs' : own;
    const last = runs.at(-1);
    if (last?.face === face) last.text += letter;
    else runs.push({ face, text: letter });
  }
  return runs;
}
