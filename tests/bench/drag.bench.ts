/**
 * Dragging 3.8 copies of Greater London over the page's map, in 60 steps, and next to it a bare
 * MapLibre page whose one GeoJSON source, of as many vertices, is set anew with every step. What
 * counts is the browser's main thread: its longest tasks by the clock (the long tasks that a page
 * hears of, over 50 ms) and by processor time, which does not grow with what else the machine does.
 * Needs a built page (`npm run build`).
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { BROWSER_ARGS, ensureBrowser } from '../../scripts/lib/browser.mjs';
import { DIST } from '../../scripts/lib/build.mjs';
import { ROOT, giveUp } from '../../scripts/lib/run.mjs';
import { staticFiles } from '../../scripts/lib/staticFiles.mjs';
import { toRigid, placeRigid } from '../../src/shape/rigid.ts';
import { layOutCopies } from '../../src/shape/copies.ts';

const STEPS = 60;
const STEP_PX = [-3, 2] as const;
const RUNS = 3;
/** Long enough for labels to be laid out anew and the map to be drawn when the hand has let go. */
const SETTLE_MS = 1500;
const LONG_MS = 50;
const MAPLIBRE = join(ROOT, 'node_modules/maplibre-gl/dist');

if (!existsSync(join(DIST, 'index.html'))) giveUp('There is no built page; run npm run build.');

const london = JSON.parse(readFileSync(join(ROOT, 'geo/layers/greater-london.geojson'), 'utf8'));
const copies = layOutCopies(toRigid(london.features[0].geometry), 3.8);
if (!copies.ok) throw new Error(copies.problem);
const { geometry } = placeRigid(copies.shape, { center: [36.85, 49.5], bearingDegrees: 0 });
const vertices = geometry.coordinates.flat().reduce((sum, ring) => sum + ring.length, 0);

const BARE = `<!doctype html><link rel="stylesheet" href="/bare/maplibre-gl.css">
<div id="map" style="position:absolute;inset:0"></div><script type="module">
import { Map, setWorkerUrl } from '/bare/maplibre-gl.mjs';
setWorkerUrl('/bare/maplibre-gl-worker.mjs');
const geometry = await (await fetch('/bare/shape.json')).json();
const map = new Map({ container: 'map', center: [34.5, 48.8], zoom: 5.8, attributionControl: false,
  dragPan: false, style: { version: 8, sources: { shape: { type: 'geojson', data: geometry, tolerance: 0 } },
  layers: [{ id: 'fill', type: 'fill', source: 'shape', paint: { 'fill-color': '#a33', 'fill-opacity': 0.3 } },
    { id: 'line', type: 'line', source: 'shape', paint: { 'line-color': '#a33' } }] } });
map.once('idle', () => {
  const { x, y } = map.project([36.85, 49.5]);
  document.body.dataset.grip = [x, y];
});
let grip = null, at = null, frame = 0;
onmousedown = (event) => (grip = map.unproject([event.clientX, event.clientY]));
onmouseup = () => (grip = null);
onmousemove = (event) => {
  if (!grip) return;
  at = [event.clientX, event.clientY];
  frame ||= requestAnimationFrame(() => {
    frame = 0;
    const { lng, lat } = map.unproject(at);
    const move = ([x, y]) => [x + lng - grip.lng, y + lat - grip.lat];
    map.getSource('shape').setData({ ...geometry,
      coordinates: geometry.coordinates.map((rings) => rings.map((ring) => ring.map(move))) });
  });
};
</script>`;

const files = staticFiles(DIST);
const server = createServer((request, response) => {
  const [, name] = /^\/bare\/([\w.-]*)$/.exec(request.url ?? '') ?? [];
  if (name === undefined) return files(request, response);
  const [type, body] =
    name === ''
      ? ['text/html', BARE]
      : name === 'shape.json'
        ? ['application/json', JSON.stringify(geometry)]
        : [
            name.endsWith('.css') ? 'text/css' : 'text/javascript',
            readFileSync(join(MAPLIBRE, name)),
          ];
  response.writeHead(200, { 'content-type': type }).end(body);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

interface Point {
  readonly x: number;
  readonly y: number;
}

async function gripOnPage(page: Page): Promise<Point> {
  await page.goto(`${origin}/`);
  await page.locator('[data-map-state=idle]').waitFor();
  await page.locator('html[data-offline=ready]').waitFor();
  const box = (await page.locator('[data-shape] .body').first().boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function gripOnBare(page: Page): Promise<Point> {
  await page.goto(`${origin}/bare/`);
  await page.locator('body[data-grip]').waitFor({ state: 'attached' });
  const [x, y] = (await page.locator('body').getAttribute('data-grip'))!.split(',').map(Number);
  return { x, y };
}

const browser = await chromium.launch({
  executablePath: (await ensureBrowser()) ?? undefined,
  args: BROWSER_ARGS,
});

async function drag(gripOf: (page: Page) => Promise<Point>) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(120_000);
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { longTasks: tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
  });
  const { x, y } = await gripOf(page);
  await page.waitForTimeout(SETTLE_MS);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const busyMs = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration')!.value;
  };
  const longTasks = () =>
    page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks.splice(0));
  await longTasks();
  await page.mouse.move(x, y);
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  const before = await busyMs();
  await page.mouse.down();
  for (let i = 1; i <= STEPS; i++) {
    await page.mouse.move(x + i * STEP_PX[0], y + i * STEP_PX[1]);
  }
  const msPerStep = ((await busyMs()) - before) / STEPS;
  const during = await longTasks();
  await page.mouse.up();
  await page.waitForTimeout(SETTLE_MS);
  const after = await longTasks();
  const processorMs = taskMs(JSON.parse((await browser.stopTracing()).toString()));
  await page.close();
  return { msPerStep, during, after, processorMs };
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time, microseconds. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Processor time of each task of pages' main threads, ms, the longest first. */
function taskMs({ traceEvents }: { traceEvents: readonly TraceEvent[] }): number[] {
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}/${tid}`),
  );
  return traceEvents
    .filter(({ pid, tid }) => mains.has(`${pid}/${tid}`))
    .flatMap(({ tdur }) => (tdur === undefined ? [] : tdur / 1000))
    .sort((a, b) => b - a);
}

const longest = (tasks: readonly number[]) =>
  tasks.length === 0 ? `under ${LONG_MS}` : Math.max(...tasks).toFixed(0);

console.log(`\nDragging ${vertices.toLocaleString('en')} vertices in ${STEPS} steps`);
const rows: Record<string, object> = {};
for (let run = 1; run <= RUNS; run++) {
  for (const [name, grip] of [
    ['Areacheck', gripOnPage],
    ['bare MapLibre', gripOnBare],
  ] as const) {
    const { msPerStep, during, after, processorMs } = await drag(grip);
    rows[`${name}, run ${run}`] = {
      'longest task, ms': longest(during),
      'long tasks': during.length,
      'longest when let go, ms': longest(after),
      'longest, processor ms': Number((processorMs[0] ?? 0).toPrecision(3)),
      'main thread, ms a step': Number(msPerStep.toPrecision(3)),
      'load before': Number(loadavg()[0].toFixed(1)),
    };
  }
}
console.table(rows);
await browser.close();
server.close();
