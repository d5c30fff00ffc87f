import { describe, expect, it } from 'vitest';
import { AUDIENCES } from '../../../src/claims/comparisons/audience.ts';
import { familiarPlaces } from '../../../src/claims/comparisons/familiarity.ts';
import { areaRangeKm2 } from '../../../src/places/areas.ts';
import { placeById, PLACES } from '../../../src/places/catalogue.ts';
import rows from '../../../geo/familiarity.json' with { type: 'json' };

describe('geo/familiarity.json', () => {
  it('has each place once, and only places whose area is known', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    for (const { id } of rows) expect(areaRangeKm2(id), id).not.toBeNull();
  });

  it('says 0 to 3 of audiences that there are, and of each place that somebody knows it', () => {
    for (const { id, ...levels } of rows) {
      for (const [audience, level] of Object.entries(levels)) {
        expect(AUDIENCES, id).toContain(audience);
        expect([0, 1, 2, 3], id).toContain(level);
      }
      expect(Math.max(...Object.values(levels)), id).toBeGreaterThan(0);
    }
  });

  it.each(['en', 'uk'] as const)('has no place whose name in %s is that of another', (language) => {
    const written = PLACES.filter(({ fromGazetteer }) => !fromGazetteer);
    for (const { id } of rows) {
      const name = placeById(id)!.names[language];
      const named = written.filter(({ names }) => names[language] === name);
      expect(named.map((place) => place.id)).toEqual([id]);
    }
  });

  it('knows places of every size for every audience, and their own best', () => {
    for (const audience of AUDIENCES) {
      const areas = familiarPlaces(audience).map(({ placeId }) => areaRangeKm2(placeId)!.value);
      // At least three in each tenfold from the City of London to the largest countries.
      for (let power = 1; power < 7; power++) {
        const inside = areas.filter((km2) => km2 >= 10 ** power && km2 < 10 ** (power + 1));
        expect(inside.length, `${audience}, 10^${power} km²`).toBeGreaterThan(2);
      }
    }
    const levelOf = (audience: (typeof AUDIENCES)[number], id: string) =>
      familiarPlaces(audience).find(({ placeId }) => placeId === id)?.familiarity ?? 0;
    for (const [audience, id] of [
      ['uk', 'isle-of-wight'],
      ['us', 'rhode-island'],
      ['ua', 'chernihiv-oblast'],
      ['eu', 'brussels'],
    ] as const) {
      expect(levelOf(audience, id)).toBe(3);
      expect(levelOf('world', id)).toBeLessThan(3);
    }
  });
});
