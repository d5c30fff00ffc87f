import { describe, expect, it } from 'vitest';
import { makeFigure } from '../../src/figure/makeFigure.ts';
import { blocksOf, parseBlocks, type TemplateName, TEMPLATES } from '../../src/figure/template.ts';
import { FIGURE_SIZES } from '../../src/figure/layout/sizes.ts';
import { leftOutWords } from '../../src/figure/words/leftOut.ts';
import { en } from '../../src/text/en/index.ts';
import { area, claimOf, times, within } from '../claims/claimOf.ts';
import { CLAIMS, figureOf, orderOf, planOf } from './orders.ts';

const choiceOf = (list: string) => {
  const parsed = parseBlocks(list);
  if (!parsed.ok) throw new Error(parsed.problem.found);
  return parsed.choice;
};

describe('blocks as a command names them', () => {
  it.each([
    ['map,credits', ['map', 'credits']],
    ['-checks, +notes', ['title', 'standfirst', 'map', 'legend', 'notes', 'reports', 'credits']],
    ['', ['title', 'standfirst', 'map', 'legend', 'checks', 'reports', 'credits']],
  ])('%j of a map', (list, names) => {
    expect([...blocksOf('map', choiceOf(list))]).toEqual(names);
  });

  it.each([
    ['maps', 'maps'],
    ['map,-credits', '-credits'],
    ['+', '+'],
  ])('%j are none: %j', (list, found) => {
    expect(parseBlocks(list)).toMatchObject({ ok: false, problem: { found } });
  });
});

/** Several claims are shown where there are several. */
const OF_ONE_CLAIM = (Object.keys(TEMPLATES) as TemplateName[]).filter(
  (template) => template !== 'small-multiples',
);

describe('templates', () => {
  it('of several claims shows one beside what it is compared with, and says so', () => {
    const { sheet } = planOf({ template: 'small-multiples' });
    expect([...sheet.pictures]).toEqual(['comparison']);
    expect(sheet.leftOut).toEqual([{ block: 'multiples', why: 'nothing-to-show' }]);
  });

  it.each(OF_ONE_CLAIM)('%s has its pictures and no others', (template) => {
    const { sheet } = planOf({ template });
    const wanted = new Set(
      ['comparison', 'map', 'strip'].filter((name) =>
        (TEMPLATES[template] as readonly string[]).includes(name),
      ),
    );
    expect(sheet.pictures).toEqual(wanted);
    expect(sheet.leftOut).toEqual([]);
  });

  it('without one a figure has the pair and the map, on a small sheet the pair', () => {
    expect([...planOf().sheet.pictures]).toEqual(['comparison', 'map']);
    expect([...planOf({ size: FIGURE_SIZES.square }).sheet.pictures]).toEqual(['comparison']);
  });

  it('of a claim that nothing is known of but its area has the strip', () => {
    const { sheet } = planOf({ claim: CLAIMS['a quantity alone'] });
    expect([...sheet.pictures]).toEqual(['strip']);
  });

  it('that cannot be as asked say what is not there', () => {
    const { leftOut } = figureOf({ claim: CLAIMS['a quantity alone'], template: 'map' });
    expect(leftOutWords(leftOut, en)).toBe(
      'Not there, as there is nothing that it could show: the map.',
    );
    const square = { widthPx: 340, heightPx: 340, pixelRatio: 1, dpi: 96 };
    const small = figureOf({ size: square, template: 'map-and-comparison' });
    expect(leftOutWords(small.leftOut, en)).toMatch(/for want of room: .*the map/);
  });

  it('say of a small sheet that it would have a map when asked', () => {
    const size = FIGURE_SIZES.square;
    const words = (parts: Parameters<typeof figureOf>[0]) =>
      leftOutWords(figureOf({ size, ...parts }).leftOut, en);
    expect(words({})).toMatch(/On so small a sheet only when asked for: the map\./);
    expect(words({ blocks: { map: false } })).not.toMatch(/small a sheet/);
    expect(words({ template: 'comparison' })).not.toMatch(/small a sheet/);
  });

  it('keep the map where the pair has no room', () => {
    // A football pitch beside an oblast cannot be seen.
    const claim = claimOf({
      area: area('2,300 sq mi'),
      comparisons: [times(800_000, 'football-pitch')],
      places: within('kharkiv-oblast'),
    });
    const { sheet } = planOf({ claim, template: 'map-and-comparison' });
    expect([...sheet.pictures]).toEqual(['map']);
    expect(sheet.leftOut).toEqual([{ block: 'comparison', why: 'no-room' }]);
  });

  it('of a card whose claim has another check that fails show that as well', () => {
    const claim = claimOf({
      area: area('2,400 sq mi'),
      comparisons: [times(4, 'greater-london'), times(3, 'luxembourg')],
    });
    const { figure } = figureOf({ claim, template: 'verdict-card' });
    expect(JSON.stringify(figure.drawing.marks)).toMatch(/verdict-fails/);
  });

  it('of small sheets say that of checks only the sums are there', () => {
    const { leftOut } = figureOf({ size: FIGURE_SIZES.square });
    expect(leftOutWords(leftOut, en)).toMatch(/in part, for want of room: .*the checks/);
  });

  it('can stand on no background', () => {
    const made = makeFigure(orderOf({ background: 'transparent' }));
    expect(made.ok && made.figure.drawing.background).toBeNull();
  });
});
