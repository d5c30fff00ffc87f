import { expect, it } from 'vitest';
import { layOutSheet } from '../../../src/figure/layout/layOutSheet.ts';
import { FIGURE_SIZES } from '../../../src/figure/layout/sizes.ts';
import { typeScale } from '../../../src/figure/layout/typeScale.ts';
import { USUAL_STYLE } from '../../../src/figure/style/houseStyle.ts';
import { area, claimOf, times } from '../../claims/claimOf.ts';
import { planOf } from '../orders.ts';

const story = FIGURE_SIZES.story;
const PART = claimOf({ area: area('20,000 km2'), comparisons: [times(0.65, 'belgium')] });

/** Letters of the title. */
function titlePx({ sheet }: ReturnType<typeof planOf>): number {
  const head = sheet.parts.find(({ name }) => name === 'head')!;
  const [title] = head.block
    .draw(0, 0)
    .flatMap((mark) => (mark.kind === 'paragraph' ? [mark] : []));
  return title.font.sizePx;
}

it('a story of one wide shape has larger letters, and no smaller a shape, instead of empty bands', () => {
  const plan = planOf({ claim: PART, size: story });
  const usual = typeScale(story.widthPx);
  expect(titlePx(plan)).toBeGreaterThan(usual.title.sizePx);
  const { content, blocks, measure, scene, sheet } = plan;
  const plain = layOutSheet({
    ...story,
    content,
    blocks,
    measure,
    mapAspect: null,
    type: usual,
    palette: scene.palette,
    theme: scene.theme,
    style: USUAL_STYLE,
    catalogue: scene.catalogue,
  });
  if (!plain.ok) throw new Error(plain.problem.kind);
  expect(sheet.sparePx).toBeGreaterThan(0);
  expect(sheet.sparePx).toBeLessThan(plain.sheet.sparePx * 0.75);
  expect(sheet.shapesPx2).toBeGreaterThanOrEqual(plain.sheet.shapesPx2);
  expect(sheet.leftOut.length).toBeLessThanOrEqual(plain.sheet.leftOut.length);
});

it('a sheet that its pictures fill has its usual letters', () => {
  const plan = planOf({ size: FIGURE_SIZES.square });
  expect(titlePx(plan)).toBeLessThanOrEqual(typeScale(FIGURE_SIZES.square.widthPx).title.sizePx);
});
