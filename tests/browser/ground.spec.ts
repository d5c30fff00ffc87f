import type { Page } from '@playwright/test';
import { expect, onePage, toAddress } from './fixtures.ts';
import { mapOf, openMap, whenDrawn } from './mapPage.ts';
import { readAnother } from './readingPage.ts';

const test = onePage(openMap);

test.beforeEach(({ page }) => toAddress(page));

const card = (page: Page, id: string) => mapOf(page).locator(`.card[data-place="${id}"]`);

/** The files of outlines and borders that the page asks for from now on, by their names. */
function askedFor(page: Page): Set<string> {
  const asked = new Set<string>();
  page.on('request', (request) => {
    const name = new URL(request.url()).pathname.split('/').at(-1)!;
    if (/geojson|topo/.test(name)) asked.add(name.split(/[-.]/)[0]!);
  });
  return asked;
}

test('around Pakistan the ground has the countries’ own outlines', async ({ page }) => {
  const asked = askedFor(page);
  await readAnother(page, 'Floods put about a third of Pakistan under water.');
  await expect.poll(() => [...asked]).toEqual(expect.arrayContaining(['pk', 'in', 'af', 'ir']));
  await whenDrawn(page);
  expect(asked).not.toContain('ua');
});

test('far out a click gives a country’s card, near a unit’s', async ({ page }) => {
  await mapOf(page).getByRole('button', { name: 'Find a place' }).click();
  const field = mapOf(page).getByRole('combobox', { name: 'Place or town' });
  await field.fill('Nakuru');
  await field.press('Enter');
  await expect(mapOf(page).getByText('The map shows Nakuru.')).toBeVisible();
  await mapOf(page).getByRole('button', { name: 'Find a place' }).click();
  await whenDrawn(page);
  const canvas = (await mapOf(page).locator('canvas').boundingBox())!;
  const clickMiddle = () =>
    page.mouse.click(canvas.x + canvas.width / 2 + 12, canvas.y + canvas.height / 2 + 12);
  await expect(async () => {
    await clickMiddle();
    await expect(card(page, 'nakuru')).toBeVisible({ timeout: 5000 });
  }).toPass();
  await card(page, 'nakuru').getByRole('button', { name: 'Close' }).click();
  for (let i = 0; i < 7; i++) {
    await mapOf(page).getByRole('button', { name: 'Zoom out' }).click();
    await whenDrawn(page);
  }
  await clickMiddle();
  await expect(card(page, 'kenya')).toBeVisible();
});
