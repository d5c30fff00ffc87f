import { test as base, expect } from '@playwright/test';

/** The page, watched: a request beyond its own origin, an error or a console error fails the test. */
export const test = base.extend<{ watched: void }>({
  watched: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = [];
      const own = new URL(baseURL!).origin;
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(own) && !/^(data|blob):/.test(url)) complaints.push(`request: ${url}`);
      });
      page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
      });
      await use();
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
