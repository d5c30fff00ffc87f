import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Page, test } from '@playwright/test';
import { policyOf } from '../../scripts/lib/policy.mjs';
import { startNginx } from '../../scripts/lib/nginx.mjs';
import { PALETTES } from '../../src/draw/palette.ts';
import { expect, watch, whenOfflineReady } from './fixtures.ts';
import { shareOf, whenDrawn } from './mapPage.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const GUIDE = readFileSync(new URL('../../docs/hosting.md', import.meta.url), 'utf8');
const POLICY = policyOf(readFileSync(`${DIST}index.html`, 'utf8'));

const snippetsOf = (language: string) =>
  [...GUIDE.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, text]) => text,
  );

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function expectMap(page: Page, address: string): Promise<void> {
  const complaints = watch(page, address);
  await page.goto(address);
  await whenDrawn(page);
  await whenOfflineReady(page);
  expect(await shareOf(page, PALETTES.light.land)).toBeGreaterThan(0.05);
  expect(await shareOf(page, PALETTES.light.ukraine)).toBeGreaterThan(0.05);
  expect(complaints).toEqual([]);
}

test('every file has a name that servers know, or is read as bytes whatever its type', () => {
  const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' });
  const extensions = new Set(files.map((name) => extname(name)).filter(Boolean));
  // Scripts and style sheets are refused if their type is wrong: these two names are known to all.
  const typed = ['.html', '.js', '.css'];
  const bytes = ['.geojson', '.icc', '.json', '.ttf', '.txt', '.wasm', '.woff2'];
  const smaller = ['.br', '.gz'];
  const unknown = [...extensions].filter(
    (name) => ![...typed, ...bytes, ...smaller].includes(name),
  );
  expect(unknown).toEqual([]);
  expect([...extensions]).toEqual(expect.arrayContaining([...typed, '.wasm', ...smaller]));
});

test('a stock nginx shows the map without being told anything', async ({ page }) => {
  const port = await freePort();
  const stop = await startNginx({ port, server: `root ${DIST};` });
  try {
    await expectMap(page, `http://127.0.0.1:${port}/`);
  } finally {
    await stop();
  }
});

test('nginx shows the map under a sub-path as the guide says, with its headers', async ({
  page,
  request,
}) => {
  const [http, location] = snippetsOf('nginx');
  const port = await freePort();
  const server = location.replace('/var/www/areacheck/', DIST);
  const stop = await startNginx({ port, http, server });
  try {
    const address = `http://127.0.0.1:${port}/tools/areacheck`;
    await expectMap(page, address);
    const script = await page.locator('script[type=module]').getAttribute('src');
    const index = (await request.get(`${address}/`)).headers();
    const hashed = await request.get(new URL(script!, `${address}/`).href);
    expect(index['content-security-policy']).toBe(POLICY);
    expect(index['cache-control']).toBe('no-cache');
    expect(index['x-content-type-options']).toBe('nosniff');
    expect(index['referrer-policy']).toBe('no-referrer');
    expect(hashed.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(hashed.headers()['content-encoding']).toBe('gzip');
  } finally {
    await stop();
  }
});

test('the guide names the policy that the page has', () => {
  expect(GUIDE.split(`"${POLICY}"`)).toHaveLength(3);
});
