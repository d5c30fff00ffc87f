import { expect, test } from './fixtures.ts';
import { listOf, openReading } from './readingPage.ts';
import { claimOf } from './reportPage.ts';

test('a reload loses nothing; the first report is one click away, and so is yours', async ({
  page,
}) => {
  await openReading(page);
  await listOf(page)
    .getByRole('button', { name: /6,000 sq km/ })
    .click();
  await page.getByRole('button', { name: 'Edit claim' }).click();
  await page.getByRole('group', { name: 'Area as stated' }).getByLabel('Number').fill('7,000');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('7,000');
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('areacheck-report')))
    .toContain('7000');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'A reader’s version: 7,000 square kilometres',
  );
  expect(decodeURIComponent(page.url())).not.toMatch(/7000|retaken/);

  await page.getByRole('button', { name: 'Back to the first report' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ukraine’s armies captured');
  await expect(claimOf(page)).toContainText('3.8 times Greater London, not 4');
  await page.getByRole('button', { name: 'Back to your report' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('7,000');

  await page.goto('/#v=1&area=5000,sqmi');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('5,000 square miles');
});
