import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../src/claims/reading/readClaims.ts';

/** A Wednesday. */
const REPORT = '2022-09-14';

const periodsOf = (text: string) =>
  readClaims(text, { reportDate: REPORT }).map(({ period }) =>
    period ? `${period.from} ${period.to}` : null,
  );
const statedOn = (text: string) => readClaims(text, { reportDate: REPORT })[0].statedOn;

describe('what time a figure is about', () => {
  it.each([
    ['They took 300 sq km between 8 and 11 September.', '2022-09-08 2022-09-11'],
    ['They took 300 sq km from 8 to 11 September.', '2022-09-08 2022-09-11'],
    ['They took 300 sq km on September 8–11.', '2022-09-08 2022-09-11'],
    ['They took 300 sq km on 8–11 September 2021.', '2021-09-08 2021-09-11'],
    ['Between September 8 and 11, they took 300 sq km.', '2022-09-08 2022-09-11'],
    ['They took 300 sq km between the 8th and 11th.', null],
    ['They took 300 sq km between 30 August and 2 September.', '2022-08-30 2022-09-02'],
    ['Між 8 та 11 вересня звільнено 300 кв. км.', '2022-09-08 2022-09-11'],
    ['З 8 до 11 вересня звільнено 300 кв. км.', '2022-09-08 2022-09-11'],
    ['It burned 300 ha in June last year.', '2021-06-01 2021-06-30'],
    ['In June of last year it burned 300 ha.', '2021-06-01 2021-06-30'],
    ['It burned 300 ha in November last year.', '2021-11-01 2021-11-30'],
    ['It burned 300 ha in June this year.', '2022-06-01 2022-06-30'],
    ['It burned 300 ha in June.', '2022-06-01 2022-06-30'],
    ['It burned 300 ha on 3 June last year.', '2021-06-03 2021-06-03'],
    ['У червні минулого року згоріло 300 га.', '2021-06-01 2021-06-30'],
    ['Торік у червні згоріло 300 га.', '2021-06-01 2021-06-30'],
    ['У червні торік згоріло 300 га.', '2021-06-01 2021-06-30'],
    ['It lost 300 ha in the 1960s.', '1960-01-01 1969-12-31'],
    ['У 1960-х зникло 300 га.', '1960-01-01 1969-12-31'],
    ['Since the beginning of September 300 ha burned.', '2022-09-01 2022-09-14'],
    ['It lost 300 ha of oak and pine in 2019.', '2019-01-01 2019-12-31'],
  ])('%s', (text, period) => {
    expect(periodsOf(text)).toEqual([period]);
  });

  it.each([
    'KYIV, 5 October — Troops retook 2,400 sq km in Kherson.',
    'Kyiv, 5 October – Troops retook 2,400 sq km.',
    'LONDON, Oct 5 (Reuters) - The fire burned 300 ha.',
    'KHARKIV, Ukraine, Sept. 12 — Some 300 ha are free.',
    'In August the ministry said 300 hectares had burned.',
    'It grew to 300 ha, more than in 2005.',
    'The farm has 87 hectares, a fifth larger than in 2005.',
    'The park of 300 ha, which opened in 1987, is shut.',
    'The park, twice as big as Monaco, opened in 1987.',
    'It is 300 ha; in 2019 the mayor left.',
    'Ice covers 950 sq km, half of what there was in 1931.',
  ])('none: %s', (text) => {
    expect(periodsOf(text)[0]).toBeNull();
  });

  it('each figure has its own', () => {
    expect(periodsOf('It fell from 27,772 sq km in 2004 to 4,571 sq km in 2012.')).toEqual([
      '2004-01-01 2004-12-31',
      '2012-01-01 2012-12-31',
    ]);
    expect(periodsOf('Vines cover 4,209 hectares, up from 761 ha in 1990.')).toEqual([
      null,
      '1990-01-01 1990-12-31',
    ]);
    expect(periodsOf('In 2019 it lost 300 ha of oak and 40 ha of pine.')).toEqual([
      '2019-01-01 2019-12-31',
      '2019-01-01 2019-12-31',
    ]);
  });
});

describe('when it was said', () => {
  it.each([
    ['The president said on Monday that 300 ha were free.', '2022-09-12'],
    ['On Monday the president said that 300 ha were free.', '2022-09-12'],
    ['The minister told parliament on Tuesday that 300 ha were lost.', '2022-09-13'],
    ['Some 300 ha burned, officials said Monday.', '2022-09-12'],
    ['Some 300 ha burned, the BBC reported on 3 May 2021.', '2021-05-03'],
    ['Some 300 ha burned, said Ivan Ko, the governor, on Monday.', '2022-09-12'],
    ['Some 300 ha burned, the mayor said in a post late on Monday.', '2022-09-12'],
    ['Президент заявив у понеділок, що звільнено 300 га.', '2022-09-12'],
    ['Officials said the fire burned 300 ha on Monday.', null],
    ['Firefighters said 300 ha had gone by Monday.', null],
    ['The fire, out on Monday, took 300 ha.', null],
    ['KYIV, 5 October — Some 300 ha are free.', null],
    ['On Monday 300 ha burned.', null],
  ])('%s', (text, date) => {
    expect(statedOn(text)).toBe(date);
  });

  it.each([
    ['The mayor said on Monday that 300 ha burned.', 'on Monday'],
    ['Some 300 ha burned, officials said Monday.', 'Monday'],
    ['It covers 300 ha, the army said on 5 May, twice the size of Monaco.', 'on 5 May'],
    ['Президент заявив у понеділок, що звільнено 300 га.', 'у понеділок'],
    ['The mayor said that 300 ha burned on Monday.', null],
    ['The mayor said on 5 May 2021 that 300 ha burned.', null],
  ])('without the date of the report in its words: %s', (text, words) => {
    expect(readClaims(text)[0].saidWhen).toBe(words);
    expect(readClaims(text, { reportDate: REPORT })[0].saidWhen).toBeNull();
  });

  it.each([
    ['KYIV, Sept. 14, 2022 (Wire) — The mayor said on Monday that 300 ha are free.'],
    ['Fire grows\n\nLONDON, 14 September 2022 - The mayor said on Monday that 300 ha burned.'],
    ['Київ, 14 вересня 2022 року – Мер заявив у понеділок, що звільнено 300 га.'],
  ])('by the day of the dateline: %s', (text) => {
    expect(readClaims(text)[0]).toMatchObject({
      statedOn: '2022-09-12',
      reportedOn: '2022-09-14',
    });
  });

  it('no dateline without a year tells a day', () => {
    const [claim] = readClaims(
      'KYIV, Sept. 14 (Wire) — The mayor said on Monday that 300 ha burned.',
    );
    expect(claim).toMatchObject({ statedOn: null, reportedOn: null, saidWhen: 'on Monday' });
  });

  it('no figure has a day that would need the date of the report', () => {
    const [claim] = readClaims('The mayor said on Monday that 300 ha burned in June last year.');
    expect(claim).toMatchObject({ who: 'The mayor', statedOn: null, period: null });
  });
});
