import { describe, expect, it } from 'vitest';
import { figureFileStem } from '../../src/figure/fileName.ts';
import { FIGURE_SIZES, parseFigureSize } from '../../src/figure/layout/sizes.ts';
import { uk } from '../../src/text/uk/index.ts';
import { area, claimOf, times } from '../claims/claimOf.ts';
import { orderOf } from './orders.ts';
import { placesOrderOf } from './placesOrders.ts';

const sized = (text: string) => {
  const parsed = parseFigureSize(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.size;
};

describe('figureFileStem', () => {
  it('says what the claim is, what it is compared with, and the size', () => {
    expect(figureFileStem(orderOf({}))).toBe('2300-square-miles-greater-london-article');
    expect(figureFileStem(orderOf({ size: FIGURE_SIZES['a4-portrait'] }))).toBe(
      '2300-square-miles-greater-london-a4-portrait',
    );
    expect(figureFileStem(orderOf({ catalogue: uk }))).toBe(
      '2300-kvadratnykh-myl-velykyi-london-article-uk',
    );
  });

  it('says the look and the language where these are not the usual ones', () => {
    expect(figureFileStem(orderOf({ theme: 'mono' }))).toMatch(/-article-mono$/);
    expect(figureFileStem(orderOf({ size: sized('86mm'), theme: 'dark', catalogue: uk }))).toBe(
      '2300-kvadratnykh-myl-velykyi-london-86mm-dark-uk',
    );
  });

  it('takes a claim without a quantity, or without a comparison', () => {
    const nameOf = (claim: Parameters<typeof claimOf>[0]) =>
      figureFileStem(orderOf({ claim: claimOf(claim) }));
    expect(nameOf({ comparisons: [times(4, 'luxembourg')] })).toBe('luxembourg-article');
    expect(nameOf({ area: area('75,000 hectares') })).toBe('75000-hectares-article');
  });

  it('has a name where the words have no letter for one', () => {
    const claim = claimOf({ statement: 'خاركيف' });
    expect(figureFileStem(orderOf({ claim }))).toBe('figure-article');
  });

  it('has pixels for a size without a name', () => {
    expect(figureFileStem(orderOf({ size: sized('1200x800') }))).toMatch(/-1200x800$/);
    const wide = { ...FIGURE_SIZES.article, widthPx: 333 };
    expect(figureFileStem(orderOf({ size: wide }))).toMatch(/-666-wide$/);
  });

  it('has millimetres for a size on paper, columns too', () => {
    const nameOf = (text: string) => figureFileStem(orderOf({ size: sized(text) }));
    expect(nameOf('120x80mm')).toMatch(/-120x80mm$/);
    expect(nameOf('55.5mm')).toMatch(/-55\.5mm$/);
    expect(nameOf('double-column')).toMatch(/-178mm$/);
    expect(nameOf('a3')).toMatch(/-a3$/);
  });

  it('names places that are compared, the ground last', () => {
    expect(figureFileStem(placesOrderOf('kenya', ['greater-london']))).toBe(
      'greater-london-kenya-article',
    );
  });

  it('is no longer than names can be shown, and ends with a whole word', () => {
    const claim = claimOf({ statement: 'hyphenated words without end '.repeat(20) });
    const name = figureFileStem(orderOf({ claim, size: FIGURE_SIZES['a3-portrait'] }));
    expect(name.length).toBeLessThanOrEqual(80);
    expect(name).toMatch(/-(hyphenated|words|without|end)-a3-portrait$/);
    const statement = 'a'.repeat(300);
    const long = figureFileStem(orderOf({ claim: claimOf({ statement }) }));
    expect(long).toMatch(/^a{72}-article$/);
  });
});
