import type { StripItem } from './items.ts';

/** A whole country, or a yardstick, that is this much longer than the next item would leave the rest too small. */
const MOST_TIMES_NEXT = 2;

/** A shape smaller than this in both directions cannot be seen. */
const SMALLEST_SEEN_PX = 2;

/** The items without the whole country and the yardstick, if these would make all others tiny. */
export function withoutGiants(
  items: readonly StripItem[],
  yardstickId: string | null = null,
): StripItem[] {
  const isLeftOut = ({ id, role }: StripItem) => role.kind === 'whole' || id === yardstickId;
  const longest = Math.max(0, ...items.filter((item) => !isLeftOut(item)).map(lengthKm));
  return items.filter(
    (item) => !isLeftOut(item) || longest === 0 || lengthKm(item) <= MOST_TIMES_NEXT * longest,
  );
}

function lengthKm({ outline: { bounds } }: StripItem): number {
  return Math.max(bounds.width, bounds.height);
}

/** Pixels for each kilometre so that the largest item just fits into a box. */
export function stripScale(
  items: readonly StripItem[],
  box: { readonly widthPx: number; readonly heightPx: number },
): number {
  return Math.min(
    ...items.map(({ outline: { bounds } }) =>
      Math.min(box.widthPx / bounds.width, box.heightPx / bounds.height),
    ),
  );
}

/** Whether an item is too small to be seen at a scale. */
export function isSpeck(item: StripItem, pxPerKm: number): boolean {
  return lengthKm(item) * pxPerKm < SMALLEST_SEEN_PX;
}
