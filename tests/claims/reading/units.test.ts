import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../src/claims/reading/readClaims.ts';
import { AREA_UNITS, convertArea } from '../../../src/measure/units.ts';
import { formatArea } from '../../../src/measure/format.ts';
import { parseQuantity } from '../../../src/claims/quantity.ts';
import { en } from '../../../src/text/en/index.ts';
import { uk } from '../../../src/text/uk/index.ts';

function areasOf(text: string) {
  return readClaims(text).flatMap(({ area, alsoStated }) => (area ? [area, ...alsoStated] : []));
}

describe('units beyond those of maps', () => {
  it.each([
    ['The hall has 14.7m square feet of space.', 'sq ft', 14_700_000],
    ['A 3,200-square-foot flat.', 'sq ft', 3200],
    ['It has 2,300 sq ft of living space.', 'sq ft', 2300],
    ['It has 2,300 sqft of room.', 'sq ft', 2300],
    ['The stand is 400 ft² in all.', 'sq ft', 400],
    ['It adds 1.2 million rentable square feet.', 'sq ft', 1_200_000],
    ['The plot is 2,500 square yards.', 'sq yd', 2500],
    ['Some 900 sq. yds of turf.', 'sq yd', 900],
    ['A five-square-yard stall.', 'sq yd', 5],
    ['The settlement takes 2,600 dunams.', 'dunam', 2600],
    ['Around 500 dunum were sealed off.', 'dunam', 500],
    ['The olive grove has 75 dönüm.', 'dunam', 75],
    ['They planted 40 donums of vines.', 'dunam', 40],
    ['The field measures 820 rai.', 'rai', 820],
    ['A 12-rai plot near the canal.', 'rai', 12],
    ['The canal will water 1.5 million feddans.', 'feddan', 1_500_000],
    ['He tills half a feddan.', 'feddan', 0.5],
    ['The farm has 90 mu of rice.', 'mu', 90],
    ['They rent 1,500 mu of slope.', 'mu', 1500],
    ['The gallery added 3,000 square metres of space.', 'm2', 3000],
    ['It needs 12,000 square metres of room for stock.', 'm2', 12_000],
    ['Згоріло 500 квадратних футів.', 'sq ft', 500],
    ['Згоріло 500 кв. футів.', 'sq ft', 500],
    ['Ділянка має 200 кв. ярдів.', 'sq yd', 200],
    ['Засадили 2 600 дунамів.', 'dunam', 2600],
    ['Засадили 820 раїв.', 'rai', 820],
    ['Зрошують 1,5 млн федданів.', 'feddan', 1_500_000],
    ['Ферма має 90 му рису.', 'mu', 90],
  ])('%s', (text, unit, value) => {
    expect(areasOf(text)).toMatchObject([{ unit, value }]);
  });

  it('are joined to the same area in another unit', () => {
    const [claim, ...others] = readClaims('It is 12,000 square metres (129,000 sq ft).');
    expect(others).toEqual([]);
    expect([claim.area?.unit, claim.alsoStated[0]?.unit]).toEqual(['m2', 'sq ft']);
    expect(readClaims('A farm of 66,000 mu (4,400 hectares).')[0].alsoStated).toHaveLength(1);
  });

  it.each([
    'The 24-hour channel Rai 3 said so.',
    'On 3 Rai channels the match was shown.',
    'RAI showed 12 RAI films.',
    'Here mu is 5 and sigma 2.',
    'It is a mu, not a nu.',
    'An rai was not named.',
    'Office rents were $40 per square foot.',
    'It costs $320 a sq ft.',
    'He found an acre of space on the left.',
    'It has an acre of room for one more joke.',
    'At £9 sq ft it is cheap.',
    'The dam holds 450,000 acre feet.',
    'Square feet matter less than views.',
    'Це справжній рай для птахів.',
    'Два рай. центри закрили.',
  ])('none is found in: %s', (text) => {
    expect(areasOf(text)).toEqual([]);
  });
});

describe('the table of units', () => {
  it.each([
    ['sq ft', 0.092_903_04],
    ['sq yd', 0.836_127_36],
    ['dunam', 1000],
    ['rai', 1600],
    ['feddan', 4200.83],
    ['mu', 2000 / 3],
  ] as const)('one %s', (unit, squareMetres) => {
    expect(convertArea(1, unit, 'm2')).toBeCloseTo(squareMetres, 10);
  });

  it.each([en, uk])('every unit is read back as it is written in $locale', (catalogue) => {
    for (const unit of AREA_UNITS) {
      for (const value of [2, 5, 21, 1234, 3.5]) {
        const written = formatArea(value, unit, catalogue);
        expect(parseQuantity(written), written).toMatchObject({ ok: true, area: { value, unit } });
      }
    }
  });
});
