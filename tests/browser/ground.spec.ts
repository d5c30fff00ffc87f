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

/** Goes to a place by its name, and clicks the land in the middle of what no card covers until a card is there. */
async function clickIn(page: Page, name: string, id: string, middle: number): Promise<void> {
  const find = mapOf(page).getByRole('button', { name: 'Find a place' });
  await find.click();
  const field = mapOf(page).getByRole('combobox', { name: 'Place or town' });
  await field.fill(name);
  await field.press('Enter');
  await expect(mapOf(page).getByText(`The map shows ${name}.`)).toBeVisible();
  await find.click();
  await whenDrawn(page);
  const canvas = (await mapOf(page).locator('canvas').boundingBox())!;
  await expect(async () => {
    await page.mouse.click(canvas.x + canvas.width * middle, canvas.y + canvas.height / 2 + 12);
    await expect(card(page, id)).toBeVisible({ timeout: 5000 });
  }).toPass({ timeout: 120_000 });
}

test('near a click gives a unit’s card, far out a country’s', async ({ page }) => {
  await clickIn(page, 'Nakuru', 'nakuru', 0.51);
  // Its card is so high that the map is looked at beside it.
  await clickIn(page, 'Kenya', 'kenya', 0.38);
});
