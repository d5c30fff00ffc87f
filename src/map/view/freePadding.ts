import type { Box } from '../../draw/labels/convex.ts';
import type { Padding, Size } from '../../draw/view/screenView.ts';

/** What is higher than this share of the view takes its side of it. */
const HIGH = 0.5;
/** Room between it and what is shown. */
const GAP_PX = 16;
/** A view with less left than this is used as if nothing lay over it. */
const LEAST_PX = 160;

/** The padding of a view that leaves out what high boxes cover at its left and right. */
export function freePadding(
  { widthPx, heightPx }: Size,
  usual: Padding,
  covered: readonly Box[],
): Padding {
  let { left, right } = usual;
  for (const { x, width, height } of covered) {
    if (height < HIGH * heightPx) continue;
    if (x + width / 2 < widthPx / 2) left = Math.max(left, x + width + GAP_PX);
    else right = Math.max(right, widthPx - x + GAP_PX);
  }
  return widthPx - left - right < LEAST_PX ? usual : { ...usual, left, right };
}
