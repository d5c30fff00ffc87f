import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_LAID } from '../../src/claims/comparedPlaces.ts';
import { AUDIENCES } from '../../src/claims/comparisons/audience.ts';
import { REPORTED } from '../../src/figure/subject/yardstick.ts';
import { HEDGES } from '../../src/measure/hedges.ts';
import { AREA_UNITS } from '../../src/measure/units.ts';
import { PLACES } from '../../src/places/catalogue.ts';
import { readFragment, writeFragment } from '../../src/workspace/fragment.ts';
import type { FieldContext } from '../../src/workspace/fragmentFields.ts';
import { PAGE_UNITS, type PageState } from '../../src/workspace/pageState.ts';

const defaults: PageState = {
  numbers: {
    area: { value: 2300, unit: 'sq mi', hedge: null },
    alsoStated: [{ value: 6000, unit: 'km2', hedge: 'at least' }],
    comparisons: [
      { kind: 'comparison', placeIds: ['greater-london'], multiple: 4, hedge: 'about' },
    ],
  },
  compared: null,
  selectedPlaceId: null,
  yardstick: REPORTED,
  audience: null,
  placement: { center: [37.3, 49.4], bearingDegrees: 0 },
  unit: null,
  theme: 'system',
  showMercator: false,
};
const ids = PLACES.map(({ id }) => id);
const context: FieldContext = { defaults, isPlace: (id) => ids.includes(id) };

const hedge = fc.constantFrom(null, ...HEDGES);
const area = fc.record({
  value: fc.double({ min: 1e-9, max: 1e6, noNaN: true }),
  unit: fc.constantFrom(...AREA_UNITS),
  hedge,
});
/** Degrees as the fragment keeps them. */
const degrees = (limit: number, steps: number) =>
  fc.integer({ min: -limit * steps, max: limit * steps }).map((n) => n / steps);
const placement = fc.record({
  center: fc.tuple(degrees(180, 1e4), degrees(90, 1e4)),
  bearingDegrees: degrees(360, 10),
});
const state = fc.record({
  numbers: fc.record({
    area: fc.option(area),
    alsoStated: fc.array(area, { maxLength: 3 }),
    comparisons: fc.array(
      fc.record({
        kind: fc.constantFrom('comparison', 'share'),
        placeIds: fc.array(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 }),
        multiple: fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
        hedge,
      }),
      { maxLength: 3 },
    ),
  }),
  compared: fc.option(
    fc
      .tuple(
        fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 1 + MOST_LAID }),
        fc.array(fc.option(placement), { minLength: MOST_LAID, maxLength: MOST_LAID }),
      )
      .map(([[groundId, ...laidIds], placements]) => ({
        places: { groundId, laidIds },
        moved: new Map(
          laidIds.flatMap((id, i) => (placements[i] ? [[id, placements[i]] as const] : [])),
        ),
      })),
  ),
  selectedPlaceId: fc.option(fc.constantFrom(...ids)),
  yardstick: fc.oneof(
    fc.constantFrom('reported', 'square', 'circle').map((kind) => ({ kind })),
    fc.constantFrom(...ids).map((placeId) => ({ kind: 'place', placeId })),
  ),
  audience: fc.constantFrom(null, ...AUDIENCES),
  placement,
  unit: fc.constantFrom(null, ...PAGE_UNITS),
  theme: fc.constantFrom('system', 'light', 'dark'),
  showMercator: fc.boolean(),
}) as fc.Arbitrary<PageState>;

describe('the state of the page in its fragment', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(state, (written) => {
        const reading = readFragment(`#${writeFragment(written, context)}`, context);
        expect(reading).toEqual({ ok: true, state: written });
      }),
    );
  });

  it('survives being percent-escaped on its way', () => {
    fc.assert(
      fc.property(state, (written) => {
        const fragment = writeFragment(written, context);
        const escaped = fragment.replace(/[,;]/g, encodeURIComponent);
        expect(readFragment(escaped, context)).toEqual({ ok: true, state: written });
      }),
    );
  });

  it('needs no characters that an address would escape', () => {
    fc.assert(
      fc.property(state, (written) => {
        expect(writeFragment(written, context)).toMatch(/^[\w=&,;.+-]*$/);
      }),
    );
  });

  it('is empty for the report as it stands', () => {
    expect(writeFragment(defaults, context)).toBe('');
    expect(readFragment('#', context)).toEqual({ ok: true, state: defaults });
  });

  it('spells every unit without blanks, each in its own way', () => {
    const words = AREA_UNITS.map((unit) => {
      const changed = { ...defaults.numbers, area: { value: 5, unit, hedge: null } };
      return writeFragment({ ...defaults, numbers: changed }, context);
    });
    expect(words).toEqual(AREA_UNITS.map((unit) => `v=1&area=5,${unit.replaceAll(' ', '')}`));
    expect(new Set(words).size).toBe(AREA_UNITS.length);
  });

  it('says only what was changed, in words', () => {
    const changed: PageState = {
      ...defaults,
      numbers: { ...defaults.numbers, area: { value: 2500, unit: 'sq mi', hedge: 'at least' } },
      selectedPlaceId: 'kharkiv-oblast',
      showMercator: true,
    };
    expect(writeFragment(changed, context)).toBe(
      'v=1&area=2500,sqmi,at-least&on=kharkiv-oblast&mercator=on',
    );
  });

  it.each([
    ['v=2&area=1,km2', 'version', 'v'],
    ['areas', 'version', 'areas'],
    ['v=1&colour=red', 'unknown-field', 'colour'],
    ['v=1&toString=1', 'unknown-field', 'toString'],
    ['v=1&unit=ha&unit=acre', 'twice', 'unit'],
    ['v=1&area=many,km2', 'value', 'area'],
    ['v=1&area=-5,km2', 'value', 'area'],
    ['v=1&area=0,km2', 'value', 'area'],
    ['v=1&area=600000000,km2', 'value', 'area'],
    ['v=1&area=5,furlongs', 'value', 'area'],
    ['v=1&area=5,km2,perhaps', 'value', 'area'],
    ['v=1&area=5,km2,about,twice', 'value', 'area'],
    ['v=1&also=5,km2;', 'value', 'also'],
    ['v=1&times=4,atlantis', 'value', 'times'],
    ['v=1&times=0,greater-london', 'value', 'times'],
    ['v=1&on=atlantis', 'value', 'on'],
    ['v=1&shape=star', 'value', 'shape'],
    ['v=1&for=france', 'value', 'for'],
    ['v=1&at=37,91,0', 'value', 'at'],
    ['v=1&at=37,49', 'value', 'at'],
    ['v=1&theme=%E0%A4%A', 'value', 'theme'],
    ['v=1&', 'unknown-field', ''],
  ])('refuses %s as a whole', (fragment, kind, field) => {
    const reading = readFragment(fragment, context);
    expect(reading).toMatchObject({ ok: false, problem: { kind, field } });
  });

  it('never throws, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(typeof readFragment(`v=1&${text}`, context).ok).toBe('boolean');
      }),
    );
  });

  it('applies nothing of a fragment whose last field is wrong', () => {
    const reading = readFragment('v=1&area=9,km2&unit=ha&shape=star', context);
    expect(reading).not.toHaveProperty('state');
  });
});
