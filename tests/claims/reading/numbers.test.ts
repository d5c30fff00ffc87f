import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../src/claims/reading/readClaims.ts';
import { statedAreaRangeKm2 } from '../../../src/measure/hedges.ts';

/** Every figure of a text, in order, those of a second unit included. */
function areasOf(text: string) {
  return readClaims(text).flatMap(({ area, alsoStated }) => (area ? [area, ...alsoStated] : []));
}

const valuesOf = (text: string) => areasOf(text).map(({ value }) => value);

describe('decimals as written', () => {
  it.each([
    ['It is 6.0 km².', '6.0', 5.95, 6.05],
    ['It is 6 km².', '6', 5.5, 6.5],
    ['It is 6.00 sq km.', '6.00', 5.995, 6.005],
    ['It burned 1,200.0 km2.', '1200.0', 1199.95, 1200.05],
    ['It took 1.20 million sq km.', '1.20e6', 1_195_000, 1_205_000],
    ['It took 1.2 million sq km.', '1.2e6', 1_150_000, 1_250_000],
    ['It took 3.0bn sq km of sea.', '3.0e9', 2_950_000_000, 3_050_000_000],
    ['Some 20.0 thousand sq km.', '20.0e3', 18_000, 22_000],
    ['It spans 6.0 to 8.0 km².', '6.0–8.0', 5.95, 8.05],
    ['It spans between 1.50 and 2.0 million km².', '1.50e6–2.0e6', 1_495_000, 2_050_000],
    ['It lost 10-12,000 sq km.', '10e3–12000', 5000, 12_500],
    ['Знищено 4,0 кв. км лісу.', '4.0', 3.95, 4.05],
    ['Знищено 1,50 тис. кв. км лісу.', '1.50e3', 1495, 1505],
  ])('%s', (text, written, low, high) => {
    const [area] = areasOf(text);
    expect(area.written).toBe(written);
    const range = statedAreaRangeKm2(area);
    expect(range.low).toBeCloseTo(low, 6);
    expect(range.high).toBeCloseTo(high, 6);
  });

  it('are none of a number in words or with a fraction', () => {
    for (const text of ['Six sq km went.', 'It is 2½ acres.', 'A million and a half acres.']) {
      expect(areasOf(text)[0].written, text).toBeNull();
    }
  });

  it('count through a unit that holds a scale', () => {
    expect(areasOf('They lost 2.90 Mha of forest.')[0].written).toBe('2.90e6');
  });
});

describe('a space lost before a number', () => {
  it.each([
    ['The fire spread over12,500 acres of grassland.', 12_500, null],
    ['It covers over12,500 acres.', 12_500, 'at least'],
    ['Military sources spoke of approximately2,300 square miles.', 2300, 'about'],
    ['Звільнено близько2,300 км² за тиждень.', 2300, 'about'],
    ['Звільнено понад300 га.', 300, 'at least'],
    ['Crews burned\u200b12,500 acres on Monday.', 12_500, null],
    ['It took nearly\u200b1.5 million ha.', 1_500_000, 'nearly'],
    ['It is more than500 ha.', 500, 'at least'],
    ['ABOUT3,000 ACRES BURNED', 3000, 'about'],
    ['A park of300 hectares.', 300, null],
    ['It covers1,200.5 km².', 1200.5, null],
    ['It destroyed12,500acres.', 12_500, null],
    ['It is some7 sq mi.', 7, 'about'],
    ['Площа становить1 200 га.', 1200, null],
    ['Officials said24,500 acres burned.', 24_500, null],
    ['Звільнили щонайменше700км².', 700, 'at least'],
  ])('%s', (text, value, hedge) => {
    expect(areasOf(text)).toMatchObject([{ value, hedge }]);
  });

  it('leaves offsets and quotes those of the text', () => {
    const text = 'It covers over12,500 acres.';
    const [{ start, end }] = areasOf(text);
    expect(text.slice(start, end)).toBe('over12,500 acres');
  });

  it.each([
    'Model US5,957 km² is a name, not a figure.',
    'The A380 km² label.',
    'Form B2,300 ha was filed.',
    'See item QX12,500 acres.',
    'Route M25,000 km2.',
    'Batch ABOUTX300 ha.',
    'The Mi8 ha.',
    'Код АН2,300 га.',
    'Part no. XK4,500.5 sq mi.',
    'Grid32,500 sq km.',
  ])('a code has none: %s', (text) => {
    expect(areasOf(text)).toEqual([]);
  });

  it('a unit with its power is no code', () => {
    expect(valuesOf('It took 12 km2,300 ha of it forest.')).toEqual([12, 300]);
  });

  it('the rest of a colour code takes no digits away from a number', () => {
    expect(valuesOf('The fire burned 31m2,300 square miles.')).toEqual([]);
    expect(valuesOf('The fire burned 1m2,300,000 acres.')).toEqual([]);
  });

  it('a code that colours text changes no number', () => {
    const coloured =
      'Burned \u001b[31m2,300 square miles\u001b[0m, or \u001b[1;32m6,000\u001b[m km².';
    expect(valuesOf(coloured)).toEqual([2300, 6000]);
    expect(valuesOf('Burned 2,\u001b[1m300 acres.')).toEqual([]);
  });
});

describe('what stands before a number and unmakes it', () => {
  it.each([
    'The office is let at $320 sqm.',
    'Rents are about $320 sq m.',
    'They pay €5/m² here.',
    'It sold for £4,000 sq m.',
    'It costs USD 320 sqm.',
    'Land is Rs 500 sq m.',
    'Ціна €45 кв. м.',
    'The change was −5 km2.',
    'A loss of −1,200 ha.',
    'The balance is -5 km2.',
    'Різниця −7 га.',
  ])('%s', (text) => {
    expect(areasOf(text)).toEqual([]);
  });

  it.each([
    ['It took 2−3 km².', [2.5]],
    ['-300 hectares burned', [300]],
    ['The 12-acre site.', [12]],
    ['The park – 300 ha – is shut.', [300]],
    ['A $5 million, 300-acre site.', [300]],
    ['They paid $320 for 500 sq m.', [500]],
    ['The north-300 ha-is shut.', [300]],
  ])('but not %s', (text, values) => {
    expect(valuesOf(text)).toEqual(values);
  });
});

describe('a space behind the comma of a number', () => {
  it.each([
    ['It has an area of 53, 484 sq km.', [53_484]],
    ['It covers 53, 484 sq km.', [53_484]],
    ['Fires burned 12, 300 acres.', [12_300]],
    ['The flood (53, 484 sq km) rose.', [53_484]],
    ['About 53, 484 sq km went.', [53_484]],
    ['More than 1, 200 hectares.', [1200]],
    ['The land is 3, 450 acres.', [3450]],
    ['On May 5, 484 sq km burned.', [484]],
    ['In week 12, 300 hectares went.', [300]],
    ['In 2019, 484 sq km burned.', [484]],
    ['By day 6, 300 acres had gone.', [300]],
  ])('%s', (text, values) => {
    expect(valuesOf(text)).toEqual(values);
  });
});

describe('the tail of a number', () => {
  it.each([
    '12..500',
    '12.,500',
    '12,.500',
    '12_500',
    '12/500',
    '12 ,500',
    '12·500',
    '12·5',
    '12٬500',
    '١٢,500',
    '12:500',
    '12*500',
    '12+500',
    '12”500',
    '12…500',
    '12½500',
    '12²500',
    'twelve,500',
    '12k,500',
    '12thousand,500',
    '1,2,500',
    '12,500,00',
    '12,5000',
    '2022,500',
    '3.2×10^5',
    '10^-5',
    '1e-320',
    '1e5',
    'No12,500',
    'A380,500',
  ])('%s is no number', (number) => {
    expect(valuesOf(`The fire burned ${number} acres of land.`)).toEqual([]);
  });

  it.each([
    ['It is 50.6 km2/12,500 acres.', [50.6, 12_500]],
    ['It is 5,060ha(12,500 acres).', [5060, 12_500]],
    ['It lost a third;12,500 acres.', [12_500]],
    ['The fire burned.12,500 acres were lost.', [12_500]],
    ['Area:12,500 acres', [12_500]],
    ['…12,500 acres', [12_500]],
    ['It spans “12,500 acres”.', [12_500]],
    ['|2021|12,500 acres|', [12_500]],
    ['A 10,000-to-12,500-acre fire.', [11_250]],
    ['It lost between10,000and12,500 acres.', [11_250]],
    ['Площа між10 та12 га.', [11]],
  ])('but it is in %s', (text, values) => {
    expect(valuesOf(text)).toEqual(values);
  });
});

describe('a number in words that lost a space', () => {
  it.each([
    ['The fire spread overtwo million acres.', [2_000_000]],
    ['It covers nearlyhalf a million acres.', [500_000]],
    ['It covers nearly\u200bhalf a million acres.', [500_000]],
    ['It covers nearly\u200btwo\u200bmillion acres.', [2_000_000]],
    ['Вигоріло понаддва мільйони га.', [2_000_000]],
    ['It covers a quarter ofa million acres.', []],
    ['It covers onehundred thousand acres.', []],
    ['It covers halfa million acres.', []],
    ['Someone sold a million acres.', [1_000_000]],
    ['The million-acre fire.', [1_000_000]],
  ])('%s', (text, values) => {
    expect(valuesOf(text)).toEqual(values);
  });
});

describe('signs without a width', () => {
  const SIGNS =
    '\u00ad\u034f\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202c\u202e\u2060\u2066\u2069\ufeff';
  const TEXT = 'It covers over 12,500 acres of land.';

  it.each([...SIGNS].map((sign) => [sign.charCodeAt(0).toString(16), sign]))(
    'U+%s changes no number and no hedge, wherever it stands',
    (_, sign) => {
      for (let at = 0; at <= TEXT.length; at++) {
        const text = TEXT.slice(0, at) + sign + TEXT.slice(at);
        const partsDigits = /\d[\u200b\ufeff]\d/.test(text);
        const [claim] = readClaims(text);
        if (partsDigits) expect(claim).toBeUndefined();
        else expect(claim.area).toMatchObject({ value: 12_500, unit: 'acre', hedge: 'at least' });
      }
    },
  );

  it('keep a number whole that spaces would part', () => {
    expect(valuesOf('The fire burned 12\u200b500 acres.')).toEqual([12_500]);
    expect(valuesOf('In 2012\u200b500 acres burned.')).toEqual([]);
  });
});

describe('from … to … with each its own unit', () => {
  it.each([
    ['It grew from 363 sq km in August to 730 sq km in September.', [363, 730]],
    ['Losses went from 363 sq km in August to 730 sq km in September.', [363, 730]],
    ['Зниження з 363 кв км у серпні до 730 кв км у вересні.', [363, 730]],
    ['Площа зросла з 12 га навесні до 50 га восени.', [12, 50]],
    ['Ліс скоротився з 3 млн га у 1990 році до 2 млн га зараз.', [3_000_000, 2_000_000]],
    ['Зростання із 40 га минулого року до 60 га цього.', [40, 60]],
    ['Скорочення від 40 га до 20 га.', [40, 20]],
    ['From 10 acres in May, it spread to 300 acres in June.', [10, 300]],
    ['Збільшення з 363 до 730 кв км.', [363, 730]],
    ['Growth from 363 to 730 sq km.', [363, 730]],
  ])('%s', (text, values) => {
    const areas = areasOf(text);
    expect(areas.map(({ value }) => value)).toEqual(values);
    expect(areas.map(({ hedge }) => hedge)).toEqual(values.map(() => null));
  });

  it('«до» without it is a hedge', () => {
    expect(areasOf('Вигоріло до 300 га.')).toMatchObject([{ value: 300, hedge: 'at most' }]);
    expect(areasOf('З вівторка вигоріло до 300 га.')[0].hedge).toBe('at most');
  });
});

describe('a word between hedge and number', () => {
  it.each([
    ['Парк розширено майже на 80 тисяч гектарів.', 80_000, 'nearly'],
    ['Площа зросла приблизно на 300 га.', 300, 'about'],
    ['Посіви скоротилися більш ніж на 5 млн га.', 5_000_000, 'at least'],
    ['Оцінюють приблизно в 300 га.', 300, 'about'],
    ['Оцінюють приблизно у 12 кв. км.', 12, 'about'],
    ['Зменшили щонайменше на 40 га.', 40, 'at least'],
    ['Зріс орієнтовно на 70 га.', 70, 'about'],
    ['Розширили не менш як на 900 га.', 900, 'at least'],
    ['Парк більший майже аж на 80 га.', 80, 'nearly'],
    ['Площа зросла трохи більше ніж на 15 га.', 15, 'at least'],
    ['It rose nearly as much as 300 ha.', 300, 'nearly'],
  ])('%s', (text, value, hedge) => {
    expect(areasOf(text)).toMatchObject([{ value, hedge }]);
  });

  it('is a difference, not a bound, behind «більше»', () => {
    expect(areasOf('Засіяли більше на 300 га.')).toMatchObject([{ value: 300, hedge: null }]);
    expect(areasOf('Засіяли менше на 300 га.')).toMatchObject([{ value: 300, hedge: null }]);
  });
});
