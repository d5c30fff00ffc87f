import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../src/claims/check.ts';
import type { Claim } from '../../src/claims/claim.ts';
import type { Mark, Path } from '../../src/draw/drawing.ts';
import { FIGURE_SIZES } from '../../src/figure/layout/sizes.ts';
import { pathBoxWithin } from '../../src/figure/formats/pathBox.ts';
import { makeFigure } from '../../src/figure/makeFigure.ts';
import type { ClaimSubject, FigureOrder } from '../../src/figure/order.ts';
import { REPORTED } from '../../src/figure/subject/yardstick.ts';
import { area, claimOf, times, within } from '../claims/claimOf.ts';
import { pathAreaPx2 } from '../draw/pathArea.ts';
import { orderOf, type OrderParts } from './orders.ts';

const BEFORE = claimOf({
  area: area('2,600 km2'),
  statedOn: '2022-09-08',
  comparisons: [times(1, 'luxembourg')],
});
const AFTER = claimOf({
  area: area('7,800 km2'),
  statedOn: '2022-09-12',
  comparisons: [times(3, 'luxembourg')],
});
const WRONG = claimOf({ area: area('9,000 km2'), comparisons: [times(1, 'belgium')] });

const subjectOf = (claim: Claim): ClaimSubject => ({
  kind: 'claim',
  claim,
  checks: checkClaim(claim),
  shape: { yardstick: REPORTED, placement: null },
  compareWith: [],
});

function multiplesOf(claims: readonly Claim[], parts: OrderParts = {}) {
  const order: FigureOrder = {
    ...orderOf(parts),
    about: { kind: 'claims', claims: claims.map(subjectOf) },
  };
  return makeFigure(order);
}

function marksOf(marks: readonly Mark[]): Mark[] {
  return marks.flatMap((mark) => (mark.kind === 'group' ? marksOf(mark.marks) : [mark]));
}

function drawnOf(claims: readonly Claim[], parts: OrderParts = {}) {
  const made = multiplesOf(claims, parts);
  if (!made.ok) throw new Error(made.problem.kind);
  const marks = marksOf(made.figure.drawing.marks);
  const paths = marks.filter((mark): mark is Path => mark.kind === 'path');
  const words = marks
    .flatMap((mark) =>
      mark.kind === 'paragraph'
        ? [mark.lines.map(({ text }) => text).join(' ')]
        : mark.kind === 'text'
          ? [mark.text]
          : [],
    )
    .join('\n');
  return { made, paths, words };
}

const ANYWHERE = { x: -1e6, y: -1e6, width: 2e6, height: 2e6 };
const boxOf = (d: string) => pathBoxWithin(d, ANYWHERE)!;

describe('several claims on one sheet', () => {
  it.each(['article', 'square', 'story', 'wide', 'a4-portrait', 'column'] as const)(
    'are drawn at one scale: %s',
    (name) => {
      const { paths } = drawnOf([BEFORE, AFTER], { size: FIGURE_SIZES[name] });
      const yardsticks = paths.filter(({ id }) => id === 'pair-luxembourg');
      expect(yardsticks).toHaveLength(2);
      const areas = yardsticks.map(({ d }) => pathAreaPx2(d));
      expect(areas[1] / areas[0]).toBeCloseTo(1, 3);
      const claims = paths.filter(({ id }) => id?.startsWith('pair-claim'));
      const all = claims.reduce((sum, { d }) => sum + pathAreaPx2(d), 0);
      expect(all / areas[0]).toBeCloseTo((2600 + 7800) / 2586, 1);
    },
  );

  it('have each its sentence, its day and its verdict', () => {
    const { words, made } = drawnOf([BEFORE, AFTER, WRONG], { size: FIGURE_SIZES.wide });
    expect(made.words.title).toBe('2,600, 7,800 and 9,000 square kilometres at one scale');
    expect(words).toContain('8 September 2022');
    expect(words).toContain('12 September 2022');
    expect(words.match(/holds:/g)).toHaveLength(2);
    expect(words.match(/fails:/g)).toHaveLength(1);
    expect(words).toContain('the same for all');
  });

  it('have their yardsticks on one ground', () => {
    const boxesOf = (name: 'article' | 'wide' | 'a4' | 'square') => {
      const { paths } = drawnOf([BEFORE, AFTER], { size: FIGURE_SIZES[name] });
      return paths.filter(({ id }) => id === 'pair-luxembourg').map(({ d }) => boxOf(d));
    };
    for (const name of ['article', 'wide', 'a4', 'square'] as const) {
      const [before, after] = boxesOf(name);
      expect(after.x).toBeGreaterThan(before.x + before.width);
      expect(after.y + after.height).toBeCloseTo(before.y + before.height, 3);
    }
    const ground = drawnOf([AFTER, WRONG], { size: FIGURE_SIZES.wide }).paths;
    const bottoms = ['pair-luxembourg', 'pair-belgium'].map((id) => {
      const { y, height } = boxOf(ground.find((path) => path.id === id)!.d);
      return y + height;
    });
    expect(bottoms[0]).toBeCloseTo(bottoms[1], 0);
  });

  it('have their days in the report’s own words where no date is known, else that of the report', () => {
    const said = { ...BEFORE, statedOn: null, saidWhen: 'on Sept. 8', who: 'The army' };
    const later = { ...AFTER, statedOn: null, reportedOn: '2022-09-12' };
    const { words } = drawnOf([said, later], { size: FIGURE_SIZES.a4 });
    expect(words).toContain('“on Sept. 8”');
    expect(words).toContain('Stated by the army.');
    expect(words).toContain('Reported on 12 September 2022');
  });

  it('show a claim alone that is compared with a sum, and one that is a place alone', () => {
    const sum = claimOf({ area: area('5,200 km2'), comparisons: [times(1, 'luxembourg+belgium')] });
    const { paths } = drawnOf([sum, AFTER], { size: FIGURE_SIZES.wide });
    const alone = paths.find(({ id }) => id === 'pair-claim')!;
    const whole = paths.find(({ id }) => id === 'pair-luxembourg')!;
    expect(pathAreaPx2(alone.d) / pathAreaPx2(whole.d)).toBeCloseTo(5200 / 2586, 1);
  });

  it('of very different sizes keep a dot with its name, and say that it is one', () => {
    const tiny = claimOf({ area: area('0.02 km2'), comparisons: [times(3, 'football-pitch')] });
    for (const name of ['article', 'story', 'square'] as const) {
      const { words } = drawnOf([tiny, AFTER], { size: FIGURE_SIZES[name] });
      expect(words).toContain('football pitch');
      expect(words.match(/too small to see at this scale/g)).toHaveLength(2);
    }
  });

  it('with room for neither speakers nor areas keep days and verdicts, and say that', () => {
    const named = [BEFORE, AFTER].map((claim) => ({ ...claim, who: 'The army' }));
    const { words, made } = drawnOf(named, { size: FIGURE_SIZES.square });
    expect(words.match(/holds:/g)).toHaveLength(2);
    expect(words).toMatch(/8 September 2022[\s\S]*12 September 2022/);
    expect(words).not.toContain('the army');
    expect(made.leftOut).toContainEqual({ block: 'multiples', why: 'no-room' });
  });

  it('in a strip keep their verdicts, without places that they only lie in', () => {
    const placed = [BEFORE, WRONG].map((claim) => ({ ...claim, places: within('ukraine') }));
    const { words } = drawnOf(placed, { template: 'strip' });
    expect(words).toMatch(/\bholds\b[\s\S]*\bfails\b/);
    expect(words).not.toMatch(/^Ukraine$/m);
    expect(words).not.toContain('the claim is');
  });

  it('are refused where there is no room for all', () => {
    const many = Array.from({ length: 9 }, () => AFTER);
    expect(multiplesOf(many, { size: FIGURE_SIZES.square })).toMatchObject({
      ok: false,
      problem: { kind: 'too-small' },
    });
  });

  it('have all of their data in the package, each shape once and each claim by its number', () => {
    const { made } = drawnOf([BEFORE, AFTER]);
    const { data } = made.content;
    expect(data.shapes().map(({ id }) => id)).toEqual(['claim-1', 'luxembourg', 'claim-2']);
    expect(data.areas().map(({ claimKm2 }) => claimKm2)).toEqual([2600, 7800]);
    expect(data.report('Two days')).toMatch(/2,600[\s\S]*7,800/);
    expect(made.figure.facts.altText).toMatch(/2,600[\s\S]*7,800/);
    expect(made.figure.facts.credits.join()).toContain('OpenStreetMap');
  });
});
