import type { PlacedLabel } from '../labels/layout.ts';
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
