import { test as base, type BrowserContextOptions, expect, type Page } from '@playwright/test';

/** What a page must not do: a request beyond its own origin, an error, a console error. A breach of its policy is one of these. */
export function watch(page: Page, baseUrl: string): string[] {
  const complaints: string[] = [];
  const own = new URL(baseUrl).origin;
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(own) && !/^(data|blob):/.test(url)) complaints.push(`request: ${url}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  return complaints;
}

/** The page, watched: a complaint fails the test. */
export const test = base.extend<{ watched: void }>({
  watched: [
    async ({ page, baseURL }, use) => {
      const complaints = watch(page, baseURL!);
      await use();
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * Tests that share one watched page, which `open` opens once: drawing the first map is most of the
 * work of a short test. Each test has to begin with what it needs (`toAddress`); after one that
 * fails, the next has a page of its own again.
 */
export const onePage = (open: (page: Page) => Promise<void>, options: BrowserContextOptions = {}) =>
  base.extend<{ watched: void }, { opened: { page: Page; complaints: string[] } }>({
    opened: [
      async ({ browser }, use, { project }) => {
        const { baseURL, viewport, actionTimeout = 0 } = project.use;
        const context = await browser.newContext({ baseURL, viewport, ...options });
        context.setDefaultTimeout(actionTimeout);
        const page = await context.newPage();
        const complaints = watch(page, baseURL!);
        await open(page);
        await use({ page, complaints });
        await context.close();
      },
      { scope: 'worker', timeout: 600_000 },
    ],
    page: ({ opened }, use) => use(opened.page),
    watched: [
      async ({ opened: { complaints } }, use) => {
        await use();
        expect(complaints.splice(0)).toEqual([]);
      },
      { auto: true },
    ],
  });

/** Has an open page read another address, as if a link to it had been followed; nothing is touched. */
export async function toAddress(page: Page, fragment = '#v=1'): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate((hash) => {
    (document.activeElement as HTMLElement | null)?.blur();
    history.replaceState(null, '', hash);
    dispatchEvent(new HashChangeEvent('hashchange'));
  }, fragment);
}

/** Waits until the page has all it will ever need of the network. */
export async function whenOfflineReady(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-offline', 'ready');
}

export { expect };
