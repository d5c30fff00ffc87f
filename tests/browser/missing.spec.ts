import { test as bare } from '@playwright/test';
import { expect } from './fixtures.ts';
import { areaM2Of, mapOf, readOutOf } from './mapPage.ts';
import { rowOf } from './reportPage.ts';

const CLAIM_M2 = 2300 * 1609.344 ** 2;

// Bare: other tests watch for errors in the console; here they are made on purpose.
bare('a still map stands in when MapLibre cannot be loaded', async ({ page }) => {
  await page.route(/\/maplibre[^/]*\.js/, (route) => route.abort());
  await page.goto('/');
  const map = mapOf(page);
  await expect(map).toHaveAttribute('data-map-state', 'static');
  await expect(map).toContainText('The interactive map could not be started');
  await expect(map.locator('[data-region]')).toHaveCount(4);
  await expect(readOutOf(page)).toContainText('Same area here, within 0.0001%');
  expect(Math.abs((await areaM2Of(page)) / CLAIM_M2 - 1)).toBeLessThan(1e-9);
});

bare('the map’s background missing is said, and the rest is drawn', async ({ page }) => {
  await page.route(/world\.topo[^/]*\.json/, (route) => route.abort());
  await page.goto('/');
  const map = mapOf(page);
  await expect(map.getByRole('alert')).toContainText('The map’s background could not be loaded');
  await expect(map).toHaveAttribute('data-map-state', 'idle');
  await expect(map.getByRole('button', { name: /Kharkiv oblast/ })).toBeVisible();
});

bare('a layer that cannot be loaded is said, and asked for again', async ({ page }) => {
  await page.route('**/*greater-london*.geojson', (route) => route.abort());
  await page.goto('/');
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('The boundaries of Greater London could not be loaded');
  await expect(notice).toContainText('there is no map');
  await expect(rowOf(page, 'Greater London')).toContainText('608');
  await page.unroute('**/*greater-london*.geojson');
  await notice.getByRole('button', { name: 'Try again' }).click();
  await expect(notice).toHaveCount(0);
  await expect(readOutOf(page)).toContainText('Same area here, within 0.0001%');
});
