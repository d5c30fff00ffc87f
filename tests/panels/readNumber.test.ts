import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPositiveNumber } from '../../src/panels/readNumber.ts';

const LARGEST = 1e9;

describe('a typed number', () => {
  it.each([
    ['2300', 2300],
    ['2,300', 2300],
    ['2 300', 2300],
    ['2\u202f300', 2300],
    ['2\u00a0300', 2300],
    ['1,234,567.8', 1234567.8],
    ['2.3', 2.3],
    ['2300.50', 2300.5],
    ['.5', 0.5],
    ['5.', 5],
    [' 12 ', 12],
    ['+12', 12],
  ])('%j is %d', (text, value) => {
    expect(readPositiveNumber(text, LARGEST)).toEqual({ ok: true, value });
  });

  it.each([
    ['1.3 million', 1_300_000],
    ['1.3m', 1_300_000],
    ['2,300 Thousand', 2_300_000],
  ])('%j has a word for its scale', (text, value) => {
    const words = [
      ['million', 1e6],
      ['m', 1e6],
      ['thousand', 1e3],
    ] as const;
    expect(readPositiveNumber(text, LARGEST, 'en-GB', words)).toEqual({ ok: true, value });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['many', 'not-a-number'],
    ['2300 km', 'not-a-number'],
    ['1e3', 'not-a-number'],
    ['NaN', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['2,3', 'misplaced-comma'],
    ['2,30,000', 'misplaced-comma'],
    ['2.300,5', 'misplaced-comma'],
    ['1,234 567', 'misplaced-comma'],
    ['0', 'zero'],
    ['0.00', 'zero'],
    ['0.0000000001', 'too-small'],
    [`0.${'0'.repeat(330)}1`, 'too-small'],
    ['9'.repeat(400), 'too-large'],
    ['-5', 'negative'],
    ['\u22125', 'negative'],
    ['1000000001', 'too-large'],
  ])('%j is refused as %s', (text, kind) => {
    expect(readPositiveNumber(text, LARGEST)).toMatchObject({ ok: false, problem: { kind } });
  });

  it('says what was found', () => {
    expect(readPositiveNumber(' 2,3 ', LARGEST)).toMatchObject({ problem: { found: '2,3' } });
  });

  it('is read back from the way the page writes it', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: LARGEST, noNaN: true }), (value) => {
        const written = value.toLocaleString('en-GB', { maximumFractionDigits: 20 });
        const reading = readPositiveNumber(written, LARGEST);
        expect(reading.ok && Math.abs(reading.value / value - 1)).toBeLessThan(1e-12);
      }),
    );
  });

  it.each([
    ['2 300', 2300],
    ['2\u00a0300,5', 2300.5],
    ['2,300', 2.3],
    ['2,5', 2.5],
    [',5', 0.5],
  ])('in Ukrainian %j is %d', (text, value) => {
    expect(readPositiveNumber(text, LARGEST, 'uk-UA')).toEqual({ ok: true, value });
  });

  it.each(['2.5', '2.300', '2,300,000', '1 2'])('in Ukrainian %j is refused', (text) => {
    expect(readPositiveNumber(text, LARGEST, 'uk-UA')).toMatchObject({
      ok: false,
      problem: { kind: 'misplaced-comma' },
    });
  });
});
