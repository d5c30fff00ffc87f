import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../src/claims/reading/readClaims.ts';
import { brieflyWithOwn } from './briefly.ts';

describe('a comparison that goes on behind the area of a place in brackets', () => {
  it.each([
    [
      'The fires took 97,000 acres, more than three times San Francisco (47 square miles) and larger than Denver (155 square miles).',
      [
        '97000 acre: 3× san-francisco (at least), 1× denver (at least)',
        '47 sq mi: of san-francisco',
        '155 sq mi: of denver',
      ],
    ],
    [
      'It is 9,100 square miles, larger than Connecticut (5,543 square miles) or Delaware (2,489 square miles).',
      [
        '9100 sq mi: 1× connecticut (at least), 1× delaware (at least)',
        '5543 sq mi: of connecticut',
        '2489 sq mi: of delaware',
      ],
    ],
    [
      'Це 140 тис. кв. км, більше не лише за площу Греції (132 тис. кв. км), а й за площу Непалу (147 тис. кв. км).',
      [
        '140000 km2: 1× greece (at least), 1× nepal (at least)',
        '132000 km2: of greece',
        '147000 km2: of nepal',
      ],
    ],
  ])('%s', (text, found) => {
    expect(brieflyWithOwn(text)).toEqual(found);
  });

  it('goes on about the place where its area stands in the sentence', () => {
    expect(
      brieflyWithOwn(
        'It holds 40,000 square miles, or 17% of Ukraine, a country of 230,000 square miles, or twice the size of Italy.',
      ),
    ).toEqual(['40000 sq mi: share 0.17× ukraine', '230000 sq mi: 2× italy, of ukraine']);
  });
});

describe('the area of a place as an adjective', () => {
  it('is that of the place', () => {
    expect(
      brieflyWithOwn('The fire is at 840 acres, about the size of the 843-acre Central Park.'),
    ).toEqual(['840 acre: 1× central-park (about)', '843 acre: of central-park']);
  });
});

describe('what else is compared with', () => {
  it.each([
    [
      'larger than the Netherlands, or than Maryland and Vermont combined',
      '1× netherlands (at least), 1× maryland+vermont (at least)',
    ],
    ['equal to the summed area of Italy and Slovenia', '1× italy+slovenia'],
    ['the size of New Jersey in the USA or the Gambia in Africa', '1× new-jersey, 1× gambia'],
    [
      'twice the size of Manhattan Island, New York, and larger than Boston',
      '2× manhattan, 1× boston (at least)',
    ],
    ['nearly three times the size of Regent’s Park', '3× ?Regent’s Park (nearly)'],
    ['about the size of the greater Houston area', '1× ?greater Houston (about)'],
  ])('%s', (words, found) => {
    expect(brieflyWithOwn(`The park covers 32,000 sq km, ${words}.`)).toEqual([
      `32000 km2: ${found}`,
    ]);
  });

  it.each([
    ['перевищує сукупну площу Криту й Корсики', '1× crete+corsica (at least)'],
    ['перевищує за площею навіть Грецію', '1× greece (at least)'],
    [
      'перевищує розміри таких країн, як Катар, Ямайка та Ліван',
      '1× qatar (at least), 1× jamaica (at least), 1× lebanon (at least)',
    ],
    [
      'співставно з територією таких країн, як Молдова та Бельгія',
      '1× moldova (about), 1× belgium (about)',
    ],
    ['співмірно з площами Бельгії та Люксембургу, разом узятих', '1× belgium+luxembourg (about)'],
    ['майже стільки ж, скільки займає Бельгія', '1× belgium (nearly)'],
  ])('%s', (words, found) => {
    expect(brieflyWithOwn(`Пожежі охопили 32 000 кв. км. Це ${words}.`)).toEqual([
      `32000 km2: ${found}`,
    ]);
  });
});

describe('who says so between two comparisons', () => {
  it('does not part them', () => {
    const text =
      'They lease 7,000 sq km – the size of Montenegro, critics say, and more than half of Vanuatu.';
    expect(brieflyWithOwn(text)).toEqual([
      '7000 km2: 1× montenegro, share 0.5× vanuatu (at least)',
    ]);
  });
});

describe('a clause or a sentence that points back', () => {
  it.each([
    [
      'The scar takes in 1,240 square miles; you could drop all of Maui into it.',
      '1240 sq mi: 1× maui (at least)',
    ],
    [
      'Almonds stand on 1.38 million acres, up from 600,000. That’s more than Connecticut.',
      '1380000 acre: 1× connecticut (at least)',
    ],
    [
      'A wildfire burned 890,000 acres. As of Monday the fire is eight times the size of Chicago.',
      '890000 acre: 8× chicago',
    ],
    [
      'It burned 250,000 sq km of bush. Officials added that this is larger than Romania.',
      '250000 km2: 1× romania (at least)',
    ],
    [
      'The slick covers 5,000 sq km. Is that a lot? Well, it is bigger than Bali.',
      '5000 km2: 1× bali (at least)',
    ],
    [
      'They bought land enough to swallow up Kent and Surrey, with room to spare: 1,630 square miles.',
      '1630 sq mi: 1× kent+surrey (at least)',
    ],
  ])('%s', (text, found) => {
    expect(brieflyWithOwn(text)).toEqual([found]);
  });

  it.each([
    'Texas has 30 million people on 268,000 square miles. That is more than Australia.',
    'The burned area exceeds Delaware by 300 square kilometres.',
    'The store, of a size equal to 16 football pitches, will take over from a 60,000 square metre site.',
  ])('is not tied: %s', (text) => {
    const tied = readClaims(text).filter(({ area, comparisons }) => area && comparisons.length > 0);
    expect(tied).toEqual([]);
  });
});

describe('the own area of a place', () => {
  it.each([
    ['At 2,712 square kilometres Staffordshire is larger than Derbyshire.', 'staffordshire'],
    ['They ought to know that the Isle of Wight covers 147 square miles.', 'isle-of-wight'],
    ['With a total area of 11.1 million acres, Scotland would have land enough.', 'scotland'],
    [
      'Bangladesh, where 170 million people live, has a land mass of 50,300 square miles.',
      'bangladesh',
    ],
    ['The Isle of Man, although small at 572 km², has a railway.', 'isle-of-man'],
    ['Рівненська область: площа 20 047 км² (3,3 % України).', 'rivne-oblast'],
    ['Варто зауважити, що Крим має площу 27 000 кв. км.', 'crimea'],
  ])('%s', (text, id) => {
    expect(brieflyWithOwn(text)[0]).toContain(`of ${id}`);
  });
});

describe('a number at the end of a line', () => {
  it('counts what the next line begins with', () => {
    expect(brieflyWithOwn('The slick covers about 25\nfootball pitches.')).toEqual([
      'no area: 25× football-pitch (about)',
    ]);
  });

  it('is none of the next entry of a list', () => {
    const text = 'Acres burned\nDelaware: 1,100\nRhode Island: 900 sq mi of brush';
    expect(brieflyWithOwn(text)).toEqual(['900 sq mi: ']);
  });
});

describe('two figures of one area', () => {
  it('are one also if a decimal point has slipped', () => {
    const [claim, ...others] = readClaims('Господарство обробляє 7,2 тис. га — 720 кв. км.');
    expect(others).toEqual([]);
    expect(claim.alsoStated.map(({ value, unit }) => [value, unit])).toEqual([[720, 'km2']]);
  });
});
