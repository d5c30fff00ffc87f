import { describe, expect, it } from 'vitest';
import {
  formatArea,
  formatAreaRange,
  formatBothUnits,
  formatNumber,
  formatPercent,
  formatRange,
} from '../../src/measure/format.ts';
import { en } from '../../src/text/en/index.ts';

const gb = { locale: 'en-GB' };

describe('numbers', () => {
  it.each([
    [5956.97, '5,957'],
    [603_628.4, '603,628'],
    [839.12, '839.1'],
    [839, '839'],
    [0.007_140_2, '0.00714'],
    [9999.96, '10,000'],
    [0, '0'],
    [-0.3456, '−0.3456'],
  ])('%d reads %s', (value, text) => {
    expect(formatNumber(value, gb)).toBe(text);
  });

  it('can be grouped by narrow spaces or as the locale does', () => {
    expect(formatNumber(603_628, { ...gb, grouping: 'thin-space' })).toBe('603\u202f628');
    expect(formatNumber(603_628.5, { locale: 'de-DE', decimals: 1 })).toBe('603.628,5');
  });

  it('can be rounded to significant figures or given fixed decimals', () => {
    expect(formatNumber(603_628, { ...gb, significant: 2, roundWhole: true })).toBe('600,000');
    expect(formatNumber(3.8, { ...gb, decimals: 2 })).toBe('3.80');
  });
});

describe('ranges', () => {
  it.each([
    [3.7726, 3.7967, '3.77–3.80'],
    [3.801, 3.8012, '3.80'],
    [2250, 2350, '2,250–2,350'],
    [9.6, 11.4, '9.6–11.4'],
    [0.5, Infinity, '0.500–∞'],
  ])('%d to %d reads %s', (low, high, text) => {
    expect(formatRange({ low, high }, gb)).toBe(text);
  });
});

it('shares read as percentages', () => {
  expect(formatPercent(0.1926, gb)).toBe('19.3%');
  expect(formatPercent(0.009_87, gb)).toBe('0.987%');
  expect(formatPercent(1.5, { ...gb, significant: 2 })).toBe('150%');
  expect(formatPercent(0.1926, { locale: 'de-DE' })).toBe('19,3\u00a0%');
});

it('an area in both units breaks between them alone', () => {
  expect(formatBothUnits(5956.97, en).split(' ')).toEqual([
    '5,957\u00a0km²',
    '·',
    '2,300\u00a0sq\u00a0mi',
  ]);
});

it('areas keep their unit on the same line', () => {
  expect(formatArea(5956.97, 'km2', en)).toBe('5,957\u00a0km²');
  expect(formatArea(2300, 'sq mi', en)).toBe('2,300\u00a0sq mi');
  expect(formatAreaRange({ low: 5827.5, high: 6086.5 }, 'km2', en)).toBe('5,828–6,087\u00a0km²');
});
