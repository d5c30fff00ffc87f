import { describe, expect, it } from 'vitest';
import {
  formatCompact,
  formatNumber,
  formatPercent,
  formatRange,
} from '../../src/measure/format.ts';
import { type NumberSigns, withSigns } from '../../src/measure/numberSigns.ts';

const THIN = '\u202f';
const written = (value: number, signs: NumberSigns, language = 'en-GB') =>
  formatNumber(value, { locale: withSigns(language, signs), significant: 9 });

describe('numbers with the signs of a house', () => {
  it.each<[NumberSigns, string]>([
    [{}, '1,234,567.5'],
    [{ grouping: 'thin-space' }, `1${THIN}234${THIN}567.5`],
    [{ grouping: 'point', decimal: 'comma' }, '1.234.567,5'],
    [{ grouping: 'none' }, '1234567.5'],
  ])('%j', (signs, expected) => {
    expect(written(1_234_567.5, signs)).toBe(expected);
  });

  it('are grouped from so many digits on, by the sign of the language if there is no other', () => {
    expect(written(5957, { groupedFrom: 5 })).toBe('5957');
    expect(written(25_700, { groupedFrom: 5 })).toBe('25,700');
    expect(written(-5957, { groupedFrom: 4, grouping: 'thin-space' })).toBe(`−5${THIN}957`);
    expect(written(5957, { groupedFrom: 5 }, 'uk-UA')).toBe('5957');
    expect(written(25_700, { groupedFrom: 5 }, 'uk-UA')).toBe('25\u00a0700');
  });

  it('are the same in percents, in words for millions and in ranges', () => {
    const locale = withSigns('en-GB', { decimal: 'comma', rangeDash: 'em-spaced' });
    expect(formatPercent(0.1934, { locale })).toBe('19,3%');
    expect(formatCompact(4_280_000, { locale })).toBe('4,28 million');
    expect(formatRange({ low: 3.77, high: 3.8 }, { locale })).toBe('3,77\u00a0—\u00a03,80');
  });

  it('go with the language tag, which stays one', () => {
    const locale = withSigns('uk-UA', {
      grouping: 'thin-space',
      groupedFrom: 5,
      rangeDash: 'en-closed',
    });
    expect(new Intl.Locale(locale).baseName).toBe('uk-UA');
    expect(new Intl.DateTimeFormat(locale, { month: 'long' }).format(0)).toBe('січень');
  });
});
