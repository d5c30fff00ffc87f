import type { Page } from '@playwright/test';
import { findings } from './axe.ts';
import { expect, onePage, toAddress } from './fixtures.ts';
import { mapOf, openMap, readOutOf, whenDrawn } from './mapPage.ts';

const test = onePage(openMap);

const KENYA = '#v=1&compare=kenya;greater-london';

test.beforeEach(({ page }) => toAddress(page));

const panel = (page: Page) => page.getByRole('region', { name: 'Comparison' });
const heading = (page: Page) => panel(page).getByRole('heading', { level: 1 });
const shapes = (page: Page) => mapOf(page).locator('[data-shape]');
const shape = (page: Page, name: string) =>
  mapOf(page).locator(`[data-shape][aria-label^="${name}"]`);

/** Types a place's name into a field and takes the first that is offered. */
async function choose(page: Page, label: string | RegExp, name: string): Promise<void> {
  const field = panel(page).getByRole('combobox', { name: label });
  await field.click();
  await field.fill(name);
  await panel(page).getByRole('option', { name }).first().click();
}

async function toCompared(page: Page, address: string): Promise<void> {
  await toAddress(page, address);
  await expect(heading(page)).toBeVisible();
  await expect(shapes(page).first()).toBeVisible();
  await whenDrawn(page);
}

/** Where the middle of a shape is on the screen. */
async function middleOf(page: Page, name: string) {
  const box = (await shape(page, name).locator('.body').first().boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function drag(page: Page, name: string, dx: number, dy: number): Promise<void> {
  const { x, y } = await middleOf(page, name);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx, y + dy, { steps: 5 });
  await page.mouse.up();
}

test('London lies over Kenya after three clicks, and the sentence says how large each is', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'Compare two places' }).click();
  await expect(heading(page)).toHaveText('Kharkiv oblast is 20 times the size of Greater London');
  await choose(page, 'On the map', 'Kenya');
  // 580,367 to 591,958 km² over 1,569 to 1,579 km².
  await expect(heading(page)).toHaveText(
    /^Kenya is 3[67]\d(–3[67]\d)? times the size of Greater London$/,
  );
  await expect(panel(page)).toContainText(/Greater London is 0\.27(–0\.28)?% of the size of Kenya/);
  await expect(readOutOf(page)).toContainText('Greater London');
  await expect(shapes(page)).toHaveCount(1);
  await expect(readOutOf(page)).toContainText('it does not lie here');
  const center = (await readOutOf(page).getAttribute('data-center'))!.split(',').map(Number);
  expect(center[0]).toBeGreaterThan(34);
  expect(center[0]).toBeLessThan(42);
  expect(Math.abs(center[1])).toBeLessThan(4.7);
  const km2 = Number(await readOutOf(page).getAttribute('data-area-m2')) / 1e6;
  expect(Math.abs(km2 / 1574 - 1)).toBeLessThan(0.002);
  await expect(page.getByRole('table', { name: 'Areas' })).toContainText('Kenya');
  await expect(page).toHaveURL(/compare=kenya;greater-london/);

  await panel(page).getByRole('button', { name: 'Back to the report' }).click();
  await expect(page.getByRole('region', { name: 'Claim', exact: true })).toContainText('2,300');
  await expect(readOutOf(page)).toContainText('Greater London ×3.8');
});

test('several places are laid over one, and each is moved for itself', async ({ page }) => {
  await toCompared(page, KENYA);
  await panel(page).getByRole('button', { name: 'Lay another place over it' }).click();
  await choose(page, 'Lay another place over it', 'Wales');
  await expect(heading(page)).toHaveText('Greater London and Wales over Kenya');
  await expect(shapes(page)).toHaveCount(2);
  await expect(panel(page)).toContainText(/Kenya is 2\d(–2\d)? times the size of Wales/);
  await whenDrawn(page);
  const [london, wales] = [await middleOf(page, 'Greater London'), await middleOf(page, 'Wales')];
  await drag(page, 'Wales', 60, 40);
  expect(await middleOf(page, 'Greater London')).toEqual(london);
  const moved = await middleOf(page, 'Wales');
  expect(moved.x - wales.x).toBeGreaterThan(50);
  expect(moved.y - wales.y).toBeGreaterThan(30);
  // What somebody took hold of is what the tools move and the card measures.
  await expect(readOutOf(page)).toContainText('Wales');
  await mapOf(page).getByRole('button', { name: 'Turn 15° clockwise' }).click();
  await expect(page).toHaveURL(/wales,[\d.,-]+,15/);

  await panel(page).getByRole('button', { name: 'Remove Greater London' }).click();
  await expect(shapes(page)).toHaveCount(1);
  await expect(heading(page)).toHaveText(/^Kenya is 2\d(–2\d)? times the size of Wales$/);
});

test('a city without an outline is the map where it lies', async ({ page }) => {
  await page.getByRole('button', { name: 'Compare two places' }).click();
  await choose(page, 'On the map', 'Warsaw');
  await expect(heading(page)).toHaveText(
    /^Greater London is 3\.\d(–3\.\d)? times the size of Warsaw$/,
  );
  await expect(panel(page)).toContainText('There is no outline of Warsaw here');
  await expect(readOutOf(page)).toContainText(/52\.\d\d° N, 2[01]\.\d\d° E/);
  await expect(shapes(page)).toHaveCount(1);
});

test('the two change places', async ({ page }) => {
  await toCompared(page, '#v=1&compare=wales;rhode-island');
  await expect(heading(page)).toHaveText(/^Wales is .* times the size of Rhode Island$/);
  await panel(page).getByRole('button', { name: 'Swap Rhode Island and the map' }).click();
  await expect(panel(page).getByRole('combobox', { name: 'On the map' })).toHaveValue(
    'Rhode Island',
  );
  await expect(readOutOf(page)).toContainText('Wales');
  await expect(heading(page)).toHaveText(/^Wales is .* times the size of Rhode Island$/);
});

test('a link leads to what is compared, each where it was moved to', async ({ page }) => {
  await toCompared(page, '#v=1&compare=poland;kharkiv-oblast,19.1,52.1,30;greater-london');
  await expect(heading(page)).toHaveText('Kharkiv oblast and Greater London over Poland');
  await shape(page, 'Kharkiv oblast').focus();
  await expect(readOutOf(page)).toContainText('52.10° N, 19.10° E');
  await expect(readOutOf(page)).toContainText('turned 30°');
  await page.keyboard.press('Home');
  await expect(page).toHaveURL(/compare=poland;kharkiv-oblast;greater-london/);

  for (const bad of ['poland', 'poland;poland', 'poland;atlantis', 'poland;wales,1,2']) {
    await toAddress(page, `#v=1&compare=${bad}`);
    await expect(page.getByRole('alert').filter({ hasText: bad })).toBeVisible();
    await expect(panel(page)).toBeHidden();
  }
});

test('a country that is clicked is laid over the map', async ({ page }) => {
  await toCompared(page, '#v=1&compare=poland;wales');
  await mapOf(page).getByRole('button', { name: 'Find a place' }).click();
  const field = mapOf(page).getByRole('combobox', { name: 'Place or town' });
  await field.fill('Belgium');
  await mapOf(page).getByRole('option', { name: 'Belgium' }).first().click();
  const card = mapOf(page).locator('[data-place="belgium"]');
  await card.getByRole('button', { name: 'Lay it over the map' }).click();
  await expect(heading(page)).toHaveText('Wales and Belgium over Poland');
  await expect(card).not.toContainText('The claim');
});

for (const [width, height, colorScheme] of [
  [1440, 900, 'light'],
  [390, 844, 'dark'],
] as const) {
  test(`comparing is accessible and scrolls nowhere sideways, ${width} wide, ${colorScheme}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    await toCompared(page, '#v=1&compare=kenya;greater-london;wales');
    expect(await findings(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
  });
}
