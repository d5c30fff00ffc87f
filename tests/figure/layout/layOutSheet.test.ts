import { describe, expect, it } from 'vitest';
import type { Box, Text } from '../../../src/draw/drawing.ts';
import { FIGURE_SIZES, parseFigureSize } from '../../../src/figure/layout/sizes.ts';
import type { Sheet } from '../../../src/figure/layout/sheet.ts';
import { measureText } from '../../../src/draw/text/metrics.ts';
import { planFigure } from '../../../src/figure/planFigure.ts';
import { type TemplateName, TEMPLATES } from '../../../src/figure/template.ts';
import { CLAIMS, orderOf, planOf } from '../orders.ts';
import { textsIn } from '../../../src/draw/text/usedFaces.ts';

const LONG_TITLE = 'Nobody had said before how large this was, and so it was measured. '
  .repeat(8)
  .slice(0, 500);
const LONG_WORD = `${'Llanfairpwllgwyngyll'.repeat(6)} is a place`;

function boxesOf({ parts, map }: Sheet): [name: string, box: Box][] {
  const placed = parts.map(({ name, block, x, y }): [string, Box] => [
    name,
    { x, y, width: block.widthPx, height: block.heightPx },
  ]);
  return map ? [['map', map], ...placed] : placed;
}

function overlap(a: Box, b: Box): boolean {
  return (
    Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0.01 &&
    Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 0.01
  );
}

/** From the letters' usual height to the baseline. */
function textBox({ x, y, text, font, anchor }: Text): Box {
  const width = measureText(text, font);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { x: left, y: y - 0.72 * font.sizePx, width, height: 0.72 * font.sizePx };
}

function expectTidy(sheet: Sheet) {
  const boxes = boxesOf(sheet);
  for (const [name, box] of boxes) {
    expect(box.x, name).toBeGreaterThanOrEqual(0);
    expect(box.y, name).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width, name).toBeLessThanOrEqual(sheet.widthPx);
    expect(box.y + box.height, name).toBeLessThanOrEqual(sheet.heightPx);
    for (const [other, otherBox] of boxes) {
      if (name < other) expect(overlap(box, otherBox), `${name} on ${other}`).toBe(false);
    }
  }
  for (const { name, block, x, y } of sheet.parts) {
    const texts = textsIn(block.draw(x, y)).map((text) => ({ text, box: textBox(text) }));
    texts.forEach(({ text, box }, i) => {
      expect(box.x, text.text).toBeGreaterThanOrEqual(x - 0.5);
      expect(box.x + box.width, text.text).toBeLessThanOrEqual(x + block.widthPx + 0.5);
      expect(box.y, `${name}: ${text.text}`).toBeGreaterThanOrEqual(y - 0.5);
      expect(box.y + box.height, text.text).toBeLessThanOrEqual(y + block.heightPx + 0.5);
      for (const other of texts.slice(i + 1)) {
        expect(overlap(box, other.box), `${text.text} on ${other.text.text}`).toBe(false);
      }
    });
  }
}

describe.each(Object.entries(FIGURE_SIZES))('a sheet of size %s', (_, size) => {
  it.each(Object.entries(CLAIMS))('has nothing outside and no overlaps: %s', (_name, claim) => {
    expectTidy(planOf({ claim, size }).sheet);
  });

  it.each([
    ['500 letters', LONG_TITLE],
    ['a word that no line can hold', LONG_WORD],
  ])('keeps its message under a title of %s, or says how long one may be', (_name, title) => {
    const plan = planFigure(orderOf({ size, title }));
    if (plan.ok) {
      expectTidy(plan.sheet);
      expect(plan.sheet.parts.map(({ name }) => name)).toContain('comparison');
    } else {
      expect(plan.problem).toMatchObject({ kind: 'title-too-long', found: title.length });
      expect(size.widthPx).toBe(375);
    }
  });
});

describe.each(['article-320', 'square', 'story', 'wide', 'a4'] as const)(
  'a template on a sheet of size %s',
  (size) => {
    it.each(Object.keys(TEMPLATES) as TemplateName[])('is tidy: %s', (template) => {
      expectTidy(planOf({ size: FIGURE_SIZES[size], template }).sheet);
    });
  },
);

describe('sheets of odd sizes', () => {
  it.each(['1200x628', '640x480', '800x400', '300x1200', '16000x8000'])('are tidy: %s', (text) => {
    const parsed = parseFigureSize(text);
    if (!parsed.ok) throw new Error(parsed.problem.kind);
    expectTidy(planOf({ size: parsed.size, compareWith: ['belgium', 'wales'] }).sheet);
  });
});

it('a title keeps its words whole in a narrow column', () => {
  const title = 'Nearly 1.5 million hectares is 1.4 times Jamaica, not 3';
  const size = { widthPx: 208, heightPx: null, pixelRatio: 1, dpi: 96 };
  const head = planOf({ title, size }).sheet.parts.find(({ name }) => name === 'head')!;
  const [lines] = head.block
    .draw(0, 0)
    .flatMap((mark) => (mark.kind === 'paragraph' ? [mark.lines] : []));
  expect(lines.map(({ text }) => text).join(' ')).toBe(title);
  expect(lines.some(({ isBroken }) => isBroken)).toBe(false);
});

it('a title stands in lines about as long as each other', () => {
  const title = 'About 250 square kilometres is 70% of the Gaza Strip';
  const { sheet } = planOf({ title, size: FIGURE_SIZES.wide });
  const head = sheet.parts.find(({ name }) => name === 'head')!.block.draw(0, 0);
  const [lines] = head.flatMap((mark) => (mark.kind === 'paragraph' ? [mark.lines] : []));
  const lengths = lines.map(({ text }) => text.length);
  expect(Math.min(...lengths)).toBeGreaterThan(Math.max(...lengths) / 2);
  expect(lengths.length).toBeLessThanOrEqual(2);
});

it('a sheet has its verdicts and its credits even where room is short', () => {
  const { sheet } = planOf({ size: FIGURE_SIZES.square, claim: CLAIMS['many places'] });
  const names = sheet.parts.map(({ name }) => name);
  expect(names).toContain('checks');
  expect(names).toContain('foot');
});

it('a map without room for all of its legend still says what its colours stand for', () => {
  const size = parseFigureSize('600x400');
  if (!size.ok) throw new Error(size.problem.kind);
  const order = orderOf({ size: size.size, template: 'map-and-comparison' });
  const planned = planFigure(order, { unlabelledIds: ['kherson-oblast', 'donbas'] });
  if (!planned.ok) throw new Error(planned.problem.kind);
  const legend = planned.sheet.parts.find(({ name }) => name === 'legend')!;
  const words = textsIn(legend.block.draw(0, 0)).map(({ text }) => text);
  expect(words.slice(0, 2)).toEqual(['Kherson oblast', 'Donbas']);
  expect(planned.sheet.leftOut).toContainEqual({ block: 'legend', why: 'no-room' });
});
