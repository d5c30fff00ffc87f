import type { Locator, Page } from '@playwright/test';
import type { Box } from '../../src/draw/labels/convex.ts';
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

/** A place's name as it stands on the map. */
const nameOn = (page: Page, name: string) =>
  mapOf(page)
    .locator('.overlay text')
    .filter({ hasText: new RegExp(`^${name}$`) });

const boxOf = async (part: Locator): Promise<Box> => (await part.boundingBox())!;

const meet = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

async function namesMeet(page: Page, one: string, other: string): Promise<boolean> {
  await expect(nameOn(page, one)).toBeVisible();
  return meet(await boxOf(nameOn(page, one)), await boxOf(nameOn(page, other)));
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
  // Nothing of the map has a colour of its own that the panel could show.
  await expect(panel(page).locator('.ground .swatch')).toHaveCount(0);
  expect(await namesMeet(page, 'Warsaw', 'Greater London')).toBe(false);
  await drag(page, 'Greater London', 150, 40);
  await expect(nameOn(page, 'Warsaw')).toBeVisible();
});

test('the name of a map that a larger place covers is there', async ({ page }) => {
  await toCompared(page, '#v=1&compare=luxembourg;wales');
  expect(await namesMeet(page, 'Luxembourg', 'Wales')).toBe(false);
});

test('a place that is laid later hides none that was moved or turned before', async ({ page }) => {
  await toCompared(page, '#v=1&compare=kenya;greater-london,37.86,0.53,30');
  for (const name of ['Wales', 'Luxembourg']) {
    await panel(page).getByRole('button', { name: 'Lay another place over it' }).click();
    await choose(page, 'Lay another place over it', name);
    await expect(shape(page, name)).toBeVisible();
  }
  await expect(page).toHaveURL(/kenya;greater-london,37\.86,0\.53,30;wales,[^;]+;luxembourg,/);
  await whenDrawn(page);
  // What is drawn, without the room around it for a hand.
  const drawn = (name: string): Promise<Box> =>
    shape(page, name).evaluate((group: SVGGElement) => {
      const boxes = [...group.querySelectorAll<SVGPathElement>('.body')].map((it) => it.getBBox());
      const [x, y] = [Math.min(...boxes.map((it) => it.x)), Math.min(...boxes.map((it) => it.y))];
      const right = Math.max(...boxes.map((it) => it.x + it.width));
      return {
        x,
        y,
        width: right - x,
        height: Math.max(...boxes.map((it) => it.y + it.height)) - y,
      };
    });
  const boxes = await Promise.all(['Greater London', 'Wales', 'Luxembourg'].map(drawn));
  for (const [i, one] of boxes.entries()) {
    for (const other of boxes.slice(i + 1)) expect(meet(one, other)).toBe(false);
  }
});

test('a small place is taken hold of on a large one, whichever was laid last', async ({ page }) => {
  await toCompared(page, '#v=1&compare=kenya;greater-london,38,1,0;wales,38,1,0');
  await shape(page, 'Wales').focus();
  await drag(page, 'Greater London', 80, 0);
  await expect(readOutOf(page)).toContainText('Greater London');
  await expect(page).not.toHaveURL(/greater-london,38,1,0/);
  await expect(page).toHaveURL(/wales,38,1,0/);
});

test('on a phone the places stand on a sheet below the map, which is folded and unfolded', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await toCompared(page, KENYA);
  const fold = panel(page).getByRole('button', { name: 'Show the panel' });
  const mapInSight = async () => {
    const [stage, sheet] = await Promise.all([boxOf(mapOf(page).locator('.stage')), boxOf(fold)]);
    return Math.min(stage.y + stage.height, sheet.y) - Math.max(0, stage.y);
  };
  await expect(fold).toHaveAttribute('aria-expanded', 'true');
  expect(await mapInSight()).toBeGreaterThan(0.44 * 844);
  await fold.focus();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeHidden();
  expect((await boxOf(fold)).y).toBeGreaterThan(780);
  await page.keyboard.press('Enter');
  await expect(fold).toHaveAttribute('aria-expanded', 'true');
  // What is chosen in the sheet is seen on the map.
  await choose(page, 'On the map', 'Poland');
  await expect(heading(page)).toHaveText(/^Poland is/);
  await whenDrawn(page);
  const laid = await boxOf(shape(page, 'Greater London'));
  expect(laid.y + laid.height).toBeLessThan((await boxOf(fold)).y);
  expect(laid.y).toBeGreaterThan(0);
  await page.setViewportSize({ width: 1440, height: 900 });
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
