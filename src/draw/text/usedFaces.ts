import type { Mark, Text } from '../drawing.ts';
import { FACE_NAMES, TEXT_FACES } from './faces.ts';
import { linesOf } from './linesOf.ts';
import { NO_OWN_FACES, type OwnFaces, ownName, type SetFace } from './ownFaces.ts';
import { faceRuns } from './runs.ts';

/** In one order, so that the same words make the same file. */
const IN_ORDER: readonly SetFace[] = [...TEXT_FACES.map(ownName), ...FACE_NAMES];

/** The faces that texts are set in, each with its characters. */
export function usedFaces(
  marks: readonly Mark[],
  own: OwnFaces = NO_OWN_FACES,
): Map<SetFace, Set<string>> {
  const used = new Map<SetFace, Set<string>>();
  for (const { text, font } of textsIn(marks)) {
    for (const { face, text: run } of faceRuns(text, font, own)) {
      const characters = used.get(face) ?? new Set();
      for (const character of run) characters.add(character);
      used.set(face, characters);
    }
  }
  return new Map(IN_ORDER.flatMap((face) => (used.has(face) ? [[face, used.get(face)!]] : [])));
}

/** All lines of text of a drawing, in the order they are drawn. */
export function textsIn(marks: readonly Mark[]): Text[] {
  return marks.flatMap((mark) => {
    if (mark.kind === 'group') return textsIn(mark.marks);
    if (mark.kind === 'paragraph') return linesOf(mark);
    return mark.kind === 'text' ? [mark] : [];
  });
}
