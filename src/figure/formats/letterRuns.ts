import type { Text } from '../../draw/drawing.ts';
import { colourRuns } from '../../draw/text/colourRuns.ts';
import { measureText } from '../../draw/text/metrics.ts';
import type { OwnFaces, SetFace } from '../../draw/text/ownFaces.ts';
import { faceRuns } from '../../draw/text/runs.ts';
import { glyphOutlines, type OutlineFont } from './glyphOutlines.ts';

/** The fonts that letters are drawn of. */
export interface Outlines {
  readonly fonts: ReadonlyMap<SetFace, OutlineFont>;
  /** The faces that are not ours. */
  readonly own: OwnFaces;
}

/** Part of a line in one face and colour. */
export interface LetterRun {
  readonly face: SetFace;
  readonly text: string;
  readonly colour: string;
  /** Where it starts, from the sheet's left edge. */
  readonly left: number;
}

/** How much of a line stands before its point. */
const SHARE_BEFORE = { start: 0, middle: 0.5, end: 1 } as const;

/** A line, not turned, in parts that follow each other as it was measured. */
export function letterRuns(line: Text, own: OwnFaces): LetterRun[] {
  const { x, anchor, text, font } = line;
  let right = x - measureText(text, font, own) * SHARE_BEFORE[anchor];
  return colourRuns(line).flatMap(({ text: part, style: colour }) =>
    faceRuns(part, font, own).map(({ face, text: letters }) => {
      const left = right;
      right += measureText(letters, font, own);
      return { face, text: letters, colour, left };
    }),
  );
}

/** The outlines of their letters as path data. */
export function outlinesOf(
  runs: readonly LetterRun[],
  { y, font }: Pick<Text, 'y' | 'font'>,
  outlines: Outlines,
): string {
  return runs
    .map(({ face, text, left }) =>
      glyphOutlines(outlines.fonts.get(face)!, text, left, y, font.sizePx),
    )
    .join('');
}
