import { describe, expect, it } from 'vitest';
import { claimForm, placeBody } from '../../../src/figure/subject/claimBody.ts';
import {
  isLaidAlong,
  REPORTED,
  yardstickOf,
  yardstickWord,
} from '../../../src/figure/subject/yardstick.ts';
import { areaM2 } from '../../../src/measure/area.ts';
import { placeById, PLACES } from '../../../src/places/catalogue.ts';
import { placeRigid } from '../../../src/shape/rigid.ts';
import { firstScreenAtlas } from '../../places/testAtlas.ts';
import { claimOf } from '../../draw/map/scenes.ts';

const atlas = firstScreenAtlas();
const london = placeBody('greater-london', atlas)!;
const kharkiv = placeBody('kharkiv-oblast', atlas)!;
const BY_PLACE = { kind: 'place', placeId: 'kharkiv-oblast' } as const;
const AT = { center: [37, 49.5], bearingDegrees: 20 };
const CLAIM_KM2 = 5957;

/** What is on the map where the shape lies, measured there. */
function drawnKm2(km2: number, place: typeof london) {
  const form = claimForm(km2, BY_PLACE, place, true);
  return {
    kind: form.kind,
    claim: areaM2(placeRigid(form.body!, AT).geometry) / 1e6,
    outline: form.outline && areaM2(placeRigid(form.outline, AT).geometry) / 1e6,
  };
}

describe('a claim drawn by a place', () => {
  it.each([
    ['many times the place', 9 * 1574],
    ['a little more', 1600],
    ['a little less', 1500],
    ['half of it', 787],
    ['a third', 525],
    ['a thousandth', 1.574],
  ])('has its own area: %s', (_, km2) => {
    expect(drawnKm2(km2, london).claim / km2).toBeCloseTo(1, 8);
  });

  it('is copies of a smaller one, and no line is laid over them', () => {
    expect(drawnKm2(CLAIM_KM2, london)).toMatchObject({ kind: 'copies', outline: null });
  });

  it('is a square under the outline of a much larger one, which has its true size there', () => {
    const { kind, outline } = drawnKm2(CLAIM_KM2, kharkiv);
    expect(kind).toBe('laid-over');
    expect(outline! / (kharkiv.areaM2 / 1e6)).toBeCloseTo(1, 8);
  });

  it('is most of one that is a little larger, with what is left inside its outline', () => {
    const { kind, claim, outline } = drawnKm2(30_000, kharkiv);
    expect(kind).toBe('copies');
    expect(outline!).toBeGreaterThan(claim);
  });

  it('is a square while there is no outline, or where there would be too many copies', () => {
    const none = claimForm(CLAIM_KM2, BY_PLACE, null, true);
    expect(none).toMatchObject({ kind: 'square', outline: null, noCopies: 'no-place' });
    const many = claimForm(1e6, BY_PLACE, london, true);
    expect(many).toMatchObject({ kind: 'square', outline: null, noCopies: 'too-many' });
  });
});

describe('the outline of a larger place', () => {
  const share = {
    kind: 'share',
    placeIds: ['kharkiv-oblast'],
    multiple: 0.2,
    hedge: null,
  } as const;

  it('does not go with what the report says to be a part of that place, which the map shows', () => {
    expect(isLaidAlong({ ...claimOf(6000, 'km2'), comparisons: [share] }, REPORTED)).toBe(false);
  });

  it('goes with a comparison, and with what a reader has chosen', () => {
    const claim = { ...claimOf(6000, 'km2'), comparisons: [share] };
    expect(isLaidAlong(claim, BY_PLACE)).toBe(true);
    const compared = { ...share, kind: 'comparison' as const };
    expect(isLaidAlong({ ...claim, comparisons: [compared] }, REPORTED)).toBe(true);
  });
});

describe('the word for a yardstick', () => {
  const placeIdOf = (word: string) => placeById(word)?.id ?? null;

  it.each(['copies', 'square', 'circle', 'wales', 'kharkiv-oblast'])('%s is read back', (word) => {
    expect(yardstickWord(yardstickOf(word, placeIdOf)!)).toBe(word);
  });

  it('is none of a place that is not known', () => {
    expect(yardstickOf('atlantis', placeIdOf)).toBeNull();
  });

  it('is never the id of a place as well', () => {
    const ids = PLACES.map(({ id }) => id);
    expect(ids.filter((id) => yardstickOf(id, () => null) !== null)).toEqual([]);
  });
});
