import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.ts';
import { plainWords } from '../../src/figure/words/title.ts';
import { area, claimOf, times, within } from '../claims/claimOf.ts';
import { FIGURE_SIZES } from '../../src/figure/layout/sizes.ts';
import { planFigure } from '../../src/figure/planFigure.ts';
import { CLAIMS, orderOf, planOf } from './orders.ts';

const contentOf = (parts: Partial<Claim>) => planOf({ claim: claimOf(parts) }).content;
const titleOf = (parts: Partial<Claim>) => plainWords(contentOf(parts).title);
const kharkiv = within('kharkiv-oblast');

describe('where a report is from', () => {
  const areaAlone = { area: area('7,400 km2'), comparisons: [times(3, 'luxembourg')] };

  it('is its outlet and its day in words', () => {
    const citation = { outlet: 'The Star', title: 'Floods', url: null, publishedOn: '2022-06-19' };
    const { reports } = contentOf({
      ...areaAlone,
      citations: [citation],
      reportedOn: '2022-06-19',
    });
    expect(reports).toEqual(['Report: The Star, 19\u00a0June 2022.']);
  });

  it('is its day, if that is all that is known', () => {
    expect(contentOf({ ...areaAlone, reportedOn: '2022-06-19' }).reports).toEqual([
      'Report of 19\u00a0June 2022.',
    ]);
    expect(contentOf(areaAlone).reports).toEqual([]);
  });
});

describe('the title', () => {
  it.each<[string, string, Partial<Claim>]>([
    [
      'rounded: what was found',
      '2,300 square miles is 3.8 times Greater London',
      { area: area('2,300 sq mi'), comparisons: [times(4, 'greater-london', 'about')] },
    ],
    [
      'fails: what was found, and not what was stated',
      '2,300 square miles is 3.8 times Greater London, not 7',
      { area: area('2,300 sq mi'), comparisons: [times(7, 'greater-london')] },
    ],
    [
      'holds: what was stated',
      '2,400 square miles is about four times Greater London',
      { area: area('2,400 sq mi'), comparisons: [times(4, 'greater-london', 'about')] },
    ],
    [
      'less than the place: the share of it',
      '2,300 square miles is 19% of Kharkiv oblast, not half',
      { area: area('2,300 sq mi'), comparisons: [times(0.5, 'kharkiv-oblast')] },
    ],
    [
      'unknown: as reported',
      '2,300 square miles, reported as four times atlantis',
      { area: area('2,300 sq mi'), comparisons: [times(4, 'atlantis')] },
    ],
    [
      'no comparison: the share of the first place',
      '2,300 square miles is 19% of Kharkiv oblast',
      { area: area('2,300 sq mi'), places: kharkiv },
    ],
    [
      'hedged: with the report’s hedge',
      'More than 6,000 square kilometres is more than 19% of Kharkiv oblast',
      { area: area('more than 6,000 km²'), places: kharkiv },
    ],
    [
      'one time and more: larger',
      '3,000 square kilometres is larger than Greater London',
      { area: area('3,000 km²'), comparisons: [times(1, 'greater-london', 'at least')] },
    ],
    [
      'by definition between two numbers: what it is near',
      '3,120 square kilometres is about twice the size of Greater London',
      { area: area('3,120 km²'), comparisons: [times(2, 'greater-london', 'at least')] },
    ],
    [
      'of a hedged figure by definition between two numbers: hedged once',
      'More than 3,050 square kilometres is more than 1.9 times Greater London, not 3',
      { area: area('more than 3,050 km²'), comparisons: [times(3, 'greater-london')] },
    ],
    [
      'millions: in words',
      '4.28 million square kilometres is larger than Greater London',
      { area: area('4,280,000 km²'), comparisons: [times(1, 'greater-london', 'at least')] },
    ],
    ['a quantity alone', '75,000 hectares at true size', { area: area('75,000 hectares') }],
  ])('%s', (_name, title, parts) => {
    expect(titleOf(parts)).toBe(title);
  });

  it('of a comparison alone says what it comes to', () => {
    expect(titleOf({ comparisons: [times(4, 'greater-london', 'about')] })).toBe(
      'About four times Greater London: about 6,300 km²',
    );
  });

  it('has the claim’s own quantity in the claim’s colour', () => {
    const { title } = planOf().content;
    expect(title.filter(({ isClaim }) => isClaim)).toEqual([
      { text: '2,300 square miles', isClaim: true },
    ]);
  });

  it('can be written by hand', () => {
    expect(planOf({ title: 'Of one’s own' }).content.title).toEqual([
      { text: 'Of one’s own', isClaim: false },
    ]);
  });
});

describe('checks, notes and credits', () => {
  it('have no line for a place that nothing is known of', () => {
    const claim = claimOf({ area: area('360 km2'), places: within('nowhere-known') });
    expect(planOf({ claim }).content.checks.map(({ verdict }) => verdict)).not.toContain('unknown');
  });

  it('have one number of figures for an area in legend and caption, and the report’s own unit', () => {
    const { pair, shapeLegend } = contentOf({
      area: area('429,000 acres'),
      comparisons: [times(0.7, 'luxembourg')],
    });
    const { areas } = pair!.second.words;
    expect(areas).toEqual(['1,736\u00a0km²', '429,000\u00a0acres']);
    expect(shapeLegend[0].words).toMatch(new RegExp(`: ${areas.join(' · ')}$`));
  });

  it('give each check its verdict, sum and a better wording', () => {
    const [comparison, units, places] = planOf().content.checks;
    expect(comparison).toMatchObject({
      verdict: 'rounded',
      verdictWord: 'rounded',
      sum: '5,957\u00a0km² ÷ 1,569–1,579\u00a0km² = 3.77–3.80',
      better: 'Better: nearly four times the size of Greater London.',
    });
    expect(units.verdict).toBe('holds');
    expect(places).toMatchObject({ verdict: null, verdictWord: 'For scale', isInStrip: true });
  });

  it('never leave out that a place is too small', () => {
    const checks = contentOf({
      area: area('2,300 sq mi'),
      places: within('kyiv-city'),
    }).checks;
    expect(checks).toMatchObject([{ verdict: 'fails', isInStrip: false }, { verdict: null }]);
  });

  it('name the ellipsoid, the boundaries’ error and the definitions of the compared place', () => {
    const notes = planOf().content.notes.join(' ');
    expect(notes).toMatch(/WGS84/);
    expect(notes).toMatch(/within 0\.\d% of independent references/);
    expect(notes).toMatch(/Greater London has 1,569–1,579\u00a0km² by definition/);
    expect(planOf({ notes: 'Mine.' }).content.notes).toEqual(['Mine.']);
  });

  it('credit what is shown with licences and addresses', () => {
    expect(planOf().content.credits).toEqual(
      expect.arrayContaining([
        '© OpenStreetMap contributors (ODbL 1.0, openstreetmap.org/copyright)',
        expect.stringMatching(/^Contains National Statistics data .* Ordnance Survey .*OGL 3\.0/),
        'GeoNames (CC BY 4.0, creativecommons.org/licenses/by/4.0)',
      ]),
    );
  });

  it('credit nobody whose data are on a map that is not there', () => {
    const names = (parts: Parameters<typeof planOf>[0]) => planOf(parts).content.credits.join();
    const square = names({ size: FIGURE_SIZES.square });
    expect(square).toMatch(/^Contains National Statistics data/);
    expect(square).not.toMatch(/OpenStreetMap|Natural Earth|GeoNames|GSHHG|CLDR/);
    expect(names({ template: 'map' })).toMatch(/OpenStreetMap.*GeoNames/);
    expect(names({ template: 'strip' })).not.toMatch(/GeoNames/);
    expect(names({ template: 'map', blocks: { map: false } })).toBe('');
    const { dataCredits } = planOf({ size: FIGURE_SIZES.square }).content;
    expect(dataCredits.join()).toMatch(/OpenStreetMap/);
  });

  it('name whose figures are drawn as squares, where there is no outline', () => {
    const claim = claimOf({ area: area('1,171 km2'), comparisons: [times(2, 'chicago')] });
    const size = FIGURE_SIZES.square;
    expect(planOf({ claim, size }).content.shownCredits).toBe('Areas: US Census Bureau. Areacheck');
    expect(planOf({ claim, size, credits: 'full' }).content.shownCredits).toMatch(
      /^Areas: US Census Bureau, Gazetteer of 2010\. Made with/,
    );
  });

  it('name whose areas are in a sum where the outline is drawn as well, each once', () => {
    const claim = claimOf({ area: area('5,000 km2'), comparisons: [times(2, 'luxembourg')] });
    const { shownCredits } = planOf({ claim, template: 'comparison' }).content;
    expect(shownCredits).toMatch(/^Areas: CIA\. © OpenStreetMap contributors, Areacheck$/);
  });

  it('stand on the sheet in one line, or whole, and go only where no licence asks for them', () => {
    const short = planOf({ template: 'comparison' }).content.shownCredits;
    expect(short).toMatch(
      /^Areas: .*Greater London Authority.*\. ONS and OS © Crown copyright 2015, Areacheck$/,
    );
    const full = planOf({ template: 'comparison', credits: 'full' }).content.shownCredits;
    expect(full).toMatch(/^Areas: .* Data: Contains National Statistics .* Made with Areacheck on/);
    const without = { blocks: { credits: false } };
    expect(planFigure(orderOf(without))).toMatchObject({
      ok: false,
      problem: { kind: 'credits-owed' },
    });
    expect(planFigure(orderOf({ claim: CLAIMS['a quantity alone'], ...without })).ok).toBe(true);
  });

  it('credit nothing that is not shown', () => {
    const { credits } = planOf({ claim: CLAIMS['a quantity alone'] }).content;
    expect(credits).toEqual([]);
    const beside = planOf({
      claim: CLAIMS['a quantity alone'],
      compareWith: ['belgium'],
    }).content.credits.join();
    expect(beside).toMatch(/OpenStreetMap/);
    expect(beside).not.toMatch(/GeoNames|Natural Earth/);
  });
});
