import type { Page } from '@playwright/test';
import { expect, test, whenOfflineReady } from './fixtures.ts';

const SCRIPT_LIMIT_KB = 150;
const DATA_LIMIT_KB = 700;

/** Parts that the page does without until its map is complete. */
const LATE =
  /room|Export|Static|readWorker|readability|boroughs|ClaimForm|MapTool|PlaceDetails|NearGround|bordersNote|SourcesDialog/;

type Kind = 'maplibre' | 'script' | 'data' | 'other';

function kindOf(path: string): Kind {
  if (/\/maplibre[^/]*\.m?js$/.test(path)) return 'maplibre';
  if (/\.m?js$/.test(path)) return 'script';
  if (/\.(geojson|json|csv|woff2)$/.test(path)) return 'data';
  return 'other';
}

interface Fetched {
  readonly path: string;
  /** Milliseconds since 1970, by the browser's clock. */
  readonly startedAt: number;
  bytes: number;
}

/** All that the page asks its server for from now on, with its size as it came over the wire. */
async function recordFetches(page: Page): Promise<ReadonlyMap<string, Fetched>> {
  const fetches = new Map<string, Fetched>();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', ({ requestId, request, wallTime }) => {
    if (!request.url.startsWith('http')) return;
    const path = new URL(request.url).pathname;
    fetches.set(requestId, { path, startedAt: wallTime * 1000, bytes: 0 });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const fetched = fetches.get(requestId);
    if (fetched) fetched.bytes += encodedDataLength;
  });
  return fetches;
}

/** Has the page note in its root's `data-complete-at` when its map was first complete. */
async function noteCompletion(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('[data-map-state=idle]')) return;
      document.documentElement.dataset.completeAt = String(Date.now());
      observer.disconnect();
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true });
  });
}

test('the first screen loads within the budget, compressed, and what comes later after it', async ({
  page,
}) => {
  await noteCompletion(page);
  const fetches = await recordFetches(page);
  const unused: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('preload')) unused.push(message.text());
  });
  await page.goto('/');
  await whenOfflineReady(page);
  const completeAt = Number(await page.locator('html').getAttribute('data-complete-at'));
  expect(completeAt).toBeGreaterThan(0);

  const [early, late] = [true, false].map((isEarly) =>
    [...fetches.values()].filter(({ startedAt }) => startedAt <= completeAt === isEarly),
  );
  expect(early.filter(({ path }) => LATE.test(path))).toEqual([]);
  expect(late.some(({ path }) => LATE.test(path))).toBe(true);

  const html = await (await page.request.get('/')).text();
  const links = html.matchAll(/<link\b[^>]*\brel="(?:module)?preload"[^>]*>/g);
  const linked = [...links].map(([link]) => /href="\.(\/[^"]+)"/.exec(link)![1]);
  expect(linked.length).toBeGreaterThan(0);
  for (const path of linked) {
    expect(early.filter((one) => one.path === path).length, `${path} is fetched once`).toBe(1);
  }
  expect(unused).toEqual([]);

  const kB = (kind: Kind) => {
    const ofKind = early.filter(({ path }) => kindOf(path) === kind);
    return Math.round(ofKind.reduce((sum, { bytes }) => sum + bytes, 0) / 1000);
  };
  console.log(
    `loaded: script ${kB('script')} kB, MapLibre ${kB('maplibre')} kB, data and fonts ${kB('data')} kB, other ${kB('other')} kB`,
  );
  expect(kB('script')).toBeGreaterThan(0);
  expect(kB('data')).toBeGreaterThan(0);
  expect(kB('script')).toBeLessThanOrEqual(SCRIPT_LIMIT_KB);
  expect(kB('data')).toBeLessThanOrEqual(DATA_LIMIT_KB);
});
