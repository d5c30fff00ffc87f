import { expect, onePage, toAddress } from './fixtures.ts';
import { areasOf, openReport, rowOf } from './reportPage.ts';

const test = onePage(openReport, { permissions: ['clipboard-read', 'clipboard-write'] });

test.beforeEach(async ({ page }) => toAddress(page));

test('selecting a row shows its definitions and why the report names it', async ({ page }) => {
  await rowOf(page, 'Kherson oblast').getByRole('button').click();
  const areas = areasOf(page);
  await expect(areas).toContainText('A second counter-attack is under way');
  await expect(areas).toContainText('28,461 km²');
  await expect(areas).toContainText('with bays, Syvash and the estuary');
  await expect(page).toHaveURL(/on=kherson-oblast/);
  await rowOf(page, 'Kherson oblast').getByRole('button').click();
  await expect(areas).not.toContainText('A second counter-attack is under way');
});

test('map and table select and point at the same place', async ({ page }) => {
  const onMap = page
    .getByRole('region', { name: 'Map' })
    .getByRole('button', { name: /Donbas/ })
    .first();
  await onMap.focus();
  await page.keyboard.press('Enter');
  await expect(rowOf(page, 'Donbas').getByRole('button')).toHaveAttribute('aria-expanded', 'true');
  await rowOf(page, 'Kherson oblast').getByRole('button').click();
  await expect(onMap).toHaveAttribute('aria-pressed', 'false');
  await rowOf(page, 'Kyiv city').hover();
  await expect(page.getByRole('region', { name: 'Map' })).toContainText('місто Київ');
});

test('each column sorts, and says so', async ({ page }) => {
  const header = page.getByRole('columnheader', { name: 'km²' });
  const first = areasOf(page).getByRole('row').nth(1);
  await header.getByRole('button').click();
  await expect(header).toHaveAttribute('aria-sort', 'descending');
  await expect(first).toContainText('Ukraine');
  await header.getByRole('button').click();
  await expect(header).toHaveAttribute('aria-sort', 'ascending');
  await expect(first).toContainText('Greater London');
  await page.getByRole('columnheader', { name: 'Place' }).getByRole('button').click();
  await expect(first).toContainText('Donbas');
  await expect(areasOf(page).getByRole('row').nth(2)).toContainText('Donetsk oblast');
});

test('all 27 units can be shown', async ({ page }) => {
  await page.getByLabel('All 27 units of Ukraine').check();
  // 27 units, Donbas, Kyiv, Ukraine, Greater London, and the head.
  await expect(areasOf(page).getByRole('row')).toHaveCount(32);
  await expect(rowOf(page, 'Sevastopol')).toBeVisible();
  await page.getByLabel('All 27 units of Ukraine').uncheck();
  await expect(rowOf(page, 'Sevastopol')).toHaveCount(0);
});

test('the chosen unit comes first', async ({ page }) => {
  const second = areasOf(page).getByRole('columnheader').nth(1);
  await expect(second).toHaveText('sq mi');
  await page.getByRole('radio', { name: 'acres' }).check();
  await expect(second).toHaveText('acres');
});

test('the table is copied as CSV and as text', async ({ page }) => {
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole('button', { name: 'Copy as CSV' }).click();
  await expect(page.getByText('10 rows copied as CSV.')).toBeVisible();
  const csv = await copied();
  expect(csv).toMatch(/^id,name_en,name_uk,km2,/);
  expect(csv).toMatch(/\r?\nkharkiv-oblast,Kharkiv oblast,Харківська область,31\d{3}\.\d{2},/);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByText('10 rows copied as text.')).toBeVisible();
  expect(await copied()).toMatch(/^Place +km² +sq mi +ha +acres/);
});

test('definitions and sources are one click away', async ({ page }) => {
  await page.getByRole('button', { name: 'definitions and sources' }).click();
  const dialog = page.getByRole('dialog', { name: 'Definitions and sources' });
  await expect(dialog).toContainText('© OpenStreetMap contributors');
  await expect(dialog).toContainText('ODbL');
  await expect(dialog).toContainText('Contains National Statistics data');
  await expect(dialog).toContainText('State Statistics Service of Ukraine');
  await expect(dialog).toContainText('68/262');
  const licences = await dialog.getByRole('link', { name: 'Their licences' }).getAttribute('href');
  const list = await page.request.get(licences!);
  expect(list.ok()).toBe(true);
  expect(await list.text()).toContain('maplibre-gl');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toHaveCount(0);
});

test('columns that do not fit are named, and one click away', async ({ page }) => {
  const acres = areasOf(page).getByRole('columnheader', { name: 'acres' });
  await expect(acres).not.toBeInViewport();
  const more = page.getByRole('button', { name: 'More: ha, acres, area against reference' });
  await more.click();
  await expect(acres).toBeInViewport();
  await expect(more).toHaveCount(0);
});
