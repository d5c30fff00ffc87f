import { formatNumber } from '../../measure/format.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { type Block, paragraph } from '../layout/block.ts';
import { metricStep } from '../../draw/view/scaleBar.ts';
import type { PairType } from './pairWords.ts';

/** A bar is no longer than this, and takes no more of its room. */
const LONGEST_PX = 96;
const LONGEST_SHARE = 0.4;
const TICK_PX = 5;
const GAP_PX = 7;

/**
 * The scale of a pair: a bar, and beside it that it is the same for both where there are two shapes.
 *
 * @param roomPx how wide it may be
 * @param shapes how many it is the same for
 */
export function scaleLine(
  pxPerKm: number,
  roomPx: number,
  { type, measure, palette, catalogue }: PairType & { readonly catalogue: Catalogue },
  shapes = 2,
): Block {
  const { figure, map, locale } = catalogue;
  const longestPx = Math.min(LONGEST_PX, roomPx * LONGEST_SHARE);
  const step = metricStep(1000 / pxPerKm, longestPx);
  const number = formatNumber(step.value, { locale, significant: 2 });
  const length = map.scale.step(number, step.unit);
  const same = figure.pair[shapes === 2 ? 'sameScale' : 'sameScaleForAll'];
  const text = shapes === 1 ? length : same(length);
  const words = paragraph(
    text,
    Math.min(roomPx - longestPx - GAP_PX, measure(text, type.small) + 1),
    type.small,
    palette.muted,
    measure,
  );
  return {
    widthPx: step.widthPx + GAP_PX + words.widthPx,
    heightPx: words.heightPx,
    draw: (x, y) => {
      const [base, end] = [y + type.small.sizePx, x + step.widthPx];
      const d = `M${x} ${base - TICK_PX}L${x} ${base}L${end} ${base}L${end} ${base - TICK_PX}`;
      return [
        { kind: 'path', id: 'pair-scale', d, stroke: { colour: palette.ink, widthPx: 1.2 } },
        ...words.draw(end + GAP_PX, y),
      ];
    },
  };
}
