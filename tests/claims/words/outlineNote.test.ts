import { describe, expect, test } from 'vitest';
import { outlineNote } from '../../../src/claims/words/outlineNote.ts';
import { areaDefinitions } from '../../../src/places/areas.ts';
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

  test('is said of each whose area is none of the published ones within a hundredth', () => {
    const others = PLACES.filter(({ id, outline }) => {
      const published = areaDefinitions(id).filter(({ kind }) => kind === 'published');
      const isNear = ({ km2 }: { km2: number }) => Math.abs(outline!.km2 / km2 - 1) <= 0.01;
      return outline && published.length > 0 && !published.some(isNear);
    });
    expect(others.length).toBeGreaterThan(100);
    expect(others.filter(({ id }) => outlineNote(id, en) === null).map(({ id }) => id)).toEqual([]);
    expect(outlineNote('louisiana', en)).toContain('between two published figures');
    expect(outlineNote('louisiana', uk)).toContain('між двома');
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
