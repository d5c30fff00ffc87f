import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/claims/claim.ts';
import { checkClaim } from '../../../src/claims/check.ts';
import { makeFigure } from '../../../src/figure/makeFigure.ts';
import { REPORTED } from '../../../src/figure/subject/yardstick.ts';
import type { Catalogue } from '../../../src/text/catalogue.ts';
import { en } from '../../../src/text/en/index.ts';
import { uk } from '../../../src/text/uk/index.ts';
import { area, claimOf, times, within } from '../../claims/claimOf.ts';
import { orderOf } from '../orders.ts';

function titleOf(claims: readonly Claim[], catalogue: Catalogue = en): string {
  const subjects = claims.map((claim) => ({
    kind: 'claim' as const,
    claim,
    checks: checkClaim(claim),
    shape: { yardstick: REPORTED, placement: null },
    compareWith: [],
  }));
  const made = makeFigure({
    ...orderOf({ catalogue }),
    about: { kind: 'claims', claims: subjects },
  });
  if (!made.ok) throw new Error(made.problem.kind);
  return made.words.title;
}

const about = { hedge: 'about' } as const;
const flooded = (quantity: string, multiple: number, parts: Partial<Claim> = {}) =>
  claimOf({
    area: area(quantity),
    comparisons: [times(multiple, 'luxembourg')],
    places: within('kherson-oblast'),
    ...parts,
  });

describe('the title of several claims', () => {
  it('names the place and the yardstick that they have in common', () => {
    const both = [flooded('7,400 km2', 3), flooded('9,100 km2', 3.5)];
    expect(titleOf(both)).toBe(
      'Kherson oblast: 7,400 and 9,100 square kilometres, compared with Luxembourg',
    );
    expect(titleOf(both, uk).replaceAll('\u00a0', ' ')).toBe(
      'Херсонська область: 7 400 і 9 100 квадратних кілометрів; для порівняння – Люксембург',
    );
  });

  it('does not name a place that one of them cannot lie in', () => {
    const both = [flooded('7,400 km2', 3), flooded('91,000 km2', 35)];
    expect(titleOf(both)).toBe('7,400 and 91,000 square kilometres, compared with Luxembourg');
  });

  it('does not name a place whose name may mean another', () => {
    const places = [{ ...within('kherson-oblast')[0], mayBe: ['kherson-oblast', 'ukraine'] }];
    const both = [flooded('7,400 km2', 3), flooded('9,100 km2', 3.5, { places })];
    expect(titleOf(both)).toMatch(/^7,400 and 9,100/);
  });

  it.each<[string, readonly ('about' | null)[], string]>([
    [
      'of the first alone',
      ['about', null],
      'about 7,400 square kilometres and 9,100 square kilometres',
    ],
    ['of the last alone', [null, 'about'], '7,400 and about 9,100 square kilometres'],
    ['of both', ['about', 'about'], 'about 7,400 and 9,100 square kilometres'],
  ])('keeps a hedge %s off the other', (_, hedges, expected) => {
    const [one, other] = hedges.map((hedge, i) => {
      const claim = flooded(i === 0 ? '7,400 km2' : '9,100 km2', 3);
      return hedge ? { ...claim, area: { ...claim.area!, ...about } } : claim;
    });
    expect(titleOf([one, other])).toContain(`: ${expected},`);
  });

  it('keeps units that differ, and says the extent of more than three', () => {
    const hectares = claimOf({ area: area('12,000 hectares'), comparisons: [times(4, 'belgium')] });
    expect(titleOf([flooded('7,400 km2', 3), hectares])).toBe(
      '7,400 square kilometres and 12,000 hectares at one scale',
    );
    const many = ['7,400 km2', '9,100 km2', '2,600 km2', '5,200 km2'].map((km2) => flooded(km2, 2));
    expect(titleOf([...many, hectares])).toBe(
      '5 claims at one scale, from 12,000 hectares to 9,100 square kilometres',
    );
  });

  it('counts claims of which one states no area', () => {
    const comparison = claimOf({ comparisons: [times(4, 'luxembourg')] });
    expect(titleOf([flooded('7,400 km2', 3), comparison])).toBe(
      '2 claims, compared with Luxembourg',
    );
  });
});
