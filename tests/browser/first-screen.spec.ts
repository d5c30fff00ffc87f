import { expect, onePage, toAddress } from './fixtures.ts';
import { claimOf, openReport, outlineKm2, rowOf } from './reportPage.ts';

const SQUARE_MILE_KM2 = 1.609344 ** 2;
const test = onePage(openReport);
const whole = (number: number) => Math.round(number).toLocaleString('en-GB');

test('the first screen shows the report without a click', async ({ page }) => {
  await expect(page).toHaveTitle('Areacheck: 2,300 square miles');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('banner')).toContainText('Areacheck');
  await expect(page.getByRole('main')).toHaveCount(1);
  await expect(page.getByRole('region', { name: 'Map' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Export' })).toBeEnabled();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Ukraine’s armies captured 2,300 square miles in the east and south, about four times Greater London',
  );
  const claim = claimOf(page);
  await expect(claim).toContainText('Stated by Volodymyr Zelensky');
  await expect(claim).toContainText('12 September 2022');
  await expect(claim).toContainText('3.8 times Greater London, not 4');
  await expect(claim).toContainText('rounded');
  await expect(claim).toContainText('6,000 km² = 2,317 sq mi');
});

test('the table shows what the layers measure', async ({ page }) => {
  const kharkiv = outlineKm2('kharkiv-oblast');
  const london = outlineKm2('greater-london');
  const cells = await rowOf(page, 'Kharkiv oblast').getByRole('cell').allInnerTexts();
  const claimKm2 = 2300 * SQUARE_MILE_KM2;
  expect(cells.map((cell) => cell.trim()).slice(0, 6)).toEqual([
    whole(kharkiv / SQUARE_MILE_KM2),
    whole(kharkiv),
    `${Math.round((claimKm2 / kharkiv) * 100)}%`,
    (kharkiv / london).toFixed(1),
    whole(kharkiv * 100),
    whole((kharkiv / SQUARE_MILE_KM2) * 640),
  ]);
  for (const place of ['Kherson oblast', 'Donbas', 'Luhansk oblast', 'Kyiv city', 'Ukraine']) {
    await expect(rowOf(page, place)).toBeVisible();
  }
});

test('an address that makes no sense is said, and nothing of it is used', async ({ page }) => {
  await toAddress(page, '#v=1&area=9,km2&shape=star');
  await expect(page.getByRole('alert')).toContainText('“shape=star”');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2,300 square miles');
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
});
