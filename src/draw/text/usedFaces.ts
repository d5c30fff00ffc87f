import type { Mark, Text } from '../drawing.ts';
import { FACE_NAMES, type FaceName } from './faces.ts';
import { linesOf } from './linesOf.ts';
import { faceRuns } from './runs.ts';

/** The faces that texts are set in, each with its characters. */
export function usedFaces(marks: readonly Mark[]): Map<FaceName, Set<string>> {
  const used = new Map<FaceName, Set<string>>();
  for (const { text, font } of textsIn(marks)) {
    for (const { face, text: run } of faceRuns(text, font)) {
      const characters = used.get(face) ?? new Set();
      for (const character of run) characters.add(character);
      used.set(face, characters);
    }
  }
  // In one order, so that the same words make the same file.
  return new Map(FACE_NAMES.flatMap((face) => (used.has(face) ? [[face, used.get(face)!]] : [])));
}

/** All lines of text of a drawing, in the order they are drawn. */
export function textsIn(marks: readonly Mark[]): Text[] {
  return marks.flatMap((mark) => {
    if (mark.kind === 'group') return textsIn(mark.marks);
    if (mark.kind === 'paragraph') return linesOf(mark);
    return mark.kind === 'text' ? [mark] : [];
  });
}
