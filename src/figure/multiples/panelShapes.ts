import { firstShape, type PairShape, secondShape, SPECK_PX } from '../pair/pairShapes.ts';
import type { PairContent } from '../pair/pairContent.ts';
import type { StripItem } from '../strip/items.ts';
import type { PanelShapes } from './panel.ts';

/** A shape of a panel, and what its words are about: both of two that are drawn over each other. */
interface PanelPart {
  readonly shape: PairShape;
  readonly items: readonly StripItem[];
}

/** What a panel draws: the yardstick first, then the claim, unless one is all that there is. */
export interface PanelShape {
  readonly parts: readonly PanelPart[];
  /** Whether the claim is drawn as copies of the yardstick. */
  readonly areCopies: boolean;
}

/**
 * The shapes of a panel at a scale. Copies and parts of what would be a dot are drawn in one shape.
 *
 * @param columns of copies
 */
export function panelShape(
  shapes: NonNullable<PanelShapes>,
  columns: number,
  pxPerKm: number,
): PanelShape {
  if ('item' in shapes) {
    const { item } = shapes;
    return { parts: [{ shape: aloneShape(item), items: [item] }], areCopies: false };
  }
  const { first, second } = shapes;
  const isDot = longestKm(first) * pxPerKm < SPECK_PX;
  const drawn: PairContent = isDot ? { ...shapes, shown: { kind: 'apart' } } : shapes;
  const other = secondShape(drawn, columns);
  return {
    parts: other
      ? [
          { shape: firstShape(drawn), items: [first] },
          { shape: other, items: [second] },
        ]
      : [{ shape: firstShape(drawn), items: [first, second] }],
    areCopies: drawn.shown.kind === 'copies',
  };
}

/** All that a panel shows, each by its own outline. */
export function itemsOf(shapes: PanelShapes): readonly StripItem[] {
  if (!shapes) return [];
  return 'item' in shapes ? [shapes.item] : [shapes.first, shapes.second];
}

/** The longer side of an outline. */
export function longestKm({ outline: { bounds } }: StripItem): number {
  return Math.max(bounds.width, bounds.height);
}

function aloneShape(item: StripItem): PairShape {
  const pair: PairContent = { first: item, second: item, shown: { kind: 'apart' } };
  return item.role.kind === 'claim' ? secondShape(pair, 1)! : firstShape(pair);
}
