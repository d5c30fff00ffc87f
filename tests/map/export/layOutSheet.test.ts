import { describe, expect, it } from 'vitest';
import { layOutSheet } from '../../../src/map/export/layOutSheet.ts';
import type { Mark, SheetContent } from '../../../src/map/export/sheet.ts';
import type { MeasureFont } from '../../../src/draw/text/font.ts';
import { EXPORT_SIZES, MARGIN_PX } from '../../../src/map/export/sizes.ts';

/** Letters of even width: enough to tell where text ends. */
const measure: MeasureFont = (text, { sizePx }) => text.length * sizePx * 0.55;

const CREDIT = 'Contains data © Somebody and database right 2015.';

const content: SheetContent = {
  title: [
    { text: 'Armies captured ', isClaim: false },
    { text: '2,300 square miles', isClaim: true },
    { text: ' in the east and south, about four times Greater London', isClaim: false },
  ],
  standfirst: 'Stated by a president on 12 September 2022, for the time since 1 September.',
  checks: [
    { verdict: 'rounded', verdictWord: 'rounded', title: '3.8 times, not 4', sum: '5,957 ÷ 1,574' },
    { verdict: 'holds', verdictWord: 'holds', title: 'The two figures agree', sum: '0.72% apart' },
    { verdict: null, verdictWord: 'For scale', title: '19% of Kharkiv oblast', sum: '' },
  ],
  legend: ['A', 'B', 'C', 'D', 'E'].map((name) => ({
    fill: { colour: '#123456', style: 'plain' },
    name,
    note: '31,437 km²; the claim is 19%',
  })),
  credits: [CREDIT],
  method: 'Areas measured on the WGS84 ellipsoid.',
};

const texts = (marks: readonly Mark[]) =>
  marks.filter((mark): mark is Extract<Mark, { kind: 'text' }> => mark.kind === 'text');

const VIEWS = [
  { widthPx: 949, heightPx: 843 },
  { widthPx: 390, heightPx: 368 },
  { widthPx: 1800, heightPx: 500 },
];

describe.each(VIEWS)('the sheet of a view of $widthPx × $heightPx', (view) => {
  const sheet = layOutSheet(content, EXPORT_SIZES['1x'](view), view, measure);

  it('keeps the map at its own size', () => {
    expect(sheet.map).toMatchObject(view);
    expect(sheet.widthPx).toBe(view.widthPx + 2 * MARGIN_PX);
  });

  it('keeps all text on the sheet and off the map', () => {
    for (const { x, y, text, font } of texts(sheet.marks)) {
      expect(x + measure(text, font)).toBeLessThanOrEqual(sheet.widthPx - MARGIN_PX + 1e-6);
      expect(y).toBeLessThan(sheet.heightPx);
      const isAbove = y < sheet.map.y;
      const isBelow = y - font.sizePx > sheet.map.y + sheet.map.heightPx;
      expect(isAbove || isBelow).toBe(true);
    }
  });

  it('sets no text on another', () => {
    const boxes = texts(sheet.marks).map(({ x, y, text, font }) => ({
      left: x,
      right: x + measure(text.trimEnd(), font),
      top: y - font.sizePx * 0.8,
      bottom: y + font.sizePx * 0.2,
    }));
    for (const [i, a] of boxes.entries()) {
      for (const b of boxes.slice(i + 1)) {
        const apart =
          a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        expect(apart, JSON.stringify([a, b])).toBe(true);
      }
    }
  });

  it('says every word it was given', () => {
    const said = texts(sheet.marks)
      .map(({ text }) => text.trim())
      .join(' ');
    const words = [
      ...content.title.map(({ text }) => text),
      content.standfirst,
      content.method,
      CREDIT,
      ...content.checks.flatMap(({ title, sum }) => [title, sum]),
    ].flatMap((text) => text.trim().split(/\s+/));
    for (const word of words) expect(said).toContain(word);
  });
});

it('makes a 4K sheet of exactly 3840 × 2160 pixels, whatever the view', () => {
  for (const view of VIEWS) {
    const size = EXPORT_SIZES['4k'](view);
    const sheet = layOutSheet(content, size, view, measure);
    expect(sheet.widthPx * size.pixelRatio).toBe(3840);
    expect(sheet.heightPx * size.pixelRatio).toBe(2160);
  }
});

it('spreads five legend entries over even rows', () => {
  const view = { widthPx: 700, heightPx: 500 };
  const sheet = layOutSheet(content, EXPORT_SIZES['1x'](view), view, measure);
  const counts = new Map<number, number>();
  for (const mark of sheet.marks) {
    if (mark.kind === 'swatch') counts.set(mark.y, (counts.get(mark.y) ?? 0) + 1);
  }
  expect([...counts.values()]).toEqual([3, 2]);
});
