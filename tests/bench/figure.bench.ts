/**
 * The figure of the first report as SVG, PNG and PDF: time from claim to file and the file's size,
 * beside a screenshot of the page's map (MapLibre, headless Chromium) of as many pixels; then one
 * figure and a hundred by the command, each a process of its own, as a script would make them.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { BROWSER_ARGS, ensureBrowser } from '../../scripts/lib/browser.mjs';
import { build } from '../../scripts/lib/build.mjs';
import { ROOT, runPackage } from '../../scripts/lib/run.mjs';
import { serve } from '../../scripts/lib/serve.mjs';
import { nodePress } from '../../src/cli/press.ts';
import { snapshotOrder } from '../../src/cli/snapshotOrder.ts';
import { FIGURE_FORMATS, type FigureFormatName } from '../../src/figure/formats/format.ts';
import { makeFigure } from '../../src/figure/makeFigure.ts';
import type { FigureOrder } from '../../src/figure/order.ts';
import { produce } from '../../src/figure/produce.ts';
import { en } from '../../src/text/en/command.ts';
import { medianMsAwaited } from './timing.ts';

const SIZE = { width: 1440, height: 900 };
const PORT = 4374;

interface Row {
  readonly ms: number;
  readonly kB: number | null;
}

async function orderOf(widthPx: number): Promise<FigureOrder> {
  const ordered = await snapshotOrder({ size: `${widthPx}x${SIZE.height}` }, '2026-11-25', en);
  if (!ordered.ok) throw new Error(ordered.message);
  return ordered.order;
}

async function figureRows(): Promise<Record<string, Row>> {
  // In turn, so that none finds the lines of its map drawn by the one before.
  const orders = [await orderOf(SIZE.width), await orderOf(SIZE.width + 2)];
  let count = 0;
  const next = () => orders[count++ % orders.length];
  const rows: Record<string, Row> = {
    'Figure, not yet a file': {
      ms: await medianMsAwaited(async () => makeFigure(next())),
      kB: null,
    },
  };
  for (const format of Object.keys(FIGURE_FORMATS) as FigureFormatName[]) {
    let bytes = 0;
    const ms = await medianMsAwaited(async () => {
      const produced = await produce(next(), format, nodePress);
      bytes = produced.ok ? produced.bytes.length : NaN;
    });
    rows[`Figure, ${format.toUpperCase()}`] = { ms, kB: bytes / 1000 };
  }
  return rows;
}

/** The page opened until its map is drawn, and a picture taken; and the picture alone. */
async function screenshotRows(): Promise<Record<string, Row>> {
  await build();
  const address = await serve(PORT);
  const browser = await chromium.launch({
    executablePath: (await ensureBrowser()) ?? undefined,
    args: BROWSER_ARGS,
  });
  let bytes = 0;
  const open = async () => {
    const page = await browser.newPage({ viewport: SIZE });
    await page.goto(address);
    await page.locator('[data-map-state="idle"]').waitFor({ timeout: 120_000 });
    return page;
  };
  const opened = await medianMsAwaited(async () => {
    const page = await open();
    bytes = (await page.screenshot()).length;
    await page.close();
  });
  const page = await open();
  const alone = await medianMsAwaited(() => page.screenshot());
  await browser.close();
  const kB = bytes / 1000;
  return {
    'MapLibre screenshot, page opened': { ms: opened, kB },
    'MapLibre screenshot alone': { ms: alone, kB },
  };
}

const folder = mkdtempSync(join(tmpdir(), 'areacheck-figures-'));

/** The command in a process; `script` is the bundle or the sources. */
function command(script: string, n: number): Promise<void> {
  const out = join(folder, `${n}.png`);
  const size = `${SIZE.width}x${SIZE.height}`;
  const args = [join(ROOT, script), 'snapshot', '--force', '--size', size, '--out', out];
  return new Promise((resolve, reject) => {
    spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] }).on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`exit code ${code}`)),
    );
  });
}

/** Seconds for so many figures, one process for each processor at a time. */
async function seconds(script: string, count: number): Promise<number> {
  const from = performance.now();
  let next = 0;
  const work = async () => {
    while (next < count) await command(script, next++);
  };
  await Promise.all(Array.from({ length: Math.min(count, availableParallelism()) }, work));
  return (performance.now() - from) / 1000;
}

const rows = { ...(await figureRows()), ...(await screenshotRows()) };
const { ms: screenshotMs } = rows['MapLibre screenshot, page opened'];
console.log(`\nThe first report at ${SIZE.width} × ${SIZE.height} pixels`);
console.table(
  Object.fromEntries(
    Object.entries(rows).map(([name, { ms, kB }]) => [
      name,
      {
        ms: Math.round(ms),
        kB: kB && Math.round(kB),
        "times the opened screenshot's time": Number((ms / screenshotMs).toPrecision(2)),
      },
    ]),
  ),
);

await runPackage('vite', ['build', '--config', 'vite.cli.config.ts', '--logLevel', 'warn']);
const RUNS = [
  ['one, from the sources', 'scripts/areacheck.mjs', 1],
  ['one, installed', 'lib/cli/areacheck.js', 1],
  ['a hundred, installed', 'lib/cli/areacheck.js', 100],
] as const;
const table: Record<string, object> = {};
for (const [name, script, count] of RUNS) {
  const taken = await seconds(script, count);
  table[name] = {
    s: Number(taken.toPrecision(3)),
    's each': Number((taken / count).toPrecision(3)),
  };
}
console.log(`\nPNGs of it by the command, ${availableParallelism()} processes at a time`);
console.table(table);
rmSync(folder, { recursive: true });
process.exit(0);
