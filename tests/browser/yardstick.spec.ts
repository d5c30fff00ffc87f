import type { Page } from '@playwright/test';
import { expect, onePage, test as base, toAddress, whenOfflineReady } from './fixtures.ts';
import { areaM2Of, mapOf, openMap, readOutOf, shapeOf, whenDrawn } from './mapPage.ts';
import { touch } from './touch.ts';

const CLAIM_M2 = 5957e6;
const test = onePage(openMap);

test.beforeEach(({ page }) => toAddress(page));

const claim = (page: Page) => page.getByRole('region', { name: 'Claim', exact: true });
const card = (page: Page, placeId: string) => mapOf(page).locator(`[data-place="${placeId}"]`);

/** Opens one of the tools below the toolbar by the keyboard, unless it is open. */
async function openTool(page: Page, name: string): Promise<void> {
  const button = mapOf(page).getByRole('button', { name });
  if ((await button.getAttribute('aria-expanded')) === 'true') return;
  await button.focus();
  await page.keyboard.press('Enter');
}

/** Chooses a place to draw the claim by, as the keyboard does. */
async function drawAs(page: Page, name: string): Promise<void> {
  await openTool(page, 'As big as…');
  const field = mapOf(page).getByRole('combobox', { name: 'Any other place' });
  await field.focus();
  await field.fill(name);
  await expect(mapOf(page).getByRole('option', { name, exact: false }).first()).toBeVisible();
  await page.keyboard.press('Enter');
}

test('the claim is drawn by any place, and says the same', async ({ page }) => {
  await whenOfflineReady(page);
  const said = await claim(page).innerText();
  await drawAs(page, 'Luxembourg');
  await expect(readOutOf(page)).toContainText('Luxembourg ×2.3');
  await expect(readOutOf(page)).toContainText('2.3 copies of Luxembourg make up the claimed area.');
  await expect(page).toHaveURL(/shape=luxembourg/);
  expect(Math.abs((await areaM2Of(page)) / CLAIM_M2 - 1)).toBeLessThan(1e-4);

  await drawAs(page, 'Wales');
  await expect(readOutOf(page)).toContainText('Square under the outline of Wales, 29% of it');
  await expect(readOutOf(page)).toContainText(
    'Wales is larger: the square is the claimed area, to scale.',
  );
  await expect(page).toHaveURL(/shape=wales/);
  expect(Math.abs((await areaM2Of(page)) / CLAIM_M2 - 1)).toBeLessThan(1e-4);
  await expect(shapeOf(page)).toHaveAccessibleName(/Wales, 29% of it, can be moved/);

  expect(await claim(page).innerText()).toBe(said);
  await mapOf(page).getByRole('radio', { name: 'Square', exact: true }).check();
  await expect(readOutOf(page)).not.toContainText('claimed area');
  await mapOf(page).getByRole('radio', { name: 'Greater London ×3.8' }).check();
  await expect(page).not.toHaveURL(/shape=/);
});

test('an address leads to a claim drawn by a place that the first screen does not know', async ({
  page,
}) => {
  await toAddress(page, '#v=1&shape=wales');
  await whenDrawn(page);
  await expect(readOutOf(page)).toContainText('outline of Wales');
  await expect(mapOf(page).getByRole('radio', { name: 'Wales 29%' })).toBeChecked();
});

test('a place is found by its name, shown, and made the yardstick, all by keyboard', async ({
  page,
}) => {
  await openTool(page, 'Find a place');
  const field = mapOf(page).getByRole('combobox', { name: 'Place or town' });
  await field.focus();
  await page.keyboard.type('Slovenia');
  await expect(
    mapOf(page)
      .getByRole('option', { name: /Slovenia/ })
      .first(),
  ).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(mapOf(page).getByText('The map shows Slovenia.')).toBeVisible();
  await expect(card(page, 'slovenia')).toContainText('None of the shape is in Slovenia');
  await expect(card(page, 'slovenia')).toContainText(/20,2\d\d\skm²/);
  const use = card(page, 'slovenia').getByRole('button', { name: 'Use as yardstick' });
  await use.focus();
  await page.keyboard.press('Enter');
  await expect(readOutOf(page)).toContainText('outline of Slovenia');
  await expect(page).toHaveURL(/on=slovenia.*shape=slovenia/);
});

test('a town is found that is no place of the catalogue, and what is none is said', async ({
  page,
}) => {
  await openTool(page, 'Find a place');
  const field = mapOf(page).getByRole('combobox', { name: 'Place or town' });
  await field.fill('Kupiansk');
  await field.press('Enter');
  await expect(mapOf(page).getByText('The map shows Kupiansk.')).toBeVisible();
  await field.fill('Qwertyuiopville');
  await field.press('Enter');
  await expect(mapOf(page).getByRole('alert')).toContainText('“Qwertyuiopville”');
});

test('the card of a region says how much of the shape is in it, and follows the shape', async ({
  page,
}) => {
  await toAddress(page, '#v=1&on=kharkiv-oblast');
  await whenDrawn(page);
  await expect(card(page, 'kharkiv-oblast')).toContainText('of the shape is in Kharkiv oblast');
  const share = async () => {
    const text = await card(page, 'kharkiv-oblast').locator('.inside').innerText();
    return Number(/(\d+(?:\.\d+)?)%/.exec(text)?.[1] ?? (text.startsWith('All') ? 100 : 0));
  };
  await expect.poll(share).toBeGreaterThan(60);
  await shapeOf(page).focus();
  for (let i = 0; i < 4; i++) await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(share).toBeLessThan(60);
});

base.describe('with a finger', () => {
  base.use({ hasTouch: true });

  base('a tap on a country and on a unit opens their cards', async ({ page }) => {
    await openMap(page);
    const label = (name: string) =>
      mapOf(page)
        .locator('text', { hasText: new RegExp(`^${name}$`, 'i') })
        .first();
    // Names are laid out once more when further cities come.
    const tap = (name: string, dy: number, id: string) =>
      expect(async () => {
        const box = (await label(name).boundingBox())!;
        await touch(page, [[{ x: box.x + box.width / 2, y: box.y + dy }]]);
        await expect(card(page, id)).toBeVisible({ timeout: 5000 });
      }).toPass({ timeout: 60_000 });
    await tap('Moldova', -6, 'moldova');
    await expect(card(page, 'moldova')).toContainText('Moldova');
    await expect(card(page, 'moldova')).toContainText('None of the shape is in Moldova');
    await tap('Zaporizhzhia', 24, 'zaporizhzhia-oblast');
    await expect(card(page, 'zaporizhzhia-oblast')).toContainText('Zaporizhzhia oblast');
    await card(page, 'zaporizhzhia-oblast').getByRole('button', { name: 'Close' }).click();
    await expect(card(page, 'zaporizhzhia-oblast')).toHaveCount(0);
  });
});
