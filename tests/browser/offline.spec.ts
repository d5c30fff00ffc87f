import { test as bare } from '@playwright/test';
import { expect, test, whenOfflineReady } from './fixtures.ts';
import { dialogOf, listOf, readText, REPORT, textOf } from './readingPage.ts';
import { areasOf, claimOf, openReport, rowOf } from './reportPage.ts';

test('everything works with the network cut once all is there', async ({ page }) => {
  await openReport(page);
  await whenOfflineReady(page);
  await page.context().setOffline(true);

  await page.getByRole('button', { name: 'Edit claim' }).click();
  await page.getByLabel('Number').first().fill('2,400');
  await expect(claimOf(page)).toContainText('6,216 km²');
  await rowOf(page, 'Donbas').getByRole('button').click();
  await expect(areasOf(page)).toContainText('The goal that Russia restated in spring');
  await page.getByRole('button', { name: 'definitions and sources' }).click();
  await expect(page.getByRole('dialog')).toContainText('WGS84');
  await page.keyboard.press('Escape');
  await page.getByRole('radio', { name: 'Dark' }).check({ force: true });

  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const exporting = page.getByRole('dialog', { name: 'Export', exact: true });
  const figure = exporting.getByRole('img', { name: /Greater London/ });
  await expect(figure).toBeVisible({ timeout: 90_000 });
  await expect(exporting.getByRole('button', { name: 'PDF' })).toBeEnabled();
  await Promise.all([
    page.waitForEvent('download'),
    exporting.getByRole('button', { name: 'All with data' }).click(),
  ]);
  await exporting.getByLabel('Map', { exact: true }).selectOption('As you see it on the page');
  await expect(exporting.getByText('The figure has')).toBeVisible();
  await page.keyboard.press('Escape');

  const opener = page.getByRole('button', { name: 'Check another report' });
  await opener.click();
  await readText(page, REPORT);
  await expect(listOf(page).getByRole('listitem')).toHaveCount(3);
  await opener.click();
  await dialogOf(page)
    .locator('input[type=file]')
    .setInputFiles({
      name: 'page.html',
      mimeType: 'text/html',
      buffer: Buffer.from(
        '<h1>Fire</h1><p>The fire burned 600,000 hectares near Камянське, as large as Barnet.</p>',
      ),
    });
  await expect(dialogOf(page).getByLabel('Text of the report')).toHaveValue(/600,000 hectares/);
  await dialogOf(page).getByRole('button', { name: 'Read the report' }).click();
  await expect(textOf(page).getByRole('button', { name: /^600,000 hectares/ })).toBeVisible();
  await page.getByRole('button', { name: 'Export claims' }).click();
  await expect(page.getByRole('dialog', { name: 'Export the checked claims' })).toBeVisible();
});

// Bare: the browser itself complains of what could not be fetched.
bare('a part that could not be fetched is said, and fetched when asked again', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const late = /ExportDialog|room-|readWorker/;
  await page.route(late, (route) => route.abort());
  await openReport(page);
  await expect(page.locator('html')).toHaveAttribute('data-offline', 'partly');

  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('The export could not be loaded');
  await page.unroute(late);
  await notice.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('dialog', { name: 'Export', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Check another report' }).click();
  await readText(page, REPORT);
  await expect(listOf(page).getByRole('listitem')).toHaveCount(3);

  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await whenOfflineReady(page);
  expect(errors).toEqual([]);
});

bare('a kept report survives a visit on which reading could not be loaded', async ({ page }) => {
  await openReport(page);
  await page.getByRole('button', { name: 'Check another report' }).click();
  await readText(page, REPORT);
  // What is typed is kept first, and as a draft; the report once it is read.
  await expect
    .poll(() =>
      page.evaluate(
        () => JSON.parse(localStorage.getItem('areacheck-report') ?? '{}').report?.text,
      ),
    )
    .toContain('retaken');
  await page.route(/room-/, (route) => route.abort());
  await page.reload();
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('Reading reports could not be loaded');
  await page.unroute(/room-/);
  await page.getByRole('button', { name: 'Check another report' }).click();
  await expect(dialogOf(page).getByLabel('Text of the report')).toHaveValue(/retaken/);
  await page.keyboard.press('Escape');
  await expect(listOf(page).getByRole('listitem')).toHaveCount(3);
});
