// Takes the README's picture, and with a folder named, the page at two sizes in light and dark.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSER_ARGS, ensureBrowser } from './lib/browser.mjs';
import { build } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { requireNode } from './lib/requireNode.mjs';
import { ROOT } from './lib/run.mjs';

requireNode();
await ensureInstalled();
const { chromium } = await import('@playwright/test');
const { serve } = await import('./lib/serve.mjs');

const folder = process.argv[2];
const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 390, height: 844 };
const PICTURES = folder
  ? ['light', 'dark'].flatMap((scheme) => [
      { file: join(folder, `wide-${scheme}.png`), size: WIDE, scheme, fullPage: false },
      { file: join(folder, `narrow-${scheme}.png`), size: NARROW, scheme, fullPage: true },
    ])
  : [{ file: join(ROOT, 'docs/first-screen.png'), size: WIDE, scheme: 'light', fullPage: false }];

if (folder) mkdirSync(folder, { recursive: true });
await build();
const address = await serve(4373);
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: BROWSER_ARGS,
});
for (const { file, size, scheme, fullPage } of PICTURES) {
  const page = await browser.newPage({ viewport: size, colorScheme: scheme });
  await page.goto(address);
  await page.locator('[data-map-state="idle"]').waitFor({ timeout: 120_000 });
  await page.screenshot({ path: file, fullPage });
  console.log(file);
  await page.close();
}
await browser.close();
process.exit(0);
