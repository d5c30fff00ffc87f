/**
 * From opening the page to its whole first map, and next to it a bare MapLibre page with the same
 * layers, each in a browser of its own without a cache. What counts is processor time, of the page's
 * process and of the one that draws, which does not grow with what else the machine does.
 * Needs a built page (`npm run build`).
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { BROWSER_ARGS, ensureBrowser } from '../../scripts/lib/browser.mjs';
import { DIST } from '../../scripts/lib/build.mjs';
import { ROOT, giveUp } from '../../scripts/lib/run.mjs';
import { staticFiles } from '../../scripts/lib/staticFiles.mjs';
import { firstReport } from '../../src/claims/firstReport.ts';
import { layOutCopies } from '../../src/shape/copies.ts';
import { placeRigid, toRigid } from '../../src/shape/rigid.ts';
import { en } from '../../src/text/en/index.ts';
import { firstScreenAtlas } from '../places/testAtlas.ts';
import { bareMapPage, mapSources } from './bareMap.ts';

const RUNS = Number(process.env.RUNS ?? 5);
const STILL_MS = 10;
const MAPLIBRE = join(ROOT, 'node_modules/maplibre-gl/dist');

if (!existsSync(join(DIST, 'index.html'))) giveUp('There is no built page; run npm run build.');

const atlas = firstScreenAtlas();
const copies = layOutCopies(toRigid(atlas.outlines.get('greater-london')!), 3.79);
if (!copies.ok) throw new Error(copies.problem);
const placed = placeRigid(copies.shape, { center: [36.08, 49.54], bearingDegrees: 0 });
const sources = mapSources(firstReport(en).claims[0], atlas, placed.geometry);

const typeOf = (name: string) => (name.endsWith('.css') ? 'text/css' : 'text/javascript');
const bare: readonly (readonly [name: string, type: string, body: string | Buffer])[] = [
  ['', 'text/html', bareMapPage(sources, { center: [34.5, 48.8], zoom: 5.6 })],
  ...Object.entries(sources).map(
    ([id, data]) => [`${id}.json`, 'application/json', JSON.stringify(data)] as const,
  ),
  ...['maplibre-gl.css', 'maplibre-gl.mjs', 'maplibre-gl-shared.mjs', 'maplibre-gl-worker.mjs'].map(
    (name) => [name, typeOf(name), readFileSync(join(MAPLIBRE, name))] as const,
  ),
];
const zipped = new Map(
  bare.map(([name, type, body]) => [name, { type, body: gzipSync(body) }] as const),
);

const files = staticFiles(DIST);
const server = createServer((request, response) => {
  const [, name] = /^\/bare\/([\w.-]*)$/.exec(request.url ?? '') ?? [];
  if (name === undefined) return files(request, response);
  const found = zipped.get(name);
  if (!found) return response.writeHead(404).end();
  const headers = { 'content-type': found.type, 'content-encoding': 'gzip' };
  response.writeHead(200, headers).end(found.body);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

/** Tells on `body[data-idle]` when the page's map is whole. */
function tellIdle() {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('[data-map-state=idle]')) return;
    observer.disconnect();
    document.body.dataset.idle = String(performance.now());
  }).observe(document, { subtree: true, childList: true, attributes: true });
}

const executablePath = (await ensureBrowser()) ?? undefined;

interface FirstMap {
  /** By the clock, from the navigation on. */
  readonly ms: number;
  /** Processor time of the processes of the page and of the graphics. */
  readonly processorMs: number;
}

/** Its own windows keep a browser busy for a second or two after its start: the value when they are done. */
async function whenStill(processorMs: () => Promise<number>): Promise<number> {
  let now = await processorMs();
  for (let before = -Infinity; now - before > STILL_MS; now = await processorMs()) {
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return now;
}

async function open(address: string, prepare: (page: Page) => Promise<unknown>): Promise<FirstMap> {
  const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS });
  const session = await browser.newBrowserCDPSession();
  const processorMs = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const ours = processInfo.filter(({ type }) => type === 'renderer' || type === 'GPU');
    return 1000 * ours.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  };
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await prepare(page);
  const before = await whenStill(processorMs);
  await page.goto(`${origin}${address}`);
  const told = page.locator('body[data-idle]');
  await told.waitFor({ state: 'attached', timeout: 300_000 });
  const after = await processorMs();
  const ms = Number(await told.getAttribute('data-idle'));
  await browser.close();
  return { ms, processorMs: after - before };
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1];

const pages = {
  Areacheck: () => open('/', (page) => page.addInitScript(tellIdle)),
  'bare MapLibre': () => open('/bare/', async () => {}),
};
const found = { Areacheck: [] as FirstMap[], 'bare MapLibre': [] as FirstMap[] };
console.log(`\nOpening the first map, ${RUNS} times in turn, load ${loadavg()[0].toFixed(1)}`);
for (let run = 0; run < RUNS; run++) {
  for (const name of ['Areacheck', 'bare MapLibre'] as const) found[name].push(await pages[name]());
}
const row = (name: keyof typeof found) => ({
  'processor ms': Math.round(median(found[name].map(({ processorMs }) => processorMs))),
  'ms by the clock': Math.round(median(found[name].map(({ ms }) => ms))),
});
const ratioOf = (key: keyof FirstMap) =>
  median(found.Areacheck.map((one, i) => one[key] / found['bare MapLibre'][i][key])).toFixed(2);
console.table({
  Areacheck: row('Areacheck'),
  'bare MapLibre': row('bare MapLibre'),
  times: { 'processor ms': ratioOf('processorMs'), 'ms by the clock': ratioOf('ms') },
});
server.close();
