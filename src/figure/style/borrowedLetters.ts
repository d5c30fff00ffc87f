import type { Drawing } from '../../draw/drawing.ts';
import { faceOf } from '../../draw/text/faces.ts';
import { NO_OWN_FACES, ownFaceOf, ownName } from '../../draw/text/ownFaces.ts';
import { faceRuns } from '../../draw/text/runs.ts';
import { textsIn } from '../../draw/text/usedFaces.ts';

/** Letters that a font of the house lacks: they are set in ours. */
export interface BorrowedLetters {
  readonly font: string;
  readonly letters: readonly string[];
}

/** What a drawing's own faces lack of its words, but spaces. */
export function borrowedLetters({
  marks,
  ownFaces: own = NO_OWN_FACES,
}: Drawing): BorrowedLetters[] {
  if (own.size === 0) return [];
  const lacked = new Map<string, Set<string>>();
  for (const { text, font } of textsIn(marks)) {
    const face = own.get(ownName(faceOf(font)));
    if (!face) continue;
    for (const run of faceRuns(text, font, own)) {
      if (ownFaceOf(run.face, own)) continue;
      const letters = lacked.get(face.family) ?? new Set();
      for (const letter of run.text) if (letter.trim() !== '') letters.add(letter);
      if (letters.size > 0) lacked.set(face.family, letters);
    }
  }
  return [...lacked].map(([font, letters]) => ({ font, letters: [...letters] }));
}
