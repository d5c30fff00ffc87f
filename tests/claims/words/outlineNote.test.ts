import { describe, expect, test } from 'vitest';
import { outlineNote } from '../../../src/claims/words/outlineNote.ts';
import { PLACES } from '../../../src/places/catalogue.ts';
import { en } from '../../../src/text/en/index.ts';
import { uk } from '../../../src/text/uk/index.ts';

describe('what is said of an outline', () => {
  test('every one that is unfit, or has another area than published, says why', () => {
    const marked = PLACES.filter(({ outline }) => outline?.unfit ?? outline?.otherArea);
    expect(marked.length).toBeGreaterThan(1000);
    for (const { id } of marked) {
      expect(outlineNote(id, en), id).toMatch(/^(Its|Two) .*outline.*\.$/);
      expect(outlineNote(id, uk), id).toMatch(/обрис.*\.$/iu);
    }
  });

  test('names the outline’s own area beside the published ones', () => {
    expect(outlineNote('maldives', en)).toMatch(
      /^Its outline has 151\.\d\s+km²; .*reefs and banks\.$/,
    );
    expect(outlineNote('minsk', en)).toMatch(
      /^Its outline has 329\.\d\s+km², .*nothing is measured/,
    );
  });

  test('is nothing of one that is as published, and without one', () => {
    expect(outlineNote('belgium', en)).toBeNull();
    expect(outlineNote('football-pitch', en)).toBeNull();
  });
});
