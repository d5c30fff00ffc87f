import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../src/claims/reading/readClaims.ts';
import { briefly } from './briefly.ts';

describe('one area compared several times', () => {
  it.each([
    [
      'It covers 4,168 sq km, about 1.5 times Luxembourg or nearly three times Greater London.',
      '4168 km2: 1.5× luxembourg (about), 3× greater-london (nearly)',
    ],
    [
      'The reserve covers 465,000 sq km, roughly the size of Spain or Cameroon.',
      '465000 km2: 1× spain (about), 1× cameroon (about)',
    ],
    [
      'The drought has hit 600,000 sq km – bigger than France, Belgium or the Netherlands.',
      '600000 km2: 1× france (at least), 1× belgium (at least), 1× netherlands (at least)',
    ],
    [
      'They hold 116,000 sq km, roughly 19 percent of Ukraine, an area slightly larger than Bulgaria.',
      '116000 km2: share 0.19× ukraine (about), 1× bulgaria (at least)',
    ],
    [
      'At 4,000 sq km, it is 1.5 times the size of Luxembourg, and a quarter of the size of Kuwait.',
      '4000 km2: 1.5× luxembourg, 0.25× kuwait',
    ],
    [
      'The storm flooded 4,000 sq km, an area bigger than Luxembourg and Andorra.',
      '4000 km2: 1× luxembourg (at least), 1× andorra (at least)',
    ],
    [
      'A third of Pakistan is under water, an area bigger than the United Kingdom.',
      'no area: share 0.3333× pakistan, 1× united-kingdom (at least)',
    ],
  ])('%s', (text, found) => {
    expect(briefly(text)).toEqual([found]);
  });
});

describe('a sum of places', () => {
  it.each([
    ['about the size of Kent and Essex combined', '1× kent+essex (about)'],
    ['the size of Belgium and Luxembourg together', '1× belgium+luxembourg'],
    ['the size of Belgium plus Luxembourg', '1× belgium+luxembourg'],
    ['the size of Belgium and Wales', '1× belgium+wales'],
    [
      'roughly the size of Rhode Island, Connecticut and Delaware put together',
      '1× rhode-island+connecticut+delaware (about)',
    ],
    [
      'more than the states of Delaware and Rhode Island combined',
      '1× delaware+rhode-island (at least)',
    ],
    ['the size of Kent and Borsetshire combined', '1× kent+?Borsetshire'],
  ])('%s', (words, found) => {
    expect(briefly(`The flood covered 16,000 sq km, ${words}.`)).toEqual([`16000 km2: ${found}`]);
  });

  it('in Ukrainian', () => {
    expect(
      briefly(
        'Горіло 125 тис. кв. км, це більше ніж площа Бельгії, Нідерландів і Люксембургу разом узятих.',
      ),
    ).toEqual(['125000 km2: 1× belgium+netherlands+luxembourg (at least)']);
  });
});

describe('an area and its comparison apart', () => {
  it.each([
    [
      'The fire burned 50,000 hectares. That is an area five times the size of Manhattan.',
      '50000 ha: 5× manhattan',
    ],
    [
      'The iceberg covers 6,000 sq km. Its size is comparable to Wales.',
      '6000 km2: 1× wales (about)',
    ],
    [
      'The berg measures 3,800 sq km. More than twice the size of Greater London, it is adrift.',
      '3800 km2: 2× greater-london (at least)',
    ],
    [
      'The fire is now bigger than the city of Los Angeles. It has burned 1,300 sq km.',
      '1300 km2: 1× los-angeles (at least)',
    ],
    [
      'At 1,300 sq km, the fire is now bigger than the city of Los Angeles.',
      '1300 km2: 1× los-angeles (at least)',
    ],
    [
      'It burned an area the size of Belgium and Luxembourg together: 33,000 square kilometres.',
      '33000 km2: 1× belgium+luxembourg',
    ],
    [
      'Slightly smaller than Wales, the berg measures 20,000 sq km.',
      '20000 km2: 1× wales (nearly)',
    ],
    [
      'Funds own 3.9 million acres of cropland. The holdings are the size of Connecticut.',
      '3900000 acre: 1× connecticut',
    ],
    [
      'They counted 11,600 sq km, up from 10,100 sq km. The new figure is seven times Greater London.',
      '11600 km2: 7× greater-london',
    ],
  ])('%s', (text, found) => {
    expect(briefly(text)[0]).toBe(found);
  });

  it('in paragraphs of their own', () => {
    const text = 'The berg measures 1,350 sq km.\n\nThat makes it the size of Greater London.';
    expect(briefly(text)).toEqual(['1350 km2: 1× greater-london']);
  });

  it.each([
    'The deal covers 1,400 sq km. The airport is the size of Monaco.',
    'The deal covers 1,400 sq km.\n\nAn area the size of Monaco will be fenced.',
    'The deal covers 1,400 sq km.\n\nThe area is the size of Monaco.',
    'An area the size of Luxembourg burned. They cleared 100 hectares (300 acres).',
    'Fire took 12,000 hectares. The lake is the size of Luxembourg.',
    'It burned 900 acres and flooded 500 sq km. That is an area the size of Monaco.',
    'They seized 130 sq km on the coast. A third of Pakistan is under water, an area bigger than the United Kingdom.',
    'They seized 130 sq km on the coast. A third of Pakistan is under water.',
    'Вони захопили 130 кв. км на узбережжі. Третина Пакистану під водою.',
  ])('are not tied: %s', (text) => {
    const claims = readClaims(text);
    expect(claims.filter(({ area, comparisons }) => area && comparisons.length > 0)).toEqual([]);
  });
});

describe('what a share is of', () => {
  it.each([
    [
      'They seized 58 sq km, accounting for 16 percent of the total area of the Gaza Strip.',
      '58 km2: share 0.16× gaza-strip',
    ],
    [
      'They seized 58 sq km of land. That is about 16 percent of the Gaza Strip.',
      '58 km2: share 0.16× gaza-strip (about)',
    ],
    [
      'They hold 1,150 sq km of Kursk oblast, or just under 4 percent of it.',
      '1150 km2: share 0.04× kursk-oblast (nearly)',
    ],
    [
      'In Bangladesh the floods left 31,000 sq km under water, about 21 percent of the country’s territory.',
      '31000 km2: share 0.21× bangladesh (about)',
    ],
    [
      'Окуповано близько 20% території України, або 116 тис. кв. км.',
      '116000 km2: share 0.2× ukraine (about)',
    ],
  ])('%s', (text, found) => {
    expect(briefly(text)).toEqual([found]);
  });

  it('is the area, not the place, in “half of it”', () => {
    const [claim] = readClaims('Portugal has closed 287,000 sq km, half of it to every net.');
    expect(claim.comparisons).toEqual([]);
  });
});

describe('in Ukrainian', () => {
  it.each([
    [
      'Аграрії Полтавщини засіяли соняшником 312 тис. га. Це 11% площі області.',
      '312000 ha: share 0.11× poltava-oblast',
    ],
    [
      'У Харківській області заміновано 9 тис. кв. км — третина її території.',
      '9000 km2: share 0.3333× kharkiv-oblast',
    ],
    [
      'У Харківській області 30% території заміновано — понад 9 тис. кв. км.',
      '9000 km2: share 0.3× kharkiv-oblast',
    ],
    [
      'Ліс вирубали на площі 5,3 га. Ідеться про ділянку завбільшки з вісім футбольних полів.',
      '5.3 ha: 8× football-pitch',
    ],
    [
      'Громади втратили 1,26 тис. кв. км ріллі, що у 3,6 раза більше, ніж площа самого Києва.',
      '1260 km2: 3.6× kyiv-city',
    ],
    [
      'Згоріло 21 тис. км² — більше, ніж Чернівецька й Тернопільська області разом узяті.',
      '21000 km2: 1× chernivtsi-oblast+ternopil-oblast (at least)',
    ],
    [
      'Вирубали 90 тис. кв. км, більше за Харківську, Сумську та Одеську області разом.',
      '90000 km2: 1× kharkiv-oblast+sumy-oblast+odesa-oblast (at least)',
    ],
    [
      'Вирубали 7 тис. кв. км, більше, ніж Балеарські й Канарські острови разом.',
      '7000 km2: 1× balearic-islands+canary-islands (at least)',
    ],
    ['Вигоріло 300 кв. км — це площа Мальти.', '300 km2: 1× malta'],
    ['Вигоріло 300 кв. км. Це вже площа цілої Мальти.', '300 km2: 1× malta'],
    ['Вигоріло 300 кв. км, тобто ціла Мальта.', '300 km2: 1× malta'],
    [
      'Вигоріло 300 кв. км. Це територія, яку можна порівняти з Мальтою.',
      '300 km2: 1× malta (about)',
    ],
    ['За площею пожежа зрівнялася з Мальтою: 300 кв. км.', '300 km2: 1× malta (about)'],
    [
      'Пожежа більша за Кіпр і Мальту, разом узяті: 9,9 тис. км².',
      '9900 km2: 1× cyprus+malta (at least)',
    ],
    [
      '«Це ж дві Чернівецькі області!» — обурювався депутат, говорячи про 16,3 тис. кв. км лісів.',
      '16300 km2: 2× chernivtsi-oblast',
    ],
    [
      'У межах Дніпра 42% території вкривають насадження, тобто 15 тис. га.',
      '15000 ha: share 0.42× dnipropetrovsk-oblast',
    ],
  ])('%s', (text, found) => {
    expect(briefly(text)).toEqual([found]);
  });

  it.each([
    ['Порівняно з Польщею Україна відстає: ліси в нас займають 4,1 млн га.', ['4100000 ha: ']],
    [
      'Фермери Сумської та Полтавської областей засіяли 300 тис. га. Це 10% площі області.',
      ['300000 ha: '],
    ],
    ['Окупанти контролюють 116 тис. кв. км. Це територія України.', ['116000 km2: ']],
    ['Згоріло 300 га. «Яка біда!» — сказав мер Мальти.', ['300 ha: ']],
    ['Пожежа в Албанії охопила 300 га. Це 5% її площі.', ['300 ha: ']],
    ['У межах Дніпра 42% території заповідника вкриває ліс, тобто 15 тис. га.', ['15000 ha: ']],
  ])('nothing is compared: %s', (text, found) => {
    expect(briefly(text)).toEqual(found);
  });

  it('means the last of several areas by “остання”', () => {
    const found = briefly(
      'У Київській області вигоріло 1 240 га, у Києві — 17 га. Остання ділянка завбільшки з 24 футбольні поля.',
    );
    expect(found).toEqual(['1240 ha: ', '17 ha: 24× football-pitch']);
  });
});
