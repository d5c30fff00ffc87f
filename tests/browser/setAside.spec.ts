import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openReading, REPORT } from './readingPage.ts';
import { openReport } from './reportPage.ts';

const KEY = 'areacheck-report';
const DAMAGED = `{"version":2,"isOpen":true,"report":{"text":${JSON.stringify(REPORT)},"title`;

const noticeOf = (page: Page) => page.getByRole('alert').filter({ hasText: /damaged/ });

async function leave(page: Page, json: string): Promise<void> {
  await page.addInitScript(
    ([key, json]) => {
      if (sessionStorage.getItem('left')) return;
      sessionStorage.setItem('left', 'yes');
      localStorage.setItem(key, json);
    },
    [KEY, json],
  );
}

test('a damaged report is set aside, can be saved, and outlasts a reload and the next report', async ({
  page,
}) => {
  await leave(page, DAMAGED);
  await openReport(page);
  await expect(noticeOf(page)).toContainText(
    'A report that this browser kept is damaged and cannot be opened; it is set aside as it was.',
  );
  await openReading(page);

  await page.reload();
  await expect(page.getByRole('button', { name: 'Change the text' })).toBeVisible();
  const download = page.waitForEvent('download');
  await noticeOf(page).getByRole('button', { name: 'Save it as a file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('damaged-report.txt');
  expect(readFileSync(await file.path(), 'utf8')).toBe(DAMAGED);

  await noticeOf(page).getByRole('button', { name: 'Delete it' }).click();
  await expect(noticeOf(page)).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Change the text' })).toBeVisible();
  await expect(noticeOf(page)).toHaveCount(0);
});

test('of several that are set aside it is said how many, and the map is whole beneath', async ({
  page,
}) => {
  await page.addInitScript(
    ([key, json]) => {
      if (localStorage.length === 0) for (const i of [1, 2, 3]) localStorage.setItem(key + i, json);
    },
    [`${KEY}-damaged-`, DAMAGED],
  );
  await openReport(page);
  await expect(noticeOf(page)).toContainText('3 kept reports are set aside; this is the oldest');
  for (const part of [
    page.getByRole('button', { name: 'Zoom out' }),
    page.getByText('© OpenStreetMap').first(),
    page.getByRole('button', { name: 'Snap back' }),
  ]) {
    await expect(part).toBeInViewport({ ratio: 1 });
  }
  await page.mouse.wheel(0, 400);
  await expect(page.getByRole('button', { name: 'Snap back' })).toBeInViewport({ ratio: 1 });

  await noticeOf(page).getByRole('button', { name: 'Delete it' }).click();
  await expect(noticeOf(page)).toContainText('2 kept reports are set aside');
  await noticeOf(page).getByRole('button', { name: 'Delete it' }).click();
  await expect(noticeOf(page)).not.toContainText('are set aside');
});

test('a damaged correction does not lose the report', async ({ page }) => {
  const report = { text: REPORT, publishedOn: '', outlet: '', title: 'Mine', url: '' };
  const corrections = { '27-44': { area: { value: -1, unit: 'km2', hedge: null } } };
  await leave(page, JSON.stringify({ version: 2, isOpen: true, report, corrections }));
  await openReport(page);
  await expect(page.getByRole('heading', { name: 'Mine' })).toBeVisible();
  await expect(noticeOf(page)).toContainText('A part of what this browser kept of your report');
  await expect(page.getByText(/A correction of an earlier visit is not understood/)).toBeVisible();
});
