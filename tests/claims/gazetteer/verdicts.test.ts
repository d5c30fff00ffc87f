import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/claims/claim.ts';
import { area, claimOf, itself, share, times, within } from '../claimOf.ts';
import {
  type FreshReader,
  forgetReader,
  freshReader,
  unitPlace,
  type UnitRow,
} from './freshReader.ts';

const row: UnitRow = {
  id: 'unit-of-1000',
  en: 'Unit of a thousand',
  uk: 'Тисячна',
  aka: [],
  kind: 'region',
  iso: null,
  country: 'AR',
  km2: 1000,
};

let reader: FreshReader;

beforeAll(async () => {
  reader = await freshReader();
  reader.add([unitPlace(row), unitPlace({ ...row, id: 'only-looked-at' }, 'simplified')]);
});

afterAll(forgetReader);

/** Verdict and reason of the claim's only check. */
function checked(parts: Partial<Claim>): readonly (string | null)[] {
  const [{ verdict, reason }, ...others] = reader.check(claimOf(parts));
  expect(others).toEqual([]);
  return [verdict, reason];
}

const compared = (km2: number, multiple = 1) =>
  checked({ area: area(`${km2} km²`), comparisons: [times(multiple, row.id)] });

describe('of a place known by its outline alone', () => {
  it('a comparison fails 3 points later than any other', () => {
    expect(compared(1020)).toEqual(['holds', null]);
    expect(compared(1140)).toEqual(['rounded', null]);
    expect(compared(1160)).toEqual(['rounded', null]);
    expect(compared(1200)).toEqual(['unknown', 'outline-only']);
    expect(compared(1240)).toEqual(['fails', null]);
    expect(compared(860)).toEqual(['unknown', 'outline-only']);
    expect(compared(840)).toEqual(['fails', null]);
  });

  it('so do round tens', () => {
    expect(compared(7900, 10)).toEqual(['unknown', 'outline-only']);
    expect(compared(7700, 10)).toEqual(['fails', null]);
  });

  it('so does a share', () => {
    const shared = (km2: number) =>
      checked({ area: area(`${km2} km²`), comparisons: [share(0.2, row.id)] });
    expect(shared(200)).toEqual(['holds', null]);
    expect(shared(240)).toEqual(['unknown', 'outline-only']);
    expect(shared(250)).toEqual(['fails', null]);
  });

  it('and a sum that it is a part of', () => {
    const sum = times(1, `${row.id}+luxembourg`);
    expect(checked({ area: area('3,075 km²'), comparisons: [sum] })[0]).toBe('unknown');
    const written = times(1, 'luxembourg');
    expect(checked({ area: area('2,210 km²'), comparisons: [written] })[0]).toBe('fails');
  });

  it('its own area never fails', () => {
    const own = (km2: number) => checked({ area: area(`${km2} km²`), places: itself(row.id) });
    expect(own(1010)).toEqual(['holds', null]);
    expect(own(1100)).toEqual(['rounded', null]);
    expect(own(5000)).toEqual(['unknown', 'outline-only']);
  });

  it('nor does what lies inside', () => {
    const inside = (km2: number) => checked({ area: area(`${km2} km²`), places: within(row.id) });
    expect(inside(900)).toEqual(['holds', null]);
    expect(inside(5000)).toEqual(['unknown', 'outline-only']);
  });

  it('an outline that is only to look at gives no figure', () => {
    const id = 'only-looked-at';
    const km2 = area('5,000 km²');
    const unknown = ['unknown', 'no-place-area'];
    expect(checked({ area: km2, comparisons: [times(1, id)] })).toEqual(unknown);
    expect(checked({ area: km2, places: itself(id) })).toEqual(unknown);
    expect(checked({ area: km2, places: within(id) })).toEqual(unknown);
  });

  it('bears nothing out behind a place that is written by hand', () => {
    const open = (km2: number, ids: readonly string[]) =>
      checked({
        area: area(`${km2} km²`),
        comparisons: [{ ...times(1, ids[0]), mayBe: [ids] }],
      });
    expect(open(1000, ['luxembourg', row.id])).toEqual(['unknown', 'other-reading']);
    expect(open(2586, ['luxembourg', row.id])).toEqual(['holds', null]);
    expect(open(9000, ['luxembourg', row.id])).toEqual(['fails', null]);
    expect(open(1000, [row.id, 'luxembourg'])).toEqual(['holds', null]);
  });
});
