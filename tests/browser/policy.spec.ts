import { type Page, test as bare } from '@playwright/test';
import { expect, test, whenOfflineReady } from './fixtures.ts';
import { openReport } from './reportPage.ts';
import { openMap, whenDrawn } from './mapPage.ts';
import { askForReport, chooseFile, dialogOf, listOf, readAnother, textOf } from './readingPage.ts';

const WORDS = `<p>The fire burned 250 square miles, about the size of Luxembourg, officials said.</p>`;
const PAGE = `<!doctype html><html><head><title>Fire</title></head><body>${WORDS}</body></html>`;
const HOSTILE = `<!doctype html><html><head><style>p { display: none }</style>
<script>window.ran = 1</script></head><body style="margin: 0" onload="window.ran = 2">${WORDS}
<img src="https://example.org/x.png" onerror="window.ran = 3"><iframe src="https://example.org/"></iframe>
<form action="https://example.org/"></form></body></html>`;

declare global {
  interface Window {
    breaches: string[];
    ran?: number;
  }
}

/** Notes every breach of the policy in `window.breaches`; those of workers come to the console. */
async function noteBreaches(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.breaches = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      window.breaches.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`);
    });
  });
}

async function download(page: Page, name: string): Promise<void> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name, exact: true }).click(),
  ]);
  expect(await file.failure()).toBeNull();
}

test('nothing that the page does breaks its policy', async ({ page }) => {
  await noteBreaches(page);
  await openMap(page);
  await whenOfflineReady(page);

  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export', exact: true });
  await expect(dialog.getByRole('img', { name: /Greater London/ })).toBeVisible();
  for (const format of ['SVG', 'PDF', 'PNG', 'All with data']) await download(page, format);
  await dialog.getByLabel('Map', { exact: true }).selectOption('As you see it on the page');
  await expect(dialog.getByText('The figure has')).toBeVisible();
  await page.keyboard.press('Escape');

  await readAnother(page);
  await expect(listOf(page)).toBeVisible();
  await askForReport(page);
  await chooseFile(page, 'fire.html', 'text/html', PAGE);
  await expect(dialogOf(page).getByLabel('Text of the report')).toHaveValue(/250 square miles/);
  await dialogOf(page).getByRole('button', { name: 'Read the report' }).click();
  await expect(textOf(page)).toContainText('250 square miles');

  await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
  await whenDrawn(page);
  expect(await page.evaluate(() => window.breaches)).toEqual([]);
});

test('the page and its server name the same policy', async ({ page }) => {
  const response = await page.goto('/');
  const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
  const policy = await meta.getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(response!.headers()['content-security-policy']).toBe(policy);
});

// Bare: the browser writes to the console that it blocked the file's own styles and handlers.
bare('a hostile file is read, runs nothing and asks for nothing', async ({ page, baseURL }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL!)) foreign.push(request.url());
  });
  await noteBreaches(page);
  await openReport(page);
  await askForReport(page);
  await chooseFile(page, 'fire.html', 'text/html', HOSTILE);
  await expect(dialogOf(page).getByLabel('Text of the report')).toHaveValue(/250 square miles/);
  expect(await page.evaluate(() => window.ran)).toBeUndefined();
  expect(foreign.filter((url) => !/^(data|blob):/.test(url))).toEqual([]);
});
