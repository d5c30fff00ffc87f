import { test as bare, type Page } from '@playwright/test';
import { expect, onePage, toAddress, whenOfflineReady } from './fixtures.ts';
import { mapOf, openMap, readOutOf, shapeOf, whenDrawn } from './mapPage.ts';
import { claimOf } from './reportPage.ts';

const test = onePage(openMap, { permissions: ['clipboard-read', 'clipboard-write'] });

test.beforeEach(({ page }) => toAddress(page));

const listOf = (page: Page) => mapOf(page).getByRole('list', { name: /^[\d,]+ km² is$/ });
const rowsOf = (page: Page) => listOf(page).getByRole('listitem');
const sentenceOf = (page: Page, name: string) =>
  listOf(page).getByRole('button', { name, exact: true });
const readers = (page: Page, name: string) =>
  mapOf(page)
    .getByRole('group', { name: 'For readers in' })
    .getByRole('radio', { name, exact: true });

/** Opens the tool by the keyboard, or closes it, unless it is so. */
async function openTool(page: Page, isOpen = true): Promise<void> {
  const button = mapOf(page).getByRole('toolbar').getByRole('button', { name: 'As big as…' });
  if ((await button.getAttribute('aria-expanded')) === String(isOpen)) return;
  await button.focus();
  await page.keyboard.press('Enter');
}

test('what the claim is as big as is said in sentences, the report’s own place first', async ({
  page,
}) => {
  await openTool(page);
  await expect(readers(page, 'anywhere')).toBeChecked();
  await expect(rowsOf(page)).toHaveCount(5);
  const own = rowsOf(page).first();
  await expect(own).toContainText('nearly four times the size of Greater London');
  await expect(own).toContainText(/5,957\skm² ÷ 1,569–1,579\skm² = 3\.77–3\.80/);
  await expect(own).toContainText('The report compares with this place.');
  await expect(sentenceOf(page, 'nearly four times the size of Greater London')).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(rowsOf(page).nth(1)).toContainText('nearly a fifth the size of Belgium');
});

test('other readers get other places, which the address and the claim’s panel follow', async ({
  page,
}) => {
  await openTool(page);
  await readers(page, 'anywhere').focus();
  await readers(page, 'Ukraine').check({ force: true });
  await expect(rowsOf(page).nth(1)).toContainText('Zakarpattia oblast');
  await expect(page).toHaveURL(/for=ua/);
  await expect(claimOf(page)).toContainText(
    'for readers in Ukraine: nearly half the size of Zakarpattia oblast',
  );

  await toAddress(page, '#v=1&for=us');
  await expect(readers(page, 'US')).toBeChecked();
  await expect(listOf(page)).toContainText('nearly the size of Delaware');
  await expect(listOf(page)).toContainText('By this figure: total area');
});

test('a sentence draws the claim by its place, by the keyboard too', async ({ page }) => {
  await openTool(page);
  const belgium = sentenceOf(page, 'nearly a fifth the size of Belgium');
  await belgium.focus();
  await page.keyboard.press('Enter');
  await expect(belgium).toHaveAttribute('aria-pressed', 'true');
  await expect(sentenceOf(page, 'nearly four times the size of Greater London')).toHaveAttribute(
    'aria-pressed',
    'false',
  );
  await expect(readOutOf(page)).toContainText('outline of Belgium, 20% of it');
  await expect(page).toHaveURL(/shape=belgium/);
  await sentenceOf(page, 'nearly four times the size of Greater London').click();
  await expect(page).not.toHaveURL(/shape=/);
});

test('a place without an outline is said, and draws nothing', async ({ page }) => {
  await openTool(page);
  await toAddress(page, '#v=1&area=1258,km2&for=us');
  const losAngeles = rowsOf(page).filter({ hasText: 'Los Angeles' });
  await expect(losAngeles).toContainText('There is no outline of it here.');
  await expect(losAngeles.getByRole('button')).toHaveAccessibleName(/^Copy/);
});

test('a sentence is copied as it stands', async ({ page }) => {
  await openTool(page);
  const sentence = 'nearly a fifth the size of Belgium';
  await listOf(page)
    .getByRole('button', { name: `Copy “${sentence}”` })
    .click();
  await expect(mapOf(page).getByRole('status').filter({ hasText: 'Copied' })).toBeAttached();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(sentence);
});

test('the sentences follow the claim’s number, and say when nothing familiar is near', async ({
  page,
}) => {
  await openTool(page);
  await toAddress(page, '#v=1&area=900000,km2&for=uk');
  await expect(listOf(page)).toContainText('about three times the size of Italy');
  await expect(claimOf(page)).toContainText('Italy');
  await toAddress(page, '#v=1&area=1,m2&also=-');
  await expect(mapOf(page)).toContainText('No place that these readers know is near this area');
  await expect(claimOf(page)).toContainText('nothing that they know is near it in size');
});

test('the tool leaves the shape in sight beside it', async ({ page }) => {
  await openTool(page);
  await expect(rowsOf(page)).toHaveCount(5);
  // In the west of Ukraine, where the tool lies over the first look.
  await toAddress(page, '#v=1&at=25,49.2,0');
  await sentenceOf(page, 'nearly a fifth the size of Belgium').click();
  await expect(readOutOf(page)).toContainText('outline of Belgium');
  const tool = (await mapOf(page).locator('.tool').boundingBox())!;
  const left = async () => (await shapeOf(page).locator('.body').first().boundingBox())!.x;
  await expect.poll(left).toBeGreaterThan(tool.x + tool.width);
});

test('on a phone a place is chosen below the map, which shows it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openTool(page, false);
  await openTool(page);
  const tool = mapOf(page).locator('.sheet');
  await expect(tool).toBeVisible();
  await sentenceOf(page, 'nearly a fifth the size of Belgium').click();
  await expect(readOutOf(page)).toContainText('outline of Belgium');
  const sheet = (await tool.boundingBox())!;
  const stage = (await mapOf(page).locator('.stage').boundingBox())!;
  expect(sheet.y - Math.max(0, stage.y)).toBeGreaterThan(0.44 * 844);
  const body = shapeOf(page).locator('.body').first();
  const edge = async (part: 0 | 1) => {
    const { y, height } = (await body.boundingBox())!;
    return y + part * height;
  };
  await expect.poll(() => edge(1)).toBeLessThan(sheet.y);
  expect(await edge(0)).toBeGreaterThan(Math.max(0, stage.y));
  await tool.getByRole('button', { name: 'Show the panel' }).click();
  await expect(listOf(page)).toBeHidden();
  await page.setViewportSize({ width: 1440, height: 900 });
});

test('a claim without an area says why nothing is compared', async ({ page }) => {
  await openTool(page);
  await toAddress(page, '#v=1&area=-&also=-&times=-');
  await expect(mapOf(page).locator('.tool')).toContainText(
    'The claim states no area that could be drawn.',
  );
  await expect(readers(page, 'anywhere')).toHaveCount(0);
  await expect(claimOf(page)).not.toContainText('for readers');
});

test('the claim’s panel says it without a verdict, with the sums on demand', async ({ page }) => {
  await whenOfflineReady(page);
  const line = claimOf(page).getByRole('listitem').filter({ hasText: 'for readers anywhere' });
  await expect(line).toContainText('For scale');
  await expect(line.getByText(/holds|fails|rounded/)).toHaveCount(0);
  await expect(line.getByText(/km² ÷/).first()).toBeHidden();
  await line.getByText(/for readers anywhere/).click();
  await expect(line.getByText(/km² ÷/)).toHaveCount(4);
  await expect(line.getByText(/km² ÷/).first()).toBeVisible();
});

// Bare: the browser itself complains of what could not be fetched.
bare('places that cannot be loaded are said, and loaded when asked again', async ({ page }) => {
  const places = /worldPlaces-/;
  await page.route(places, (route) => route.abort());
  await page.goto('/');
  await whenDrawn(page);
  await expect(page.locator('html')).toHaveAttribute('data-offline', 'partly');
  await openTool(page);
  const alert = mapOf(page).getByRole('alert');
  await expect(alert).toContainText('The places could not be loaded');
  await expect(claimOf(page)).toContainText('for readers anywhere: the places could not be loaded');
  await page.unroute(places);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(rowsOf(page)).toHaveCount(5);
});
