import type { Page } from '@playwright/test';
import { expect, onePage, toAddress } from './fixtures.ts';
import { areaM2Of, centerOf, dragBy, gripOf, mapOf, readOutOf, shapeOf } from './mapPage.ts';
import { rowOf } from './reportPage.ts';

const CLAIM_M2 = 2300 * 1609.344 ** 2;

/** A browser without WebGL: every such context is refused. */
async function openWithoutWebgl(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string) {
      return /webgl/.test(kind) ? null : original.call(this, kind as '2d');
    } as typeof original;
  });
  await page.goto('/');
  await expect(mapOf(page)).toHaveAttribute('data-map-state', 'static');
}

const test = onePage(openWithoutWebgl);

test.beforeEach(async ({ page }) => toAddress(page));

test('without WebGL a still map stands in and says so', async ({ page }) => {
  const map = mapOf(page);
  await expect(map).toContainText('WebGL is missing');
  await expect(map.getByRole('img', { name: /places that the report names/ })).toBeVisible();
  await expect(map.getByText('Херсонська область').first()).toBeVisible();
  await expect(map.locator('[data-region]')).toHaveCount(4);
  await expect(readOutOf(page)).toContainText('5,957 km² · 2,300 sq mi');
  await expect(rowOf(page, 'Kharkiv oblast')).toBeVisible();
});

test('without WebGL the shape is still moved at true size', async ({ page }) => {
  const before = await centerOf(page);
  await dragBy(page, await gripOf(page), [-120, 90]);
  const after = await centerOf(page);
  expect(after[0]).toBeLessThan(before[0] - 0.5);
  expect(after[1]).toBeLessThan(before[1] - 0.3);
  await shapeOf(page).focus();
  await page.keyboard.press('ArrowUp');
  expect((await centerOf(page))[1]).toBeGreaterThan(after[1]);
  expect(Math.abs((await areaM2Of(page)) / CLAIM_M2 - 1)).toBeLessThan(1e-9);
});

test('without WebGL regions are selected and zoomed to', async ({ page }) => {
  const map = mapOf(page);
  const donbas = map.getByRole('button', { name: /^Donbas/ });
  await donbas.click();
  await expect(donbas).toHaveAttribute('aria-pressed', 'true');
  await map.getByRole('combobox', { name: 'Zoom to' }).selectOption('Greater London');
  await expect(map).toContainText(/at 51\.[45]° N/);
});
