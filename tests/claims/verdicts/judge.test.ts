import { describe, expect, it } from 'vitest';
import type { Answer, AnsweredClaim } from './answer.ts';
import type { VerdictSample } from './expectation.ts';
import { type Aspect, judge } from './judge.ts';

const sample: VerdictSample = {
  id: 'own',
  topic: 'fire',
  kinds: [],
  text: '',
  language: 'en',
  areasKm2: [2590],
  comparisons: [
    { place: 'luxembourg', multiple: 1, hedge: 'about', areaKm2: 2590, verdict: 'holds' },
    {
      places: ['belgium', 'netherlands', 'luxembourg'],
      multiple: 0.5,
      hedge: null,
      areaKm2: 2590,
      verdict: 'fails',
    },
  ],
  shares: [{ place: 'georgia-state', share: 0.5, hedge: null, areaKm2: 2590, verdict: null }],
  extents: [],
  units: ['holds'],
  within: [{ place: 'kenya', verdict: 'holds' }],
  named: ['norway'],
};

const claim: AnsweredClaim = {
  quote: '',
  area: {
    value: 1000,
    unit: 'sq mi',
    km2: 2590,
    lowKm2: 2588,
    highKm2: 2592,
    hedge: null,
    quote: '',
  },
  alsoStated: [{ value: 259000, unit: 'ha', km2: 2590, quote: '' }],
  comparisons: [
    { place: 'luxembourg', multiple: 1, hedge: 'about', quote: '' },
    { place: 'benelux', multiple: 0.5, hedge: null, quote: '' },
    { place: 'georgia-us', multiple: 0.5, hedge: null, quote: '' },
  ],
  places: [
    { id: 'luxembourg', role: 'yardstick' },
    { id: 'benelux', role: 'yardstick' },
    { id: 'georgia-us', role: 'share' },
    { id: 'kenya', role: 'within' },
    { id: 'norway', role: 'named' },
  ],
  checks: [
    { kind: 'units', places: [], verdict: 'holds', stated: null, note: '' },
    { kind: 'comparison', places: ['luxembourg'], verdict: 'holds', stated: null, note: '' },
    { kind: 'comparison', places: ['benelux'], verdict: 'fails', stated: null, note: '' },
    { kind: 'within', places: ['kenya'], verdict: 'holds', stated: null, note: '' },
  ],
};

/** The aspects in which the right answer, changed so, is wrong. */
function wrongIn(change: Partial<AnsweredClaim>, language = 'en'): Aspect[] {
  const answer: Answer = { language, claims: [{ ...claim, ...change }] };
  return judge(sample, answer)
    .filter(({ mistake }) => mistake !== null)
    .map(({ aspect }) => aspect);
}

const [, luxembourg, benelux, kenya] = claim.checks;
const [first, ...others] = claim.comparisons;

describe('judge', () => {
  it('finds nothing wrong with the right answer', () => {
    expect(wrongIn({})).toEqual([]);
  });

  it('does not ask that an area that fits be called so', () => {
    expect(wrongIn({ checks: claim.checks.filter((check) => check !== kenya) })).toEqual([]);
  });

  it.each<readonly [string, Partial<AnsweredClaim>, readonly Aspect[]]>([
    [
      'an area missed',
      { area: null, alsoStated: [] },
      ['area', 'tied', 'tied', 'tied', 'verdict', 'verdict'],
    ],
    ['another hedge', { comparisons: [{ ...first, hedge: null }, ...others] }, ['hedge']],
    [
      'another multiple',
      { comparisons: [{ ...first, multiple: 2 }, ...others] },
      ['tied', 'surplus', 'verdict'],
    ],
    [
      'a place too many',
      { comparisons: [...claim.comparisons, { ...first, place: 'malta' }] },
      ['surplus'],
    ],
    ['a wrong fails', { checks: swapped(luxembourg, 'fails') }, ['verdict', 'false fails']],
    ['a wrong holds', { checks: swapped(benelux, 'holds') }, ['verdict', 'false holds']],
    ['a rounded inside a place', { checks: swapped(kenya, 'rounded') }, ['verdict']],
    ['a fails inside a place', { checks: swapped(kenya, 'fails') }, ['false fails']],
    [
      'a verdict too many',
      { checks: [...claim.checks, { ...luxembourg, kind: 'share', places: ['georgia-us'] }] },
      ['verdict', 'false holds'],
    ],
    ['figures not compared', { checks: claim.checks.slice(1) }, ['verdict']],
    [
      'an actor as a place',
      {
        places: claim.places.map((place) => ({
          ...place,
          role: place.id === 'norway' ? 'within' : place.role,
        })),
      },
      ['role'],
    ],
    [
      'a check on what is only named',
      { checks: [...claim.checks, { ...kenya, places: ['norway'], verdict: null }] },
      ['role'],
    ],
  ])('tells %s', (_, change, aspects) => {
    expect(wrongIn(change).sort()).toEqual([...aspects].sort());
  });

  it('tells another language', () => {
    expect(wrongIn({}, 'uk')).toEqual(['language']);
  });
});

function swapped(check: AnsweredClaim['checks'][0], verdict: string) {
  return claim.checks.map((one) => (one === check ? { ...one, verdict } : one));
}
