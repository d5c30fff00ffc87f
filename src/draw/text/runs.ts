import { advanceIn } from './advances.ts';
import { cleanText } from './cleanText.ts';
import { faceOf, type TextFace } from './faces.ts';
import type { Font } from './font.ts';
import { NO_OWN_FACES, type OwnFaces, ownName, type SetFace } from './ownFaces.ts';

/** Goes with the letter before it. */
const MARK_OR_JOINER = /[\p{M}\p{Cf}]/u;
/** A letter with what goes with it; a mark alone where a text begins with one. */
const CLUSTER = /[^\p{M}\p{Cf}][\p{M}\p{Cf}]*|[\p{M}\p{Cf}]+/gu;
const JOINER = /\p{Cf}/u;

/** A part of a line in one face. */
export interface FaceRun {
  readonly face: SetFace;
  readonly text: string;
  /** No face has these letters. */
  readonly isMissing: boolean;
}

/**
 * A line cut where the face of its font has no letter and another one has it: somebody's own face goes
 * before ours, that of signs comes last. It is cut as well around what none has: letters of another
 * direction there would turn the others with them.
 */
export function faceRuns(text: string, font: Font, own: OwnFaces = NO_OWN_FACES): FaceRun[] {
  const face = faceOf(font);
  const ownFace = own.get(ownName(face));
  const runs: FaceRun[] = [];
  const add = (run: FaceRun) => {
    const last = runs.at(-1);
    if (last?.face === run.face && last.isMissing === run.isMissing) {
      runs[runs.length - 1] = { ...last, text: last.text + run.text };
    } else runs.push(run);
  };
  for (const cluster of cleanText(text).match(CLUSTER) ?? []) {
    const letters = [...cluster];
    if (ownFace && letters.every((letter) => JOINER.test(letter) || ownFace.has(letter))) {
      add({ face: ownName(face), text: cluster, isMissing: false });
    } else letters.forEach((letter) => add(runOf(letter, face)));
  }
  return runs;
}

/** A letter in one of our faces. */
function runOf(letter: string, face: TextFace): FaceRun {
  const isText = advanceIn(face, letter) !== null || MARK_OR_JOINER.test(letter);
  const isSign = !isText && advanceIn('signs', letter) !== null;
  return { face: isSign ? 'signs' : face, text: letter, isMissing: !isText && !isSign };
}
