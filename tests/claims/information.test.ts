import { describe, expect, it } from 'vitest';
import { firstReport } from '../../src/claims/firstReport.ts';
import {
  comesTo,
  informationOn,
  placeShares,
  sharedPlaceIds,
} from '../../src/claims/information.ts';
import { informationLines } from '../../src/claims/words/informationLines.ts';
import type { Claim } from '../../src/claims/claim.ts';
import { en } from '../../src/text/en/index.ts';
import { area, claimOf, share, times, within } from './claimOf.ts';

const named = (placeId: string) =>
  ({ placeId, role: 'named', why: 'The report names it.' }) as const;
const linesOf = (parts: Partial<Claim>) =>
  informationLines(informationOn(claimOf(parts)), en).map(({ title }) =>
    title.replaceAll('\u00a0', ' '),
  );

describe('the share of a place', () => {
  it('is given of the first report’s places and their country', () => {
    const [claim] = firstReport(en).claims;
    const shares = placeShares(claim).map(({ placeId, share: { low, high } }) => [
      placeId,
      Math.round(low * 100),
      Math.round(high * 100),
    ]);
    // 5,957 km² of 31,415, of 25,670 to 28,461, of 53,201, 28,970 and 598,877 to 603,700.
    expect(shares).toEqual([
      ['kharkiv-oblast', 19, 19],
      ['kherson-oblast', 21, 23],
      ['donbas', 11, 11],
      ['kyiv', 21, 21],
      ['ukraine', 1, 1],
    ]);
  });

  it('is given of places that the area lies in, not of who acts or owns', () => {
    const claim = (...places: Claim['places'][number][]) =>
      claimOf({ area: area('600 ha'), places, wholePlaceId: 'ukraine' });
    expect(sharedPlaceIds(claim(named('malta')))).toEqual([]);
    expect(sharedPlaceIds(claim(named('kyiv-city')))).toEqual([]);
    expect(sharedPlaceIds(claim(...within('donbas'), named('malta')))).toEqual([
      'donbas',
      'ukraine',
    ]);
    expect(sharedPlaceIds(claim(...within('wales')))).toEqual(['wales']);
  });

  it('is of the place that an open name is read as', () => {
    const mayBe = ['kyiv-city', 'kyiv-oblast'];
    const places = [{ placeId: 'kyiv-city', role: 'within', why: '', mayBe }] as const;
    expect(sharedPlaceIds(claimOf({ area: area('2,300 sq mi'), places }))).toEqual(['kyiv-oblast']);
  });
});

describe('what a comparison alone comes to', () => {
  it.each<[Partial<Claim>, string]>([
    [{ comparisons: [share(1 / 3, 'pakistan')] }, 'That comes to about 270,000 km²'],
    [{ comparisons: [share(0.2, 'ukraine')] }, 'That comes to about 120,000 km²'],
    // Definitions far apart, with water and without, are two ends.
    [{ comparisons: [times(0.5, 'rhode-island')] }, 'That comes to about 1,300–2,000 km²'],
    // 5,351 or 4,459 m², a fifth apart.
    [{ comparisons: [times(3, 'american-football-field')] }, 'That comes to about 0.016 km²'],
    [{ comparisons: [times(3, 'manhattan')] }, 'That comes to about 180–260 km²'],
  ])('%o: %s', (parts, words) => {
    expect(linesOf(parts)).toEqual([words]);
  });

  it('is not said of a claim with an area, nor of a place that is not known', () => {
    expect(linesOf({ area: area('5 km²'), comparisons: [times(3, 'wales')] })).toEqual([]);
    expect(comesTo(claimOf({ comparisons: [times(3, 'atlantis')] }))).toBeNull();
    expect(comesTo(claimOf({ comparisons: [times(0, 'wales')] }))).toBeNull();
  });
});
