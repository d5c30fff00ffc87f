import { expect, test } from './fixtures.ts';

const SCRIPT_LIMIT_KB = 150;
const DATA_LIMIT_KB = 700;

type Kind = 'maplibre' | 'script' | 'data' | 'other';

function kindOf(url: string): Kind {
  const path = new URL(url).pathname;
  if (/\/maplibre[^/]*\.m?js$/.test(path)) return 'maplibre';
  if (/\.m?js$/.test(path)) return 'script';
  if (/\.(geojson|json|csv|woff2)$/.test(path)) return 'data';
  return 'other';
}

test('what the first screen loads stays within the budget, compressed', async ({ page }) => {
  const bytes: Record<Kind, number> = { maplibre: 0, script: 0, data: 0, other: 0 };
  const urls = new Map<string, string>();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ requestId, response }) =>
    urls.set(requestId, response.url),
  );
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const url = urls.get(requestId);
    if (url?.startsWith('http')) bytes[kindOf(url)] += encodedDataLength;
  });

  const start = Date.now();
  await page.goto('/');
  await expect(page.getByRole('region', { name: 'Map' })).toHaveAttribute(
    'data-map-state',
    'idle',
    {
      timeout: 90_000,
    },
  );

  const kB = (kind: Kind) => Math.round(bytes[kind] / 1000);
  console.log(
    `loaded: script ${kB('script')} kB, MapLibre ${kB('maplibre')} kB, data and fonts ${kB('data')} kB, other ${kB('other')} kB; map complete after ${Date.now() - start} ms`,
  );
  expect(bytes.script).toBeGreaterThan(0);
  expect(bytes.data).toBeGreaterThan(0);
  expect(kB('script')).toBeLessThanOrEqual(SCRIPT_LIMIT_KB);
  expect(kB('data')).toBeLessThanOrEqual(DATA_LIMIT_KB);
});
