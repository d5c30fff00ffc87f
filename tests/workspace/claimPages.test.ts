import { expect, test } from 'vitest';
import { PAGE_CLAIMS, pageBeside, pageWith } from '../../src/workspace/claimPages.ts';

test('a claim is on the page that is shown, and pages lie side by side', () => {
  const count = 3 * PAGE_CLAIMS + 7;
  for (let at = 0; at < count; at++) {
    const page = pageWith(at, count);
    expect(page.from).toBeLessThanOrEqual(at);
    expect(page.to).toBeGreaterThan(at);
    const next = pageBeside(page, 1, count);
    expect(next).toBe(page.to === count ? null : page.to);
    expect(pageBeside(page, -1, count)).toBe(page.from === 0 ? null : page.from - PAGE_CLAIMS);
  }
});

test('a list that is short is one page, and so is an empty one', () => {
  expect(pageWith(-1, 0)).toEqual({ from: 0, to: 0 });
  const short = pageWith(-1, PAGE_CLAIMS);
  expect(short).toEqual({ from: 0, to: PAGE_CLAIMS });
  expect(pageBeside(short, 1, PAGE_CLAIMS)).toBeNull();
});
