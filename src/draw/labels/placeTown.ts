import { isWithin } from './convex.ts';
import { block, type LabelledTown, type Layout, type PlacedLabel } from './layout.ts';
import { dotBox, placeBeside, type Side } from './placeBeside.ts';
import type { LabelLine } from './textStyle.ts';

const TOWN_STYLE = { sizePx: 11.5, weight: 400 } as const;
const SOUGHT_STYLE = { sizePx: 13, weight: 600 } as const;
const TOWN_LINE_PX = 14;
const TOWN_BASELINE_PX = 11;
export const USUAL_SIDES: readonly Side[] = ['right', 'left', 'above', 'below'];

/** A town's name as it is set. */
export function townLine({ name, isSought }: LabelledTown): LabelLine {
  return { text: name, style: isSought ? SOUGHT_STYLE : TOWN_STYLE, tone: 'plain' };
}

/** A town's dot and name, in the way of what comes later; null if there is no room. */
export function placeTown(
  town: LabelledTown,
  layout: Layout,
  sides: readonly Side[] = USUAL_SIDES,
): PlacedLabel | null {
  const dot = layout.view.project(town.position);
  if (!isWithin(dotBox(dot), layout.frame)) return null;
  const line = townLine(town);
  const size = { widthPx: layout.measure(town.name, line.style), heightPx: TOWN_LINE_PX };
  const placed = placeBeside({ dot, ...size }, layout.obstacles, layout.frame, sides);
  if (!placed) return null;
  const { box } = placed;
  const y = box.y + TOWN_BASELINE_PX;
  const label: PlacedLabel = {
    id: town.id,
    box,
    dot,
    lines: [{ line, x: box.x, y, anchor: 'start' }],
  };
  block(layout, label);
  return label;
}
