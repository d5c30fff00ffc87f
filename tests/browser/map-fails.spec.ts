import { type Page, type Route, test } from '@playwright/test';
import { expect } from './fixtures.ts';
import { areaM2Of, mapOf, openMap, shapeOf, whenDrawn } from './mapPage.ts';

const CLAIM_M2 = 2300 * 1609.344 ** 2;
const WORKER = /\/maplibre-gl-worker[^/]*\.js/;

// Bare: other tests watch for errors in the console; here they are made on purpose.

async function expectStill(page: Page, sentence: string): Promise<void> {
  const map = mapOf(page);
  await expect(map).toHaveAttribute('data-map-state', 'static');
  await expect(map.getByRole('status')).toContainText(sentence);
  await expect(map.locator('[data-region]')).toHaveCount(4);
  await expect(shapeOf(page)).toHaveCount(1);
  expect(Math.abs((await areaM2Of(page)) / CLAIM_M2 - 1)).toBeLessThan(1e-9);
}

const FAULTS: Record<string, (route: Route) => Promise<void>> = {
  'is blocked': (route) => route.abort(),
  'is missing': (route) => route.fulfill({ status: 404, body: '404' }),
  'is another page': (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Sign in' }),
  'comes without a type that scripts have': async (route) => {
    const response = await route.fetch();
    const headers = {
      ...response.headers(),
      'content-type': 'application/octet-stream',
      'x-content-type-options': 'nosniff',
    };
    await route.fulfill({ response, headers });
  },
  throws: (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("worn out")' }),
  'is cut off': (route) => route.fulfill({ contentType: 'text/javascript', body: 'const a = {' }),
};

for (const [fault, answer] of Object.entries(FAULTS)) {
  test(`a still map stands in when the map’s worker ${fault}`, async ({ page }) => {
    await page.route(WORKER, answer);
    await page.goto('/');
    await expectStill(page, 'The interactive map could not be started');
  });
}

test('a still map stands in when the browser starts no worker for the map', async ({ page }) => {
  await page.addInitScript(() => {
    const Real = Worker;
    window.Worker = function (url: string, options: WorkerOptions) {
      if (String(url).includes('maplibre')) throw new DOMException('refused', 'SecurityError');
      return new Real(url, options);
    } as unknown as typeof Worker;
  });
  await page.goto('/');
  await expectStill(page, 'The interactive map could not be started');
});

test('a still map stands in while the graphics are lost, and the map comes back', async ({
  page,
}) => {
  await openMap(page);
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas')!;
    const lose = canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
    Object.assign(window, { restore: () => lose.restoreContext() });
    lose.loseContext();
  });
  await expectStill(page, 'graphics that the interactive map draws with were lost');
  await page.evaluate(() => (window as unknown as { restore(): void }).restore());
  await whenDrawn(page);
  await expect(mapOf(page).getByRole('status')).toHaveCount(0);
  await expect(mapOf(page).locator('[data-region]')).toHaveCount(0);
  await expect(shapeOf(page)).toHaveCount(1);
});
