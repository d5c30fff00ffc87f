import type { Path } from '../../draw/drawing.ts';
import type { Block } from '../layout/block.ts';
import type { TypeScale } from '../layout/typeScale.ts';
import type { FigureColours, Palette } from '../../draw/palette.ts';
import type { MeasureFont } from '../../draw/text/font.ts';
import { circlePath } from '../../draw/view/pathShapes.ts';
import type { StripItem } from './items.ts';
import { outlinePath } from './outlinePath.ts';
import { rolePaint, standInPaint } from '../../draw/rolePaint.ts';
import { isSpeck } from './scale.ts';

/** What all items of a strip share. */
export interface StripStyle extends FigureColours {
  readonly type: TypeScale;
  readonly measure: MeasureFont;
  /** Said of a shape that is too small to be seen. */
  readonly tooSmall: string;
}

const SPECK_RADIUS_PX = 2;
const SPECK_RING_PX = 5;

/** The shape alone; its height is that of the ground it stands on, not less than a speck's. */
export function layOutShape(item: StripItem, pxPerKm: number, style: StripStyle): Block {
  if (isSpeck(item, pxPerKm)) return speck(item, style.palette);
  const { width, height } = item.outline.bounds;
  const paint = (item.outlineKind === 'square' ? standInPaint : rolePaint)(item.role, style);
  return {
    widthPx: width * pxPerKm,
    heightPx: height * pxPerKm,
    draw: (x, y) => [
      { kind: 'path', d: outlinePath(item.outline, pxPerKm, x, y), id: partId(item), ...paint },
    ],
  };
}

/** The same place has its own id on the map. */
function partId({ id }: StripItem): string {
  return `strip-${id}`;
}

/** A dot in a ring: here is something that is too small to be seen. */
function speck(item: StripItem, { ink, muted }: Palette): Block {
  const size = 2 * SPECK_RING_PX;
  return {
    widthPx: size,
    heightPx: size,
    draw: (x, y) => {
      const [cx, cy] = [x + SPECK_RING_PX, y + SPECK_RING_PX];
      return [
        { kind: 'path', d: circlePath([cx, cy], SPECK_RADIUS_PX), fill: ink, id: partId(item) },
        {
          kind: 'path',
          d: circlePath([cx, cy], SPECK_RING_PX - 0.5),
          stroke: { colour: muted, widthPx: 0.8 },
        } satisfies Path,
      ];
    },
  };
}
