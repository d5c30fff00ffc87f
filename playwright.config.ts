import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from './scripts/lib/browser.mjs';

/** Another one where two copies are tested at once. */
const PORT = Number(process.env.TEST_PORT ?? 4273);

/** Tests wait for states. The limits end one that hangs, and leave room for a busy machine without a graphics card. */
export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results/browser',
  timeout: 600_000,
  expect: { timeout: 120_000 },
  workers: 2,
  forbidOnly: !!process.env.CI,
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL: `http://localhost:${PORT}/`,
    viewport: { width: 1440, height: 900 },
    launchOptions: { executablePath: (await findBrowser()) ?? undefined, args: BROWSER_ARGS },
    screenshot: 'only-on-failure',
    actionTimeout: 120_000,
  },
  webServer: {
    command: 'node scripts/serve.mjs',
    env: { PORT: String(PORT) },
    url: `http://localhost:${PORT}/`,
    // One from before knows the files of an older build.
    reuseExistingServer: false,
    timeout: 180_000,
  },
});
