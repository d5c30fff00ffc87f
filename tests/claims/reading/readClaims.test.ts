import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../src/claims/reading/readClaims.ts';

/** The one claim of a text. */
function one(text: string, reportDate?: string) {
  const claims = readClaims(text, { reportDate });
  expect(claims).toHaveLength(1);
  return claims[0];
}

describe('quantities', () => {
  it.each([
    ['They took 2,300 square miles of land.', '2,300 square miles', 2300, 'sq mi', null],
    ['The site has 2.3k sq mi of bog.', '2.3k sq mi', 2300, 'sq mi', null],
    [
      'It took 6,000\nsquare\nkilometres in a week.',
      '6,000\nsquare\nkilometres',
      6000,
      'km2',
      null,
    ],
    ['It is a 6\u202f000\u00a0km² zone.', '6\u202f000\u00a0km²', 6000, 'km2', null],
    ['A fire of 31.000 hectares.', '31.000 hectares', 31_000, 'ha', null],
    ['The park has 2.219.791 acres.', '2.219.791 acres', 2_219_791, 'acre', null],
    ['It lost 1.125 million ha.', '1.125 million ha', 1_125_000, 'ha', null],
    ['1,50,000 hectares of paddy went.', '1,50,000 hectares', 150_000, 'ha', null],
    [
      'Some three thousand square kilometres burned.',
      'Some three thousand square kilometres',
      3000,
      'km2',
      'about',
    ],
    ['A million and a half acres burned.', 'A million and a half acres', 1_500_000, 'acre', null],
    [
      'Three-quarters of a million acres.',
      'Three-quarters of a million acres',
      750_000,
      'acre',
      null,
    ],
    ['They run twelve hundred acres.', 'twelve hundred acres', 1200, 'acre', null],
    ['The lot is about an acre.', 'about an acre', 1, 'acre', 'about'],
    ['An acre and a half burned.', 'An acre and a half', 1.5, 'acre', null],
    ['A quarter-acre block.', 'A quarter-acre', 0.25, 'acre', null],
    ['The lot is .75 acre.', '.75 acre', 0.75, 'acre', null],
    ['A 4,000-plus acres fire.', '4,000-plus acres', 4000, 'acre', 'at least'],
    ['A 2,500 sq m flat.', '2,500 sq m', 2500, 'm2', null],
    ['They lost 2.9 Mha of forest.', '2.9 Mha', 2_900_000, 'ha', null],
    ['Just under 300 sq. kms burned.', 'Just under 300 sq. kms', 300, 'km2', 'nearly'],
    ['It lost 3,000 hectares or more.', '3,000 hectares or more', 3000, 'ha', 'at least'],
    ['WILDFIRE BURNS 30,000 ACRES', '30,000 ACRES', 30_000, 'acre', null],
    ['In 2020 500 hectares were lost.', '500 hectares', 500, 'ha', null],
    ['It has spread over 300 hectares.', '300 hectares', 300, 'ha', null],
    ['It covers over 300 hectares.', 'over 300 hectares', 300, 'ha', 'at least'],
    ['It advanced over nearly 300 ha.', 'nearly 300 ha', 300, 'ha', 'nearly'],
    ['It was below the 300 ha of May.', '300 ha', 300, 'ha', null],
    ['Deals cover 50+ million hectares.', '50+ million hectares', 50_000_000, 'ha', 'at least'],
    ['They lost 2 million 300 thousand ha.', '2 million 300 thousand ha', 2_300_000, 'ha', null],
    ['It is out of 300 ha of reserve.', '300 ha', 300, 'ha', null],
  ])('%s', (text, quote, value, unit, hedge) => {
    expect(one(text)).toMatchObject({ quote, area: { value, unit, hedge }, comparisons: [] });
  });

  it.each([
    ['It lost between 2,000 and 3,000 sq km.', 2000, 3000],
    ['It lost 2,000–3,000 sq km a year.', 2000, 3000],
    ['It burned 1.5 to 2 million acres.', 1_500_000, 2_000_000],
    ['They need 10-12,000 hectares.', 10_000, 12_000],
    ['Some two or three hundred acres.', 200, 300],
  ])('%s', (text, low, high) => {
    expect(one(text).area).toMatchObject({ low, high, value: (low + high) / 2 });
  });

  it('takes a change for two areas', () => {
    const values = readClaims('The lake shrank from 68,000 to 8,000 sq km.').map(
      ({ area }) => area?.value,
    );
    expect(values).toEqual([68_000, 8000]);
  });
});

describe('both units of one statement', () => {
  it.each([
    ['It took 6,000 sq km (2,317 sq miles).', [6000, 2317]],
    ['It covers 75,000 km2 (7,500 hectares).', [75_000, 7500]],
    ['It covers 20 sq km, that is 2,000 hectares.', [20, 2000]],
    ['It covers 2,000 hectares/4,940 acres.', [2000, 4940]],
    ['A 300-hectare (741-acre) site.', [300, 741]],
    ['A block of 600 sq. mi. (1,550 km²).', [600, 1550]],
    ['It took 2,300 ha of the desert, or some 5,700 acres.', [2300, 5700]],
    ['Fires took 18.6m hectares (46m acres; 186,000 sq km).', [18_600_000, 46_000_000, 186_000]],
  ])('%s', (text, values) => {
    const { area, alsoStated } = one(text);
    expect([area, ...alsoStated].map((part) => part?.value)).toEqual(values);
  });

  it('leaves apart what is two areas', () => {
    expect(readClaims('It lost 100 hectares of pine, 50 acres of oak.')).toHaveLength(2);
  });
});

describe('comparisons', () => {
  it.each([
    ['An area about four times the size of Greater London.', 4, 'about', 'greater-london'],
    ['The zone is twice as big as Wales.', 2, null, 'wales'],
    ['The lake is half the size of Belgium.', 0.5, null, 'belgium'],
    ['An area the size of Luxembourg burned.', 1, null, 'luxembourg'],
    ['Land roughly equivalent to the Greek island of Crete was lost.', 1, 'about', 'crete'],
    ['The fire is larger than New York City.', 1, 'at least', 'new-york-city'],
    ['The fire is slightly smaller than Delaware.', 1, 'nearly', 'delaware'],
    ['A third of Pakistan is under water.', 1 / 3, null, 'pakistan'],
    ['Russia holds about 20% of Ukraine.', 0.2, 'about', 'ukraine'],
    ['An area the size of three New York Cities burned.', 3, null, 'new-york-city'],
    ['The land is three Londons.', 3, null, 'greater-london'],
    ['The pasture is half as big again as Wales.', 1.5, null, 'wales'],
    ['A Manhattan-sized iceberg broke off.', 1, null, 'manhattan'],
    ['The site is as large as 2,000 football pitches.', 2000, null, 'football-pitch'],
    ['Russia holds about 20% of Ukrainian territory.', 0.2, 'about', 'ukraine'],
  ])('%s', (text, multiple, hedge, place) => {
    const {
      area,
      comparisons: [comparison],
    } = one(text);
    expect(area).toBeNull();
    expect(comparison).toMatchObject({ hedge, ambiguous: null });
    expect(comparison!.multiple).toBeCloseTo(multiple, 12);
    expect(comparison.places[0].candidates[0]).toBe(place);
  });

  it('is of another place than the one whose name it holds', () => {
    for (const text of [
      'A fire the size of northern Italy.',
      'The park is larger than all U.S. national parks combined.',
    ]) {
      const ids = readClaims(text).flatMap(({ comparisons }) =>
        comparisons.flatMap(({ places }) => places.flatMap(({ candidates }) => candidates)),
      );
      expect(ids, text).toEqual([]);
    }
  });

  it('is joined to a figure a year, not to one a minute', () => {
    expect(
      one('We lose 10 million ha a year, an area the size of Iceland.').comparisons[0],
    ).not.toBeNull();
    expect(readClaims('We lose an acre a minute, the size of Iceland in ten years.')).toHaveLength(
      2,
    );
  });

  it('has the figure of its yardstick beside it', () => {
    const claims = readClaims('The park is twice the size of Monaco (2.02 sq km).');
    expect(claims.map(({ area }) => area?.value ?? null)).toEqual([null, 2.02]);
  });

  it('says that "times larger than" is ambiguous', () => {
    const [comparison] = one('The fire is four times larger than Manhattan.').comparisons;
    expect(comparison).toMatchObject({ multiple: 4, ambiguous: 'times-larger-than' });
  });

  it('belongs to the quantity beside it', () => {
    const claim = one(
      'They took 2,300 square miles – an area about four times the size of London.',
    );
    expect(claim.area?.value).toBe(2300);
    expect(claim.comparisons[0]?.multiple).toBe(4);
  });

  it('keeps the words of a place that the catalogue lacks', () => {
    const [comparison] = one('A park twice the size of Quimbleton Common burned.').comparisons;
    expect(comparison).toMatchObject({
      placeText: 'Quimbleton Common',
      places: [{ candidates: [] }],
    });
  });
});

describe('what is not an area claim', () => {
  it.each([
    'Red Square was closed, and so was Times Square.',
    'Farmland sold for £9,000 an acre.',
    'Rents reached 42 euros per square metre.',
    'There were 12 deer per 100 hectares.',
    'The dam holds 450,000 acre-feet of water.',
    'There are acres of space and miles of road.',
    'Several hundred hectares burned.',
    'A few hundred thousand acres burned.',
    'The site at 24 Acre Lane is empty.',
    'He grew up on Half Acre Lane.',
    'A square metre costs 4,100 euros.',
    'Two-thirds of Ghana is under 30.',
    'The rift grew by the length of five football fields a day.',
    'The Hundred Acre Wood is a fictional place.',
    "The economy of California is bigger than Britain's.",
    'Half of Scotland watched the final.',
    "A third of Pakistan's population fled.",
    'Hailstones as big as tennis balls fell.',
    'Ha ha, 25 people laughed.',
  ])('%s', (text) => {
    expect(readClaims(text)).toEqual([]);
  });
});

describe('around the claim', () => {
  const text =
    'Fighting went on. President Volodymyr Zelensky said on Monday that since the beginning of ' +
    'September troops had liberated more than 6,000 square kilometres in Kherson and Kharkiv regions.';

  it('is the speaker, the date, the period, the verb and the places', () => {
    const claim = one(text, '2022-09-14');
    expect(claim).toMatchObject({
      who: 'President Volodymyr Zelensky',
      statedOn: '2022-09-12',
      period: { from: '2022-09-01', to: '2022-09-14' },
      verb: 'liberated',
    });
    expect(claim.places.map(({ candidates }) => candidates[0])).toEqual([
      'kherson-oblast',
      'kharkiv-oblast',
    ]);
  });

  it('is not where the report was written', () => {
    const claim = one('KYIV, Oct. 5 — Troops retook 2,400 square kilometres in Kherson region.');
    expect(claim.places.map(({ candidates }) => candidates[0])).toEqual(['kherson-oblast']);
  });

  it('has no dates that would need the date of the report', () => {
    expect(one(text)).toMatchObject({ statedOn: null, period: null });
  });

  it('offers city and region where the text leaves them open', () => {
    const claim = one('Near Kiev, 300 hectares were cleared.');
    expect(claim.places[0].candidates).toEqual(
      expect.arrayContaining(['kyiv-city', 'kyiv', 'kyiv-oblast']),
    );
  });

  it('finds a place in the sentence before', () => {
    const claim = one('Greece has burned all week. Some 94,000 hectares are lost.');
    expect(claim.places[0].candidates).toEqual(['greece']);
  });
});

describe('who says so, and where', () => {
  const placesOf = (text: string) =>
    readClaims(text).map(({ places }) => places.map(({ candidates }) => candidates[0]));

  it('a capital that speaks is its government, not where the area is', () => {
    const text = 'Kyiv says it has retaken 500 sq km in Kharkiv region.';
    expect(placesOf(text)).toEqual([['kharkiv-oblast']]);
    expect(one(text).who).toBe('Kyiv');
  });

  it('what another claim of the sentence is compared with is no place of this one', () => {
    const text = 'Floods covered a third of Pakistan, an area the size of Britain, on Thursday.';
    expect(placesOf(text)).toEqual([[]]);
    const { comparisons } = one(text);
    expect(comparisons.map(({ kind, places }) => [kind, places[0].candidates[0]])).toEqual([
      ['share', 'pakistan'],
      ['comparison', 'united-kingdom'],
    ]);
  });

  const saidBefore = 'The agency said on Friday that the fire was out.\n\n';
  it.each([
    ['another paragraph has another speaker', 'An iceberg of 300 sq km drifted north.', null],
    ['a quotation goes on', '“We lost 300 hectares.”', 'The agency'],
    [
      'an abbreviated rank is a part of the name',
      'Some 300 sq km fell, said Gen. Ivan Ko.',
      'Gen. Ivan Ko',
    ],
    ['a pronoun points back', 'It said 300 hectares had burned.', 'The agency'],
  ])('%s', (_, paragraph, who) => {
    expect(one(saidBefore + paragraph).who).toBe(who);
  });
});

describe('Ukrainian', () => {
  it.each([
    ['ЗСУ звільнили понад 6 тис. кв. км території.', 6000, 'km2', 'at least'],
    ['Вогонь знищив 12,5 га лісу.', 12.5, 'ha', null],
    ['Півтора мільйона гектарів загинули.', 1_500_000, 'ha', null],
    ['Згоріло два з половиною мільйони гектарів.', 2_500_000, 'ha', null],
    ['Затоплено майже шістсот квадратних кілометрів.', 600, 'km2', 'nearly'],
    ['Деокуповано 360 кілометрів квадратних.', 360, 'km2', null],
    ['Збір відбувся на 10 млн 509 тис. га.', 10_509_000, 'ha', null],
    ['Посіви скоротилися до 3,9 млн га.', 3_900_000, 'ha', null],
  ])('%s', (text, value, unit, hedge) => {
    expect(one(text)).toMatchObject({ area: { value, unit, hedge }, language: 'uk' });
  });

  it.each([
    ['Площа пожежі удвічі більша за Люксембург.', 2, null, 'luxembourg'],
    ['Айсберг завбільшки з Люксембург відколовся.', 1, null, 'luxembourg'],
    ['Під водою опинилася третина Пакистану.', 1 / 3, null, 'pakistan'],
    ['Окуповано майже 20% України.', 0.2, 'nearly', 'ukraine'],
    ['Окуповано 20% української території.', 0.2, null, 'ukraine'],
    ['Айсберг майже у 5 разів більший за Мальту.', 5, 'nearly', 'malta'],
  ])('%s', (text, multiple, hedge, place) => {
    const [comparison] = one(text).comparisons;
    expect(comparison).toMatchObject({ hedge, ambiguous: null });
    expect(comparison!.multiple).toBeCloseTo(multiple, 12);
    expect(comparison.places[0].candidates[0]).toBe(place);
  });
});

describe('the sentence of a claim', () => {
  it('is all of it, letter for letter, without those beside it', () => {
    const said = 'Floods  cover 400 km² in the south, officials said on Monday.';
    expect(one(`Rain fell. ${said} Nobody was hurt.`).sentence).toBe(said);
  });

  it('goes on to where the claim ends', () => {
    const said =
      'Війська звільнили понад 5000 квадратних кілометрів, повідомив штаб. Це вдвічі більше за Люксембург.';
    const claim = one(`Була осінь. ${said} Далі буде.`);
    expect(claim.comparisons).toHaveLength(1);
    expect(claim.sentence).toBe(said);
  });

  it('begins behind its dateline', () => {
    const said = 'Floods covered 400 km² of fields.';
    expect(one(`LARISSA, Sept. 8 – ${said} Rain is due.`).sentence).toBe(said);
  });
});

describe('a date between a figure and its comparison', () => {
  it.each([
    'lost 15,000 sq km of forest in 2024, an area three times the size of Jamaica',
    'lost 15,000 sq km of forest in August 2024, an area three times the size of Jamaica',
    'lost 15,000 sq km of forest on 3 August, an area three times the size of Jamaica',
    'втратила 15 000 кв. км лісу у 2024 році, це втричі більше за Ямайку',
  ])('counts nothing: %s', (text) => {
    const { area, comparisons } = one(`Bolivia ${text}.`);
    expect(area?.value).toBe(15_000);
    expect(comparisons.map(({ multiple }) => multiple)).toEqual([3]);
  });

  it('does not join what is counted: people on an area three times as large', () => {
    const text = 'It lost 15,000 sq km and 2,000 people, an area three times the size of Jamaica.';
    expect(readClaims(text).some(({ area, comparisons }) => area && comparisons.length > 0)).toBe(
      false,
    );
  });
});
