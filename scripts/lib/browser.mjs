import { existsSync } from 'node:fs';
import { installFromDebian, onPath } from './programs.mjs';
import { giveUp, runPackage } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const playwrights = async () => {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : null;
};

/** Path of a Chrome or Chromium on this machine, or null. CHROME_PATH goes before all others. */
export async function findBrowser() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  for (const name of NAMES) {
    const path = onPath(name);
    if (path) return path;
  }
  return PLACES.find((path) => existsSync(path)) ?? (await playwrights());
}

/** Path of a browser, installed if there is none. */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found) {
    if (!existsSync(found)) giveUp(`CHROME_PATH names ${found}, but there is no such file.`);
    return found;
  }
  console.error('No Chrome or Chromium found; fetching one …');
  await runPackage('playwright', ['install', 'chromium']);
  if (!(await findBrowser())) await installFromDebian('chromium');
  const installed = await findBrowser();
  if (!installed) {
    giveUp(
      'The browser tests need Chrome or Chromium, and none could be installed. Install one (on Debian: apt-get install chromium) or set CHROME_PATH to its program file, then try again.',
    );
  }
  return installed;
}

/** Flags under which MapLibre draws without a graphics card and the browser keeps off the network. */
export const BROWSER_ARGS = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];
