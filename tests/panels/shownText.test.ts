import { describe, expect, test } from 'vitest';
import { readClaims } from '../../src/claims/reading/readClaims.ts';
import { paragraphsOf } from '../../src/panels/reading/segments.ts';
import { shownText } from '../../src/panels/reading/shownText.ts';
import { PAGE_CLAIMS, pageWith } from '../../src/workspace/claimPages.ts';
import { entryMaker } from '../../src/workspace/makeEntry.ts';

const SENTENCE = 'The army took 2,300 square miles, and then lost 500 km² near Kherson oblast. ';
const entriesOf = (text: string) => readClaims(text).map(entryMaker(null, [], null));
const filler = (units: number) => 'Nothing was said of it. '.repeat(units / 24);

describe('the text that is shown with a page of claims', () => {
  test('is all of a short report', () => {
    const text = SENTENCE.repeat(20);
    const entries = entriesOf(text);
    const shown = shownText(text, entries, pageWith(0, entries.length));
    expect(shown).toEqual([{ start: 0, end: text.length, leftOut: 0 }]);
  });

  test('begins with a sentence, ends with one, and pages lie side by side', () => {
    const text = SENTENCE.repeat(3 * PAGE_CLAIMS);
    const entries = entriesOf(text);
    let end = 0;
    for (let at = 0; at < entries.length; at += PAGE_CLAIMS) {
      const page = pageWith(at, entries.length);
      const [stretch, ...others] = shownText(text, entries, page);
      expect(others).toEqual([]);
      expect(stretch.start).toBe(end);
      expect(text.slice(stretch.start)).toMatch(/^The army|^lost|^500/);
      ({ end } = stretch);
      const marks = paragraphsOf(text, entries.slice(page.from, page.to), stretch).flat();
      const marked = new Set(marks.map(({ mark }) => mark?.key));
      for (const { key } of entries.slice(page.from, page.to)) expect(marked).toContain(key);
    }
    expect(end).toBe(text.length);
  });

  test('of a long one is what is around its claims, and says how much is left out', () => {
    const text = filler(240_000) + SENTENCE + filler(240_000) + SENTENCE + filler(240_000);
    const entries = entriesOf(text);
    const shown = shownText(text, entries, pageWith(0, entries.length));
    const units = shown.reduce((sum, { start, end }) => sum + end - start, 0);
    expect(units).toBeLessThan(10_000);
    for (const { read } of entries) {
      expect(shown.some(({ start, end }) => start < read.start && read.end < end)).toBe(true);
    }
    expect(shown.map(({ leftOut }) => leftOut > 200_000)).toEqual([false, true, true]);
  });

  test('has few paragraphs, however many the report has', () => {
    const text = `${'a\n\n'.repeat(50_000)}${SENTENCE}${'\n\nb'.repeat(50_000)}`;
    const entries = entriesOf(text);
    const shown = shownText(text, entries, pageWith(0, entries.length));
    const paragraphs = shown.flatMap((stretch) => paragraphsOf(text, entries, stretch));
    expect(paragraphs.length).toBeLessThan(20);
  });
});
