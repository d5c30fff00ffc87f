import { describe, expect, it } from 'vitest';
import type { Stated } from '../../src/claims/claim.ts';
import { writtenQuantity } from '../../src/claims/writtenQuantity.ts';

const written = (
  value: number,
  unit: Stated['unit'],
  words: string,
  hedge: Stated['hedge'] = null,
) => writtenQuantity({ value, unit, hedge }, [null], words)?.quote ?? null;

describe('a quantity that the words have', () => {
  it.each<[number, Stated['unit'], string, string]>([
    [7000, 'ha', 'It burned 7,000 hectares in a day', '7,000 hectares'],
    // Where the reader of reports may have taken the mark for the other one.
    [7000, 'ha', 'згоріло 7.000 га лісу', '7.000 га'],
    [7000, 'ha', 'It burned 7.000 hectares', '7.000 hectares'],
    [6.5, 'km2', 'an area of 6,5 sq km', '6,5 sq km'],
    [7000, 'km2', 'some 7 000 km²', 'some 7 000 km²'],
    [2_300_000, 'acre', 'about 2.3 million acres', 'about 2.3 million acres'],
    [500_000, 'acre', 'half a million acres', 'half a million acres'],
    [2317, 'sq mi', '6,000 sq km (2,317 square miles)', '2,317 square miles'],
  ])('%d %s: %s', (value, unit, words, quote) => {
    expect(written(value, unit, words)).toBe(quote);
  });

  it.each<[number, Stated['unit'], string]>([
    [700, 'ha', 'It burned 7,000 hectares'],
    [70_000, 'ha', 'It burned 7,000 hectares'],
    [7000, 'km2', 'It burned 7,000 hectares'],
    [65, 'km2', 'an area of 6.5 sq km'],
    [2500, 'sq mi', 'between 2,300 and 2,500 square miles'],
    [2500, 'sq mi', '2,300–2,500 square miles'],
    [7000, 'ha', '7,000 people fled; 300 hectares burned'],
    [7000, 'km2', ''],
  ])('not %d %s: %s', (value, unit, words) => {
    expect(written(value, unit, words)).toBeNull();
  });

  it('has its hedge too, or the one that was read', () => {
    const words = 'more than 7,000 hectares';
    expect(written(7000, 'ha', words, 'at least')).toBe(words);
    expect(written(7000, 'ha', words, 'at most')).toBeNull();
  });
});
