import type { Position } from 'geojson';
import { type Note, noteLabelId } from '../../draw/labels/annotations.ts';
import { viewOfPlain } from '../../draw/view/plainView.ts';
import type { Point } from '../../draw/view/screenView.ts';
import type { Box } from '../../draw/drawing.ts';
import type { DrawnMap } from '../../figure/makeFigure.ts';

/** Something on a figure's map that can be taken hold of: a name, the words of a note, or what these point at. */
export interface Handle {
  readonly id: string;
  readonly kind: 'name' | 'words' | 'target';
  readonly text: string;
  /** On the sheet. */
  readonly box: Box;
}

/** Half a side of what stands for a point. */
const TARGET_PX = 9;

export const targetId = (noteId: string) => `at/${noteId}`;

/** All of them, as the map was drawn. */
export function handlesOf(map: DrawnMap, notes: readonly Note[]): Handle[] {
  const ofNotes = new Set(notes.map(({ id }) => noteLabelId(id)));
  const view = viewOfPlain(map.view);
  return [
    ...map.names.map(({ id, text, box }): Handle => ({
      id,
      kind: ofNotes.has(id) ? 'words' : 'name',
      text,
      box,
    })),
    ...notes.flatMap(({ id, text, at }): Handle[] => {
      const [x, y] = view.project(at);
      const isIn = x >= 0 && y >= 0 && x <= map.box.width && y <= map.box.height;
      if (!isIn) return [];
      const side = 2 * TARGET_PX;
      const corner = { x: map.box.x + x - TARGET_PX, y: map.box.y + y - TARGET_PX };
      return [
        { id: targetId(id), kind: 'target', text, box: { ...corner, width: side, height: side } },
      ];
    }),
  ];
}

/** Where a point of the sheet lies on the ground; null off the map. */
export function groundAt([x, y]: Point, { box, view }: DrawnMap): Position | null {
  const [inX, inY] = [x - box.x, y - box.y];
  if (inX < 0 || inY < 0 || inX > box.width || inY > box.height) return null;
  const position = viewOfPlain(view).unproject([inX, inY]);
  return position.every(Number.isFinite) ? position : null;
}

/** Where a position of the ground lies on the sheet. */
export function onSheet(position: Position, { box, view }: DrawnMap): Point {
  const [x, y] = viewOfPlain(view).project(position);
  return [box.x + x, box.y + y];
}

/** A position as it is typed, latitude first. */
export const writtenPosition = ([lon, lat]: Position) => `${lat.toFixed(4)}, ${lon.toFixed(4)}`;

export function middleOf({ x, y, width, height }: Box): Point {
  return [x + width / 2, y + height / 2];
}
