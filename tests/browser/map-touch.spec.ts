import type { Page } from '@playwright/test';
import { expect, onePage, toAddress } from './fixtures.ts';
import {
  areaM2Of,
  centerOf,
  gripOf,
  mapOf,
  middleOf,
  openMap,
  readOutOf,
  shapeMiddleOf,
  shapeWidthOf,
  whenDrawn,
} from './mapPage.ts';
import { arc, straight, touch, type TouchPoint } from './touch.ts';

const CLAIM_M2 = 2300 * 1609.344 ** 2;

const test = onePage(openMap, {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
});

test.beforeEach(async ({ page }) => {
  await toAddress(page);
  await page.evaluate(() => scrollTo(0, 0));
});

const STEPS = 40;
/** How far from the finger it may end, pixels. */
const NEAR_PX = 3;

const distance = (a: TouchPoint, b: TouchPoint) => Math.hypot(a.x - b.x, a.y - b.y);
const scrolled = (page: Page) => page.evaluate(() => window.scrollY);

/** Brings the whole map into sight. */
async function toMap(page: Page): Promise<void> {
  await mapOf(page).getByRole('combobox', { name: 'Zoom to' }).scrollIntoViewIfNeeded();
}

test('one finger drags the shape all the way', async ({ page }) => {
  await toMap(page);
  const start = await scrolled(page);
  const middle = await shapeMiddleOf(page);
  const from = await gripOf(page);
  const way = { x: -90, y: 70 };
  await touch(page, [straight(from, { x: from.x + way.x, y: from.y + way.y }, STEPS)]);
  const wanted = { x: middle.x + way.x, y: middle.y + way.y };
  await expect.poll(async () => distance(await shapeMiddleOf(page), wanted)).toBeLessThan(NEAR_PX);
  expect(await scrolled(page)).toBe(start);
  expect(Math.abs((await areaM2Of(page)) / CLAIM_M2 - 1)).toBeLessThan(1e-9);
});

test('one finger turns the shape all the way', async ({ page }) => {
  await toMap(page);
  const start = await scrolled(page);
  const knob = mapOf(page).locator('[data-turn]');
  const from = await middleOf(knob);
  const round = arc(from, await shapeMiddleOf(page), 120, STEPS);
  await touch(page, [round]);
  await expect
    .poll(async () => distance(await middleOf(knob), round.at(-1)!))
    .toBeLessThan(NEAR_PX);
  await expect(readOutOf(page)).toContainText('turned 120°');
  expect(await scrolled(page)).toBe(start);
  expect(Math.abs((await areaM2Of(page)) / CLAIM_M2 - 1)).toBeLessThan(1e-9);
});

test('one finger beside the shape scrolls the page', async ({ page }) => {
  await toMap(page);
  const start = await scrolled(page);
  const label = await middleOf(mapOf(page).getByRole('button', { name: /Kherson oblast/ }));
  const from = { x: label.x, y: label.y - 40 };
  await touch(page, [straight(from, { x: from.x, y: from.y - 120 }, STEPS)]);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(start + 40);
});

test('a tap selects a region', async ({ page }) => {
  const donbas = mapOf(page).getByRole('button', { name: /^Donbas/ });
  await donbas.tap();
  await expect(donbas).toHaveAttribute('aria-pressed', 'true');
  await expect(mapOf(page)).toContainText('The goal that Russia restated in spring');
});

test('two fingers zoom the map, beside the shape and on it', async ({ page }) => {
  await toMap(page);
  const pinch = async (at: TouchPoint, reach: number) => {
    const finger = (side: number) =>
      straight({ ...at, x: at.x + side * 10 }, { ...at, x: at.x + side * reach }, STEPS);
    await touch(page, [finger(-1), finger(1)]);
  };
  const before = await shapeWidthOf(page);
  const label = await middleOf(mapOf(page).getByRole('button', { name: /Kherson oblast/ }));
  await pinch({ x: label.x, y: label.y - 40 }, 60);
  await expect.poll(() => shapeWidthOf(page)).toBeGreaterThan(1.5 * before);

  await mapOf(page).getByRole('combobox', { name: 'Zoom to' }).selectOption('The shape');
  await whenDrawn(page);
  const center = await centerOf(page);
  const whole = await shapeWidthOf(page);
  await pinch(await gripOf(page), 20);
  await expect.poll(() => shapeWidthOf(page)).toBeGreaterThan(1.2 * whole);
  expect(await centerOf(page)).toEqual(center);
});
