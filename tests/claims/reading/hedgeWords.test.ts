import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../src/claims/reading/readClaims.ts';

function areaOf(text: string) {
  const [{ area }] = readClaims(text);
  if (!area) throw new Error(`no area in: ${text}`);
  return { ...area, quote: text.slice(area.start, area.end) };
}

describe("a hedge in the report's own words", () => {
  it.each([
    ['It covers just over 2,300 square miles.', 'just over', 'at least', true],
    ['It covers under 6,000 km2.', 'under', 'at most', false],
    ['It covers slightly more than 300 ha.', 'slightly more than', 'at least', true],
    ['It covers a little over 300 ha.', 'a little over', 'at least', true],
    ['It covers a shade over 300 ha.', 'a shade over', 'at least', true],
    ['It covers slightly larger than 300 ha.', 'slightly larger than', 'at least', true],
    ['It covers slightly smaller than 300 ha.', 'slightly smaller than', 'nearly', false],
    ['It covers well over 300 ha.', 'well over', 'at least', false],
    ['It covers more than 300 ha.', 'more than', 'at least', false],
    ['It covers upwards of 300 ha.', 'upwards of', 'at least', false],
    ['It covers nearly 300 ha.', 'nearly', 'nearly', false],
    ['It covers just under 300 ha.', 'just under', 'nearly', false],
    ['It covers no more than 300 ha.', 'no more than', 'at most', false],
    ['It covers up to 300 ha.', 'up to', 'at most', false],
    ['It covers some 300 ha.', 'some', 'about', false],
    ['It covers approx. 300 ha.', 'approx.', 'about', false],
    ['It covers ~300 ha.', '~', 'about', false],
    ['It covers barely more than 300 ha.', 'barely more than', 'at least', true],
    ['Звільнено понад 300 га.', 'понад', 'at least', false],
    ['Звільнено трохи більше 300 га.', 'трохи більше', 'at least', true],
    ['Звільнено трохи більше ніж 300 га.', 'трохи більше ніж', 'at least', true],
    ['Звільнено дещо понад 300 га.', 'дещо понад', 'at least', true],
    ['Звільнено трохи менше 300 га.', 'трохи менше', 'nearly', false],
    ['Звільнено до 300 га.', 'до', 'at most', false],
  ])('%s', (text, hedgeWords, hedge, slight) => {
    const area = areaOf(text);
    expect(area).toMatchObject({ hedgeWords, hedge, slight });
    expect(area.quote.startsWith(hedgeWords)).toBe(true);
  });

  it.each([
    ['More than a total of 300 ha.', 'More than', 'More than a total of 300 ha'],
    ['Майже на 80 га.', 'Майже', 'Майже на 80 га'],
    ['It lost 300 ha or more.', 'or more', '300 ha or more'],
    ['It lost 300 ha, give or take.', 'give or take', '300 ha, give or take'],
    ['A 4,000-plus acres fire.', 'plus', '4,000-plus acres'],
    ['Deals of 50+ million ha.', '+', '50+ million ha'],
    ['It lost more\nthan 300 ha.', 'more than', 'more\nthan 300 ha'],
    ['Roughly over 300 ha.', 'over', 'Roughly over 300 ha'],
    ['It is 300 ha.', null, '300 ha'],
    ['It is close to a 300 ha park.', null, '300 ha'],
    ['It came to up to a record 300 ha.', 'up to', 'up to a record 300 ha'],
  ])('%s', (text, hedgeWords, quote) => {
    expect(areaOf(text)).toMatchObject({ hedgeWords, quote });
  });

  it('both figures of a statement keep theirs', () => {
    const text = 'It covers just over 2,300 square miles, or under 6,000 km2.';
    const [{ area, alsoStated }] = readClaims(text);
    const quotes = [area!, ...alsoStated].map(({ start, end }) => text.slice(start, end));
    expect(quotes).toEqual(['just over 2,300 square miles', 'under 6,000 km2']);
  });
});
