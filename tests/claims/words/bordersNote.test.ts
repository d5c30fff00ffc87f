import { expect, it } from 'vitest';
import { bordersNote } from '../../../src/claims/words/bordersNote.ts';
import { en } from '../../../src/text/en/index.ts';
import { uk } from '../../../src/text/uk/index.ts';

it('says of a unit how far two sources draw its borders apart, where that is known', () => {
  expect(bordersNote('kharkiv-oblast', en)).toBe(
    'Borders with other units: two sources draw them 0.9 km apart on average, 6.3 km at most.',
  );
  expect(bordersNote('kharkiv-oblast', uk)).toContain('0,9 км');
  expect(bordersNote('kyiv-city', en)).toBeNull();
  expect(bordersNote('greater-london', en)).toBeNull();
});
