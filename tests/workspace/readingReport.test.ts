import { describe, expect, test } from 'vitest';
import { citationsOf, NO_REPORT, webAddress } from '../../src/workspace/readingReport.ts';

describe('where a report stood', () => {
  test('only web addresses are addresses', () => {
    expect(webAddress(' https://example.org/a ')).toBe('https://example.org/a');
    for (const text of [
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///x',
      'example.org',
      '',
    ]) {
      expect(webAddress(text)).toBeNull();
    }
  });

  test('a report with nothing known of it has no citation', () => {
    expect(citationsOf({ ...NO_REPORT, text: '40 acres', publishedOn: '2024-08-05' })).toEqual([]);
  });

  test('an address alone is cited by its host', () => {
    expect(citationsOf({ ...NO_REPORT, url: 'https://example.org/fire' })).toEqual([
      { outlet: 'example.org', title: null, url: 'https://example.org/fire', publishedOn: null },
    ]);
  });
});
