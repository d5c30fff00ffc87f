import { formatNumber } from '../../measure/format.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { Block } from '../layout/block.ts';
import { metricStep } from '../../draw/view/scaleBar.ts';
import type { PairType } from './pairWords.ts';

const LONGEST_PX = 96;
const TICK_PX = 5;
const GAP_PX = 7;
/** From the upper edge to the lower one, in letters. */
const LINE = 1.2;

/**
 * The scale of a pair: a bar, and that it is the same for both.
 *
 * @param shapes how many it is the same for
 */
export function scaleLine(
  pxPerKm: number,
  { type, measure, palette, catalogue }: PairType & { readonly catalogue: Catalogue },
  shapes = 2,
): Block {
  const { figure, map, locale } = catalogue;
  const step = metricStep(1000 / pxPerKm, LONGEST_PX);
  const number = formatNumber(step.value, { locale, significant: 2 });
  const text = figure.pair[shapes === 2 ? 'sameScale' : 'sameScaleForAll'](
    map.scale.step(number, step.unit),
  );
  return {
    widthPx: step.widthPx + GAP_PX + measure(text, type.small),
    heightPx: type.small.sizePx * LINE,
    draw: (x, y) => {
      const [base, end] = [y + type.small.sizePx, x + step.widthPx];
      const d = `M${x} ${base - TICK_PX}L${x} ${base}L${end} ${base}L${end} ${base - TICK_PX}`;
      return [
        { kind: 'path', id: 'pair-scale', d, stroke: { colour: palette.ink, widthPx: 1.2 } },
        {
          kind: 'text',
          x: end + GAP_PX,
          y: base,
          anchor: 'start',
          text,
          font: type.small,
          colour: palette.muted,
        },
      ];
    },
  };
}
