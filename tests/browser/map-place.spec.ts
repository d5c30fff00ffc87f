import { PNG } from 'pngjs';
import type { Page } from '@playwright/test';
import { expect, onePage, toAddress } from './fixtures.ts';
import {
  centerOf,
  mapOf,
  openMap,
  readOutOf,
  shapeMiddleOf,
  shapeOf,
  shapeWidthOf,
  whenDrawn,
} from './mapPage.ts';

const test = onePage(openMap);

test.beforeEach(async ({ page }) => {
  await toAddress(page);
  const move = mapOf(page).getByRole('button', { name: 'Move', exact: true });
  if ((await move.getAttribute('aria-pressed')) === 'false') await move.click();
  await mapOf(page).getByRole('combobox', { name: 'Zoom to' }).selectOption('All named places');
  await whenDrawn(page);
});

const fieldOf = (page: Page) => mapOf(page).getByLabel('Latitude, longitude or a place’s name');

async function place(page: Page, typed: string): Promise<void> {
  await fieldOf(page).fill(typed);
  await fieldOf(page).press('Enter');
}

async function isMiddleInSight(page: Page): Promise<boolean> {
  const { x, y } = await shapeMiddleOf(page);
  const box = (await mapOf(page).locator('canvas').boundingBox())!;
  return x > box.x && y > box.y && x < box.x + box.width && y < box.y + box.height;
}

test('the shape is put where degrees, minutes and seconds say', async ({ page }) => {
  await place(page, `49°12'30"N 37°15'E`);
  await expect(readOutOf(page)).toContainText('49.21° N, 37.25° E');
  await place(page, '33 52 Пд, 151 12 30 Сх');
  await expect(readOutOf(page)).toContainText('33.87° S, 151.21° E');
  await place(page, '49 75, 37 15');
  await expect(mapOf(page).getByRole('alert')).toContainText('“75” stands for minutes or seconds');
});

test('the shape is put where a place of that name lies, and the map goes there', async ({
  page,
}) => {
  await place(page, 'Nairobi');
  await expect(readOutOf(page)).toContainText(/1\.2\d° S, 36\.8\d° E/);
  await expect.poll(() => isMiddleInSight(page)).toBe(true);
  await place(page, 'kharkiv oblast');
  await expect(readOutOf(page)).toContainText(/49\.\d\d° N, 36\.\d\d° E/);
  await place(page, 'Dartmoor');
  await expect(mapOf(page).getByRole('alert')).toContainText(
    'Where Dartmoor lies is not known here',
  );
  await place(page, 'Kupians');
  await expect(mapOf(page).getByRole('alert')).toContainText('Known are: Kupiansk');
});

test('a shape that is moved is said to be moved, until it is back', async ({ page }) => {
  await expect(readOutOf(page)).not.toContainText('Size only');
  await place(page, '65, 180');
  await expect(readOutOf(page)).toContainText('Size only: it has been moved');
  await mapOf(page).getByRole('button', { name: 'Snap back' }).click();
  await expect(readOutOf(page)).not.toContainText('Size only');
});

test('a shape that is put at the pole lies beside it, and it is said why', async ({ page }) => {
  await place(page, '90, 0');
  await expect(readOutOf(page)).toContainText('84.00° N, 0.00° E');
  await expect(mapOf(page).getByRole('status')).toContainText('A web map ends before the pole');
  await place(page, '50, 36');
  await expect(mapOf(page).getByRole('status')).toHaveCount(0);
});

test('a shape over the antimeridian is seen whole', async ({ page }) => {
  await mapOf(page).getByRole('radio', { name: 'Square' }).check();
  await place(page, '-30, 180');
  await expect.poll(() => isMiddleInSight(page)).toBe(true);
  await whenDrawn(page);
  const canvas = mapOf(page).locator('canvas');
  const at = (await canvas.boundingBox())!;
  const { data, width } = PNG.sync.read(await canvas.screenshot());
  const pixel = (x: number, y: number) =>
    data.readUInt32BE(4 * (Math.round(y - at.y) * width + Math.round(x - at.x)));
  const middle = await shapeMiddleOf(page);
  const square = (await shapeOf(page).locator('.body').first().boundingBox())!;
  const water = pixel(middle.x, square.y - 60);
  for (const side of [-1, 1]) {
    let [wet, all] = [0, 0];
    for (let dx = 2; dx < square.width / 2 - 25; dx++, all++) {
      if (pixel(middle.x + side * dx, middle.y + 5) === water) wet++;
    }
    expect(all).toBeGreaterThan(20);
    expect(wet).toBe(0);
  }
  await mapOf(page).getByRole('radio', { name: 'Greater London' }).check();
});

test('arrow keys take the map along, and Snap back goes back', async ({ page }) => {
  const home = await centerOf(page);
  await shapeOf(page).focus();
  for (let i = 0; i < 30; i++) await page.keyboard.press('Shift+ArrowLeft');
  // 1,500 km west.
  expect((await centerOf(page))[0]).toBeLessThan(20);
  await expect.poll(() => isMiddleInSight(page)).toBe(true);
  await place(page, '10, 100');
  await expect.poll(() => isMiddleInSight(page)).toBe(true);
  await mapOf(page).getByRole('button', { name: 'Snap back' }).click();
  await expect.poll(() => centerOf(page)).toEqual(home);
  await expect.poll(() => isMiddleInSight(page)).toBe(true);
});

test('zoom steps keep the shape where it is in sight', async ({ page }) => {
  const before = await shapeMiddleOf(page);
  const width = await shapeWidthOf(page);
  await mapOf(page).getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => shapeWidthOf(page)).toBeGreaterThan(width + 40);
  await whenDrawn(page);
  const after = await shapeMiddleOf(page);
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(2);
});
