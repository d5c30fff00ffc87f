import { test as bare } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { areasOf, claimOf, layerKm2, openReport, rowOf } from './reportPage.ts';

const SQUARE_MILE_KM2 = 1.609344 ** 2;
const whole = (number: number) => Math.round(number).toLocaleString('en-GB');

test('the first screen shows the report without a click', async ({ page }) => {
  await openReport(page);
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
  await openReport(page);
  const kharkiv = layerKm2('ukraine-units', 'kharkiv-oblast');
  const london = layerKm2('greater-london', 'greater-london');
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

for (const width of [320, 390, 768, 1440]) {
  test(`nothing scrolls sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await openReport(page);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
}

test('on a narrow screen claim, map, checks and areas follow each other', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openReport(page);
  const tops = await Promise.all(
    [
      page.getByRole('banner'),
      page.getByRole('heading', { level: 1 }),
      page.getByRole('region', { name: 'Map' }),
      claimOf(page).getByText('3.8 times Greater London, not 4'),
      areasOf(page),
    ].map(async (part) => (await part.boundingBox())!.y),
  );
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
});

bare('a layer that cannot be loaded is said, and asked for again', async ({ page }) => {
  await page.route('**/*greater-london*.geojson', (route) => route.abort());
  await page.goto('/');
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('The boundaries of Greater London could not be loaded');
  await expect(rowOf(page, 'Greater London')).toContainText('published');
  await page.unroute('**/*greater-london*.geojson');
  await notice.getByRole('button', { name: 'Try again' }).click();
  await expect(notice).toHaveCount(0);
  await expect(rowOf(page, 'Greater London')).not.toContainText('published');
});
