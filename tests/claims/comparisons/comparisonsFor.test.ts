import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../../src/claims/check.ts';
import {
  type Comparison,
  comparisonsFor,
  statedComparison,
} from '../../../src/claims/comparisons/comparisonsFor.ts';
import { outlineCost } from '../../../src/claims/comparisons/cost.ts';
import { FAMILIES, MOST_COST } from '../../../src/claims/comparisons/costs.ts';
import { type Audience, AUDIENCES } from '../../../src/claims/comparisons/audience.ts';
import { areaDefinitions, areaRangeKm2 } from '../../../src/places/areas.ts';
import { placeById } from '../../../src/places/catalogue.ts';
import { layersOf } from '../../../src/places/shapes.ts';
import { claimOf } from '../claimOf.ts';

/** From one square metre to a fifth of the Earth. */
const POWERS = { min: -6, max: 8 };

/** So many steps to each tenfold. */
const STEPS = 20;

const AREAS_KM2 = Array.from(
  { length: (POWERS.max - POWERS.min) * STEPS + 1 },
  (_, i) => 10 ** (POWERS.min + i / STEPS),
);

const areaKm2 = fc.double({ ...POWERS, noNaN: true }).map((power) => 10 ** power);
const audience = fc.constantFrom(...AUDIENCES);

/** What the checks say of a report that states the area and the comparison. */
const verdictOn = (km2: number, comparison: Comparison) =>
  checkClaim(
    claimOf({
      area: { value: km2, unit: 'km2', hedge: null },
      comparisons: [statedComparison(comparison)],
    }),
  ).map(({ kind, verdict }) => `${kind} ${verdict}`);

const isDrawable = ({ placeId }: Comparison) => layersOf(placeId).length > 0;

const idsFor = (km2: number, readers: Audience) =>
  comparisonsFor(km2, readers).map(({ placeId }) => placeId);

describe('every comparison', () => {
  it('holds by the check of comparisons, for every audience', () => {
    for (const readers of AUDIENCES)
      for (const km2 of AREAS_KM2)
        for (const one of comparisonsFor(km2, readers, { count: Infinity }))
          expect([km2, one, verdictOn(km2, one)]).toEqual([km2, one, ['comparison holds']]);
  });

  it('holds for any area', () => {
    fc.assert(
      fc.property(areaKm2, audience, (km2, readers) => {
        for (const one of comparisonsFor(km2, readers, { count: Infinity }))
          expect(verdictOn(km2, one)).toEqual(['comparison holds']);
      }),
    );
  });

  it('holds by each figure for the place, or names the one that it goes by', () => {
    for (const readers of AUDIENCES)
      for (const km2 of AREAS_KM2)
        for (const { placeId, multiple, definition } of comparisonsFor(km2, readers)) {
          const goesBy = definition ? [definition] : areaDefinitions(placeId);
          for (const figure of goesBy) {
            const off = (multiple * figure.km2) / km2 - 1;
            expect(Math.abs(off), `${km2} km², ${multiple} × ${placeId}`).toBeLessThan(0.1112);
          }
          if (definition) expect(areaDefinitions(placeId)).toContainEqual(definition);
        }
  });

  it('says by how much its multiple is off', () => {
    for (const one of comparisonsFor(5957, 'uk', { count: 20 })) {
      const placeKm2 = one.definition?.km2 ?? areaRangeKm2(one.placeId)!.value;
      expect(one.off).toBeCloseTo((one.multiple * placeKm2) / 5957 - 1, 10);
      if (one.near === 'nearly') expect(one.off).toBeGreaterThan(0);
      if (one.near === 'over') expect(one.off).toBeLessThan(0);
    }
  });
});

describe('the first of the comparisons', () => {
  it.each<[number, Audience, string, number]>([
    [20_779, 'uk', 'wales', 1],
    [41_500, 'uk', 'wales', 2],
    [5_957, 'uk', 'greater-london', 4],
    [2_586, 'eu', 'luxembourg', 1],
    [5_200, 'eu', 'luxembourg', 2],
    [61_000, 'eu', 'belgium', 2],
    [695_000, 'us', 'texas', 1],
    [3.41, 'us', 'central-park', 1],
    [0.0053, 'us', 'american-football-field', 1],
    [835, 'ua', 'kyiv-city', 1],
    [12_770, 'ua', 'zakarpattia-oblast', 1],
    [53_000, 'ua', 'donbas', 1],
    [603_628, 'ua', 'ukraine', 1],
    [30_370_000, 'world', 'africa', 1],
    [0.0071, 'world', 'football-pitch', 1],
  ])('for %d km² and readers in %s is %s × %d', (km2, readers, placeId, multiple) => {
    expect(comparisonsFor(km2, readers)[0]).toMatchObject({ placeId, multiple });
  });

  it('is what its readers know', () => {
    expect(idsFor(20_779, 'us')).not.toContain('wales');
    expect(idsFor(0.0053, 'uk')).not.toContain('american-football-field');
    expect(idsFor(0.0714, 'us')).not.toContain('football-pitch');
    expect(idsFor(25_100, 'world')).not.toContain('crimea');
  });
});

describe('the few of them', () => {
  it('are not all of one kind, one multiple or one size, wherever there are four', () => {
    for (const readers of AUDIENCES)
      for (const km2 of AREAS_KM2.filter((one) => one >= 1)) {
        const found = comparisonsFor(km2, readers);
        if (found.length < 4) continue;
        const families = found.map(({ placeId }) => FAMILIES[placeById(placeId)!.kind]);
        const sizes = found.map(({ placeId }) => areaRangeKm2(placeId)!.value);
        const where = `${km2} km² for ${readers}: ${found.map(({ placeId }) => placeId).join()}`;
        expect(new Set(families).size, where).toBeGreaterThan(1);
        expect(new Set(found.map(({ multiple }) => multiple)).size, where).toBeGreaterThan(1);
        expect(Math.max(...sizes) / Math.min(...sizes), where).toBeGreaterThan(1.2);
      }
  });

  it('are more than one from ten square kilometres to the largest continents', () => {
    for (const readers of AUDIENCES)
      for (const km2 of AREAS_KM2.filter((one) => one >= 10))
        expect(comparisonsFor(km2, readers).length, `${km2} km² for ${readers}`).toBeGreaterThan(1);
  });

  it('begin with the cheapest, are as many as wanted, each of another place', () => {
    fc.assert(
      fc.property(areaKm2, audience, fc.nat(30), (km2, readers, count) => {
        const all = comparisonsFor(km2, readers, { count: Infinity });
        const found = comparisonsFor(km2, readers, { count });
        expect(found).toEqual(all.slice(0, count));
        expect(new Set(all.map(({ placeId }) => placeId)).size).toBe(all.length);
        if (all.length > 0) expect(all[0].cost).toBe(Math.min(...all.map(({ cost }) => cost)));
        for (const { placeId, cost } of all)
          expect(cost - outlineCost(placeId)).toBeLessThanOrEqual(MOST_COST);
      }),
    );
  });

  it('leave out what they are told to', () => {
    expect(idsFor(20_779, 'uk')).toContain('wales');
    const without = comparisonsFor(20_779, 'uk', { leaveOut: ['wales'], count: 50 });
    expect(without.length).toBeGreaterThan(4);
    expect(without.map(({ placeId }) => placeId)).not.toContain('wales');
  });

  it('begin with what can be drawn, unless that is much harder to picture', () => {
    for (const readers of AUDIENCES)
      for (const km2 of AREAS_KM2) {
        const [first, ...others] = comparisonsFor(km2, readers, { count: Infinity });
        if (!first || isDrawable(first)) continue;
        const merit = first.cost - outlineCost(first.placeId);
        const drawable = others.filter(isDrawable).map(({ cost }) => cost);
        const where = `${km2} km² for ${readers}: ${first.placeId}`;
        expect(Math.min(...drawable) - merit, where).toBeGreaterThan(1);
      }
  });

  it.each<[number, string, string]>([
    [125.9, 'san-francisco', 'boston'],
    [631, 'maui', 'los-angeles'],
  ])('of %d km² have %s before %s, which has no outline', (km2, drawable, without) => {
    const ids = comparisonsFor(km2, 'us', { count: Infinity }).map(({ placeId }) => placeId);
    expect(ids.indexOf(drawable)).toBeGreaterThanOrEqual(0);
    expect(ids.indexOf(without)).toBeGreaterThan(ids.indexOf(drawable));
  });

  it('count against a place that its figures lie far apart, and name the one they go by', () => {
    // Rhode Island is 4,001 km² with its bay and 2,678 km² of land.
    const { low, high } = areaRangeKm2('rhode-island')!;
    expect(high / low).toBeGreaterThan(1.4);
    const costOf = (km2: number, placeId: string) => {
      const found = comparisonsFor(km2, 'us', { count: Infinity });
      return found.find((one) => one.placeId === placeId)!;
    };
    const texas = costOf(695_662, 'texas');
    const island = costOf(4001, 'rhode-island');
    expect([texas.multiple, island.multiple]).toEqual([1, 1]);
    expect([texas.definition, island.definition]).toMatchObject([null, { km2: 4001 }]);
    expect(island.cost).toBeGreaterThan(texas.cost + 0.9);
  });

  it.each([0, -5, NaN, Infinity])('are none for %d', (km2) => {
    expect(comparisonsFor(km2, 'world')).toEqual([]);
  });

  it('are none for a square centimetre', () => {
    expect(comparisonsFor(1e-10, 'world')).toEqual([]);
  });
});
