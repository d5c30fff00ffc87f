import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.ts';
import type { Group, Mark } from '../../src/draw/drawing.ts';
import { FIGURE_SIZES, sizeOfPixels } from '../../src/figure/layout/sizes.ts';
import { makeFigure } from '../../src/figure/makeFigure.ts';
import { planFigure } from '../../src/figure/planFigure.ts';
import { describeFigureProblem } from '../../src/figure/problem.ts';
import { en } from '../../src/text/en/index.ts';
import { area, claimOf } from '../claims/claimOf.ts';
import { CLAIMS, figureOf, orderOf, type OrderParts } from './orders.ts';

function idsOf(marks: readonly Mark[]): string[] {
  return marks
    .filter((mark): mark is Group => mark.kind === 'group')
    .flatMap(({ id, marks }) => [id, ...idsOf(marks)]);
}

describe('a figure', () => {
  const parts = { link: 'https://example.org/#claim', blocks: { strip: true } };
  const { figure, content } = figureOf(parts);

  it('is the same each time', () => {
    expect(figureOf(parts).figure).toEqual(figure);
  });

  it('has groups of different names', () => {
    const ids = idsOf(figure.drawing.marks);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(
      expect.arrayContaining(['map', 'head', 'comparison', 'checks', 'strip', 'foot']),
    );
  });

  it('knows claim, verdicts, sources, licences and link', () => {
    const { facts } = figure;
    expect(facts.summary).toMatch(/captured 2,300 square miles.*; rounded: 3\.8 times/);
    expect(facts.sources[0]).toBe('BBC News, https://www.bbc.com/news/world-europe-62884668');
    expect(facts.licence).toMatch(/ODbL 1\.0.*OGL 3\.0/);
    expect(facts.credits).toEqual(content.credits);
    expect(facts).toMatchObject({
      link: 'https://example.org/#claim',
      language: 'en-GB',
      madeOn: '2026-11-25',
    });
  });

  it('is described in a few sentences with quantity, shape, verdicts, sums and shares', () => {
    expect(figure.facts.altText.replaceAll('\u00a0', ' ')).toBe(
      '2,300 square miles (5,957 km²), drawn at true size as 3.8 copies of Greater London on a map with Kharkiv oblast, Kherson oblast, Donbas and Kyiv (oblast and city). ' +
        'Comparison: rounded. 3.8 times Greater London, not 4; 5,957 km² ÷ 1,569–1,579 km² = 3.77–3.80. ' +
        'Units: holds. 2,300 sq mi and more than 6,000 km² agree; 6,000 km² = 2,317 sq mi, 0.72% apart. ' +
        'The area is 19% of Kharkiv oblast, 23% of Kherson oblast, 11% of Donbas, 21% of Kyiv (oblast and city) and 0.99% of Ukraine.',
    );
    expect(figureOf({ altText: 'Mine.' }).figure.facts.altText).toBe('Mine.');
  });

  it('without a map is described without one', () => {
    const { figure } = figureOf({ claim: CLAIMS['a quantity alone'], compareWith: ['wales'] });
    expect(figure.facts.altText.replaceAll('\u00a0', ' ')).toBe(
      '75,000 hectares (750 km²), drawn at true size as a square beside Wales. Size only: where it lies is not known here.',
    );
  });

  it.each(['light', 'dark', 'mono'] as const)('in %s has the theme’s own paper', (theme) => {
    const { figure } = figureOf({ theme, claim: CLAIMS['a quantity alone'] });
    const paper = { light: '#fbf9f4', dark: '#17191c', mono: '#ffffff' }[theme];
    expect(figure.drawing.background).toBe(paper);
  });
});

describe('no figure', () => {
  const claim = (parts: Partial<Claim>): OrderParts => ({ claim: claimOf(parts) });
  const tiny = sizeOfPixels(220, 200);
  const cases: [string, string, OrderParts, RegExp][] = [
    ['of Arabic', 'missing-letters', { title: 'مساحة' }, /Latin, Greek and Cyrillic.*م/],
    ['of Chinese', 'missing-letters', { standfirst: '面积 2,300' }, /面 积/],
    [
      'of a title as long as a page',
      'title-too-long',
      { title: 'word '.repeat(2000), size: FIGURE_SIZES.square },
      /10,000 characters; about [1-9][\d,]* fit/,
    ],
    [
      'of more than the Earth',
      'claim-too-large',
      claim({ area: area('600,000,000 km²') }),
      /600,000,000\u00a0km².*a quarter of the Earth/,
    ],
    ['of nothing', 'nothing-to-draw', claim({ statement: 'Nothing.' }), /states no area/],
    [
      'where there is no room',
      'too-small',
      tiny.ok ? { size: tiny.size } : {},
      /220 × 200 pixels has no room/,
    ],
  ];

  it.each(cases)('%s: %s', (_name, kind, parts, words) => {
    const plan = planFigure(orderOf(parts));
    expect(plan).toMatchObject({ ok: false, problem: { kind } });
    if (!plan.ok) expect(describeFigureProblem(plan.problem, en)).toMatch(words);
    expect(makeFigure(orderOf(parts)).ok).toBe(false);
  });

  it('is no answer to Cyrillic', () => {
    expect(planFigure(orderOf({ title: 'Площа у 2 300 квадратних миль' })).ok).toBe(true);
  });
});
