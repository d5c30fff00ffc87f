import { NO_ANNOTATIONS, noteLabelId } from '../labels/annotations.ts';
import type { PlacedLabel } from '../labels/layout.ts';
import { movedNames } from '../labels/placeByHand.ts';
import type { NameOnMap } from './mapScene.ts';
import { moved, type Pen } from './pen.ts';

/** Where names and notes stand on the sheet. */
export function namesOnMap(
  labels: readonly PlacedLabel[],
  pen: Pick<Pen, 'at' | 'scale'>,
): NameOnMap[] {
  return labels.flatMap(({ id, name, box, lines, isByHand }) => {
    if (id === null) return [];
    const { x, y, width, height } = box;
    const { scale } = pen;
    const scaled = { x: x * scale, y: y * scale, width: width * scale, height: height * scale };
    // Without what the place is called where it lies.
    const own = lines.filter(({ line }) => line.language === undefined);
    const text = name ?? own.map(({ line }) => line.text).join(' ');
    return [{ id, text, box: moved(scaled, pen), isByHand: isByHand ?? false }];
  });
}

/** Words of what somebody has put where the map does not show it; of names only those of what is there. */
export function outOfView(
  scene: Parameters<typeof movedNames>[0],
  labels: readonly PlacedLabel[],
): string[] {
  const standing = new Set(labels.filter(({ isByHand }) => isByHand).map(({ id }) => id));
  const { notes } = scene.annotations ?? NO_ANNOTATIONS;
  return [
    ...movedNames(scene).flatMap(({ id, name }) => (standing.has(id) ? [] : [name])),
    ...notes.filter(({ id }) => !standing.has(noteLabelId(id))).map(({ text }) => text),
  ];
}
