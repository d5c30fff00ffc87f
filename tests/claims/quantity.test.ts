import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuantity } from '../../src/claims/quantity.ts';
import { UNITS } from '../../src/claims/reading/languages/en/units.ts';

describe('parseQuantity', () => {
  it.each([
    ['2,300 sq mi', 2300, 'sq mi', null],
    ['2,300 square miles', 2300, 'sq mi', null],
    ['6 000 km²', 6000, 'km2', null],
    ['6\u202f000 km²', 6000, 'km2', null],
    ['6\u00a0000\u00a0sq. km', 6000, 'km2', null],
    ['more than 600,000 hectares', 600_000, 'ha', 'at least'],
    ['about 1.5 million acres', 1_500_000, 'acre', 'about'],
    ['1.5m acres', 1_500_000, 'acre', null],
    ['~100 km2', 100, 'km2', 'about'],
    ['>6,000 km²', 6000, 'km2', 'at least'],
    ['up to 50 ha', 50, 'ha', 'at most'],
    ['nearly 8 thousand square kilometres', 8000, 'km2', 'nearly'],
    ['600 ha or more', 600, 'ha', 'at least'],
    ['1,5 ha', 1.5, 'ha', null],
    ['12.345,5 km2', 12345.5, 'km2', null],
    ['2.3 km²', 2.3, 'km2', null],
    ['500m²', 500, 'm2', null],
    ['понад 6 тис. км²', 6000, 'km2', 'at least'],
    ['близько 300 га', 300, 'ha', 'about'],
    ['ten acres', 10, 'acre', null],
    ['more than half a million hectares', 500_000, 'ha', 'at least'],
  ])('%s', (text, value, unit, hedge) => {
    expect(parseQuantity(text)).toMatchObject({ ok: true, area: { value, unit, hedge } });
  });

  it('keeps decimals as written, and that a number is close', () => {
    expect(parseQuantity('6.0 km²')).toMatchObject({ area: { written: '6.0' } });
    expect(parseQuantity('just over 6 km²')).toMatchObject({ area: { slight: true } });
  });

  it.each([
    ['', 'no-number', ''],
    ['many acres', 'no-number', 'many acres'],
    ['perhaps 5 ha', 'unknown-words', 'perhaps'],
    ['1,00,00 ha', 'not-a-number', '1,00,00'],
    [`${'9'.repeat(400)} ha`, 'too-large', `${'9'.repeat(60)}…`],
    [`${'9'.repeat(30)} km²`, 'too-large', `${'9'.repeat(30)} km²`],
    [`${'9'.repeat(400)} million acres`, 'too-large', `${'9'.repeat(60)}…`],
    [`0.${'0'.repeat(40)}1 ha`, 'too-small', `0.${'0'.repeat(40)}1 ha`],
    [`0.${'0'.repeat(330)}1 ha`, 'too-small', `0.${'0'.repeat(58)}…`],
    ['1e-320 km2', 'not-a-number', '1e-320'],
    ['1e300 km2', 'not-a-number', '1e300'],
    ['more than 1E5 km2', 'not-a-number', '1E5'],
    ['0x10 km2', 'not-a-number', '0x10'],
    ['-0xFF km2', 'not-a-number', '-0xFF'],
    ['5 e km2', 'unknown-unit', 'e km2'],
    ['12,5000 ha', 'not-a-number', '12,5000'],
    ['12,500,00 ha', 'not-a-number', '12,500,00'],
    ['2022,500 ha', 'not-a-number', '2022,500'],
    ['0.000 ha', 'not-positive', '0.000'],
    ['0 ha', 'not-positive', '0'],
    ['-5 km2', 'not-positive', '-5'],
    ['2,300', 'no-unit', '2,300'],
    ['100 furlongs', 'unknown-unit', 'furlongs'],
    ['5 ha 7', 'unknown-unit', 'ha 7'],
  ])('says what is wrong with "%s"', (text, kind, found) => {
    expect(parseQuantity(text)).toEqual({ ok: false, problem: { kind, found } });
  });

  it('reads every spelling of every unit', () => {
    for (const [{ unit }, spellings] of UNITS) {
      for (const spelling of spellings) {
        expect(parseQuantity(`7 ${spelling}`)).toMatchObject({ ok: true, area: { unit } });
      }
    }
  });

  it('reads what a locale writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e12 }), (value) => {
        const written = new Intl.NumberFormat('en').format(value);
        expect(parseQuantity(`${written} km²`)).toMatchObject({ area: { value } });
      }),
    );
  });
});
