import { describe, expect, it } from 'vitest';
import { PLACES } from '../../src/places/catalogue.ts';
import { addWorldPlaces } from '../../src/places/worldPlaces.ts';
import { DEFINITIONS } from '../../src/text/uk/definitions.ts';

addWorldPlaces();
const whats = [...new Set(PLACES.flatMap(({ published }) => published.map(({ what }) => what)))];

describe('what a published area counts, in Ukrainian', () => {
  it('is there for every figure of a place', () => {
    expect(whats.length).toBeGreaterThan(100);
  });

  it.each(whats)('%s', (what) => {
    const words = DEFINITIONS[what];
    const foreign = words.replaceAll(/OpenStreetMap|OCHA|COD-AB/g, '').match(/[A-Za-z]{2,}/g);
    expect(foreign).toBeNull();
    // The same numbers, written the Ukrainian way.
    const digits = (text: string) => text.replaceAll(/\D/g, '');
    expect(digits(words)).toBe(digits(what));
  });
});
