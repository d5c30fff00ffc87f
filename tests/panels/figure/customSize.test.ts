import { expect, test } from 'vitest';
import { type CustomSize, parseCustomSize } from '../../../src/panels/figure/customSize.ts';

const typed = (unit: CustomSize['unit'], width: string, height: string) => {
  const size = { width, height };
  const none = { width: '', height: '' };
  return parseCustomSize({ unit, px: none, mm: none, [unit]: size });
};

const filePx = (unit: CustomSize['unit'], width: string, height: string) => {
  const parsed = typed(unit, width, height);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  const { widthPx, heightPx, pixelRatio } = parsed.size;
  return [widthPx, heightPx].map((px) => px && Math.round(px * pixelRatio));
};

test('is of pixels of the file, or of millimetres at 300 dpi', () => {
  expect(filePx('px', '1200', ' 800 ')).toEqual([1200, 800]);
  expect(filePx('mm', '120', '80')).toEqual([1417, 945]);
});

test('has a decimal comma as it has a point', () => {
  expect(filePx('mm', '86,5', '80')).toEqual(filePx('mm', '86.5', '80'));
});

test('on paper is as high as it has to be without a height', () => {
  expect(filePx('mm', '86', '')).toEqual([1016, null]);
  expect(typed('px', '1200', '').ok).toBe(false);
});

test('says what was typed if it is none', () => {
  expect(typed('mm', 'wide', '80')).toMatchObject({
    ok: false,
    problem: { kind: 'unknown-size', found: 'wide × 80 mm' },
  });
  expect(typed('mm', '5', '5')).toMatchObject({
    ok: false,
    problem: { kind: 'too-few-pixels', found: '5 × 5 mm = 59 × 59' },
  });
});
