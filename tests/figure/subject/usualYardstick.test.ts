import { beforeAll, describe, expect, it } from 'vitest';
import { REPORTED } from '../../../src/figure/subject/yardstick.ts';
import { ownComparison, usualYardstick } from '../../../src/figure/subject/usualYardstick.ts';
import { layersOf } from '../../../src/places/shapes.ts';
import { addWorldPlaces } from '../../../src/places/worldPlaces.ts';
import { en } from '../../../src/text/en/index.ts';
import { area, claimOf, times, within } from '../../claims/claimOf.ts';
import { planOf } from '../orders.ts';

beforeAll(() => addWorldPlaces());

const ALONE = claimOf({ area: area('25,000 km2') });

describe('what a figure draws a claim by if nobody says', () => {
  it('is, of an area that is compared with nothing, a place that its readers know and that has an outline', () => {
    const yardstick = usualYardstick(ALONE, 'world');
    if (yardstick.kind !== 'place') throw new Error(yardstick.kind);
    expect(layersOf(yardstick.placeId)).not.toEqual([]);
    const { ratio, multiple } = ownComparison(ALONE, yardstick)!;
    expect(ratio.value / multiple).toBeGreaterThan(0.9);
    expect(ratio.value / multiple).toBeLessThan(1.1);
  });

  it.each([
    ['compares', claimOf({ area: area('25,000 km2'), comparisons: [times(12, 'luxembourg')] })],
    [
      'is a great part of a place',
      claimOf({ area: area('5,000 km2'), places: within('kherson-oblast') }),
    ],
    [
      'is of a place',
      claimOf({
        area: area('2,586 km2'),
        places: [{ placeId: 'luxembourg', role: 'itself', why: '' }],
      }),
    ],
  ])('is the report’s own, if the claim %s', (_, claim) => {
    expect(usualYardstick(claim, 'world')).toEqual(REPORTED);
    expect(ownComparison(claim, { kind: 'place', placeId: 'belgium' })).toBeNull();
  });
});

it('is a place that readers know, if the claim would be a speck in the place that it lies in', () => {
  const claim = claimOf({ area: area('130 km2'), places: within('zaporizhzhia-oblast') });
  expect(usualYardstick(claim, 'world')).toMatchObject({ kind: 'place' });
  const { content } = planOf({
    claim,
    shape: { yardstick: usualYardstick(claim, 'world'), placement: null },
  });
  const title = content.title.map(({ text }) => text).join('');
  expect(title).not.toContain('Zaporizhzhia');
  expect(content.checks.map((check) => check.title).join()).toMatch(/0.48% of Zaporizhzhia oblast/);
});

describe('a figure of an area that is compared with nothing', () => {
  const shape = { yardstick: { kind: 'place', placeId: 'belgium' } as const, placement: null };

  it('says the comparison, and whose it is', () => {
    const { content } = planOf({ claim: claimOf({ area: area('30,700 km2') }), shape });
    expect(content.title.map(({ text }) => text).join('')).toBe(
      '30,700 square kilometres is about the size of Belgium',
    );
    expect(content.standfirst.whole).toContain(en.figure.standfirst.ours);
    expect(content.pair?.first.id).toBe('belgium');
    expect(content.checks[0]).toMatchObject({
      verdict: null,
      title: expect.stringMatching(/Belgium/),
    });
  });

  it('says none of an area that may be more, as "more than" and "nearly" do not go together', () => {
    const claim = claimOf({ area: { ...area('30,000 km2'), hedge: 'at least' } });
    const { content } = planOf({ claim, shape });
    expect(content.title.map(({ text }) => text).join('')).not.toContain('Belgium');
  });
});
