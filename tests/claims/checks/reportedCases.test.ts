import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../../src/claims/check.ts';
import type { Claim } from '../../../src/claims/claim.ts';
import { suggestRating } from '../../../src/claims/publish/rating.ts';
import { en } from '../../../src/text/en/index.ts';
import { area, claimOf, itself, share, times, within } from '../claimOf.ts';

/** Claims as texts of reports state them, each with the verdicts that are right. */
const CASES: readonly (readonly [text: string, Partial<Claim>, verdicts: readonly string[]])[] = [
  [
    'roughly the size of Spain or Cameroon',
    {
      area: area('465,000 km²'),
      comparisons: [times(1, 'spain', 'about'), times(1, 'cameroon', 'about')],
    },
    ['comparison rounded', 'comparison holds'],
  ],
  ['20% of Ukraine, no area', { comparisons: [share(0.2, 'ukraine')] }, []],
  [
    'an owner, a landmark or a government is not where an area lies',
    { area: area('60,000 km²'), places: [{ placeId: 'malta', role: 'named', why: '' }] },
    [],
  ],
  [
    'the land area of San Francisco',
    { area: area('46.91 square miles'), places: itself('san-francisco') },
    ['itself holds'],
  ],
  [
    'its size is comparable to Wales',
    { area: area('6,000 km²'), comparisons: [times(1, 'wales', 'about')] },
    ['comparison fails'],
  ],
  [
    'about the size of the US state of Georgia',
    { area: area('150,000 km²'), comparisons: [times(1, 'georgia-state', 'about')] },
    ['comparison holds'],
  ],
  [
    'about the size of Kharkiv, the city or the oblast',
    {
      area: area('350 km²'),
      comparisons: [
        {
          ...times(1, 'kharkiv-oblast', 'about'),
          mayBe: [['kharkiv-oblast', 'kharkiv-city']],
        },
      ],
    },
    ['comparison holds'],
  ],
  [
    'an area larger than Luxembourg',
    { area: area('10,000 km²'), comparisons: [times(1, 'luxembourg', 'at least')] },
    ['comparison holds'],
  ],
  [
    'more than the area of Luxembourg',
    { area: area('2,400 km²'), comparisons: [times(1, 'luxembourg', 'at least')] },
    ['comparison rounded'],
  ],
  [
    'more than Belgium, the Netherlands and Luxembourg together',
    {
      area: area('125,000 km²'),
      comparisons: [times(1, 'belgium+netherlands+luxembourg', 'at least')],
    },
    ['comparison holds'],
  ],
  [
    'Kent and Essex combined',
    { area: area('16,000 km²'), comparisons: [times(1, 'kent+essex', 'about')] },
    ['comparison fails'],
  ],
  [
    'the size of Belgium and Luxembourg together',
    { area: area('33,000 km²'), comparisons: [times(1, 'belgium+luxembourg')] },
    ['comparison holds'],
  ],
  [
    '53.8 square miles (34,442 acres)',
    { area: area('53.8 square miles'), alsoStated: [area('34,442 acres')] },
    ['units holds'],
  ],
  [
    'about 2,000 sq km (about 700 sq mi)',
    { area: area('about 2,000 sq km'), alsoStated: [area('about 700 sq mi')] },
    ['units fails'],
  ],
  [
    '16 percent of the Gaza Strip',
    { area: area('58 km²'), comparisons: [share(0.16, 'gaza-strip')] },
    ['share holds'],
  ],
  [
    'about 20 percent of the Gaza Strip',
    { area: area('130 km²'), comparisons: [share(0.2, 'gaza-strip', 'about')] },
    ['share fails'],
  ],
  [
    'five times the size of Manhattan',
    { area: area('50,000 hectares'), comparisons: [times(5, 'manhattan')] },
    ['comparison rounded'],
  ],
  ['half of Rhode Island, no area', { comparisons: [times(0.5, 'rhode-island')] }, []],
  ...(
    [
      ['240,000 acres', 1, 'fails'],
      ['2,350 km²', 1, 'fails'],
      ['1,500 km²', 1, 'rounded'],
      ['3,900 km²', 2, 'fails'],
      ['3,400 km²', 2, 'rounded'],
    ] as const
  ).map(
    ([stated, multiple, verdict]) =>
      [
        `${stated} as ${multiple} × Greater London`,
        { area: area(stated), comparisons: [times(multiple, 'greater-london')] },
        [`comparison ${verdict}`],
      ] as const,
  ),
  [
    'about 1.5 times Luxembourg or nearly three times Greater London',
    {
      area: area('4,168 km²'),
      comparisons: [times(1.5, 'luxembourg', 'about'), times(3, 'greater-london', 'nearly')],
    },
    ['comparison rounded', 'comparison rounded'],
  ],
  [
    'a third of Pakistan, bigger than the United Kingdom',
    { comparisons: [share(1 / 3, 'pakistan'), times(1, 'united-kingdom', 'at least')] },
    ['comparison holds'],
  ],
  [
    'more land than the state of Delaware',
    { area: area('6,600 km²'), comparisons: [times(1, 'delaware', 'at least')] },
    ['comparison holds'],
  ],
  [
    'about seven times Greater London',
    { area: area('11,088 km²'), comparisons: [times(7, 'greater-london', 'about')] },
    ['comparison holds'],
  ],
  [
    'roughly 19 percent of Ukraine, slightly larger than Bulgaria',
    {
      area: area('116,000 km²'),
      comparisons: [
        share(0.19, 'ukraine', 'about'),
        { ...times(1, 'bulgaria', 'at least'), slight: true },
      ],
    },
    ['comparison holds', 'share holds'],
  ],
  [
    'six dozen hectares in Donbas',
    { area: area('72 ha'), places: within('donbas') },
    ['within holds'],
  ],
];

describe('claims as reports state them', () => {
  it.each(CASES)('%s', (_text, parts, verdicts) => {
    const checks = checkClaim(claimOf(parts));
    expect(checks.map(({ kind, verdict }) => `${kind} ${verdict}`)).toEqual(verdicts);
  });

  it('are not rated by an area that fits into its place, nor by what nobody states', () => {
    const rating = (parts: Partial<Claim>) => suggestRating(checkClaim(claimOf(parts)), en);
    expect(rating({ area: area('72 ha'), places: within('donbas') })).toBeNull();
    expect(rating({ area: area('9,000 km²'), places: within('kyiv-city') })?.value).toBe(1);
    expect(rating({ comparisons: [share(0.2, 'ukraine')] })).toBeNull();
  });
});
