import { readFileSync } from 'node:fs';
import { booleanPointInPolygon } from '@turf/turf';
import type { Page } from '@playwright/test';
import { expect, onePage, toAddress } from './fixtures.ts';
import { PALETTES } from '../../src/draw/palette.ts';
import { centerOf, mapOf, openMap, readOutOf, shareOf, whenDrawn } from './mapPage.ts';
import { readAnother } from './readingPage.ts';

const test = onePage(openMap);

test.beforeEach(({ page }) => toAddress(page));

/** The outline of the claim's shape, which nothing else has the colour of. */
const CLAIM_SHARE = 1e-4;

const read = async (page: Page, text: string) => {
  await readAnother(page, text);
  await whenDrawn(page);
};

const layer = (name: string): GeoJSON.FeatureCollection<GeoJSON.MultiPolygon> =>
  JSON.parse(readFileSync(new URL(`../../geo/layers/${name}.geojson`, import.meta.url), 'utf8'));

test('an area said to be in Odesa oblast lies in Odesa oblast', async ({ page }) => {
  await read(page, 'Wildfires burned 900 sq km of steppe in Odesa oblast, Russian media said.');
  const odesa = layer('units/ua').features.find(
    ({ properties }) => properties?.id === 'odesa-oblast',
  )!;
  await expect.poll(async () => booleanPointInPolygon(await centerOf(page), odesa)).toBe(true);
  await expect(readOutOf(page)).not.toContainText('Size only');
});

test('a shape whose outline comes late is drawn in place of the one before', async ({ page }) => {
  await read(
    page,
    'Floods cover 7,400 sq km in Sylhet Division, Bangladesh, nearly three times the size of Luxembourg.',
  );
  await expect(readOutOf(page)).toContainText('copies of Luxembourg');
  await expect.poll(() => shareOf(page, PALETTES.light.claim)).toBeGreaterThan(CLAIM_SHARE);
});

test('an area without a place has no ground under it, and the map says so', async ({ page }) => {
  await read(
    page,
    'Russian troops burned 900 sq km of forest, about half the size of Greater London.',
  );
  await expect(readOutOf(page)).toContainText('Size only: where it lies is not known here.');
  // Whose outline the copies have is still said.
  await expect(mapOf(page).locator('.credits')).toContainText('National Statistics');
  await expect(mapOf(page).locator('.credits')).not.toContainText('OpenStreetMap');
});
