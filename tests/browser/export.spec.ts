import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, onePage } from './fixtures.ts';
import { openReport } from './reportPage.ts';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Export' });

/** Opens the page and its export dialog with the picture of the map, which is then drawn. */
async function openExport(page: Page): Promise<Locator> {
  await openReport(page);
  await expect(page.locator('[data-map-state="idle"]')).toBeVisible({ timeout: 90_000 });
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = dialogOf(page);
  await expect(dialog).toBeVisible();
  await dialog.getByRole('radio', { name: 'The map as you see it' }).check();
  return dialog;
}

const test = onePage(
  async (page) => {
    await openExport(page);
  },
  { permissions: ['clipboard-read', 'clipboard-write'] },
);

/** Chooses a size, waits for the picture and downloads it. */
async function download(page: Page, dialog: Locator, size: RegExp): Promise<Buffer> {
  await dialog.getByRole('radio', { name: size }).check();
  await expect(dialog.getByRole('status')).toContainText('Ready');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('link', { name: 'Download PNG' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^areacheck-.+\.png$/);
  return readFile(await file.path());
}

/** Width and height from a PNG's header (ISO/IEC 15948, 11.2.2). */
function pngSize(png: Buffer): [number, number] {
  expect(png.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

/** How many colours each horizontal band of the picture holds, and how much of it is see-through. */
async function bandsOf(page: Page, png: Buffer) {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const BANDS = 8;
    const height = Math.floor(bitmap.height / BANDS);
    return Array.from({ length: BANDS }, (_, i) => {
      const { data } = context.getImageData(0, i * height, bitmap.width, height);
      const pixels = new Uint32Array(data.buffer);
      const transparent = pixels.filter((pixel) => pixel >>> 24 !== 255).length;
      return { colours: new Set(pixels).size, transparent };
    });
  }, png.toString('base64'));
}

/** The size that the dialog promises for a choice. */
async function promisedSize(dialog: Locator, size: RegExp): Promise<[number, number]> {
  const label = dialog.locator('label').filter({ hasText: size });
  const [, width, height] = (await label.innerText()).match(/([\d,]+) × ([\d,]+) pixels/)!;
  return [Number(width.replace(',', '')), Number(height.replace(',', ''))];
}

test('the picture of the view has the promised size and is not blank', async ({ page }) => {
  const dialog = dialogOf(page);
  const once = await promisedSize(dialog, /1×/);
  for (const [name, factor] of [
    [/1×/, 1],
    [/2×/, 2],
  ] as const) {
    const png = await download(page, dialog, name);
    expect(pngSize(png)).toEqual([once[0] * factor, once[1] * factor]);
    for (const { colours, transparent } of await bandsOf(page, png)) {
      expect(colours).toBeGreaterThan(10);
      expect(transparent).toBe(0);
    }
  }
});

test('a 4K picture is 3840 × 2160 pixels', async ({ page }) => {
  const dialog = dialogOf(page);
  const png = await download(page, dialog, /4K/);
  expect(pngSize(png)).toEqual([3840, 2160]);
  for (const { colours } of await bandsOf(page, png)) expect(colours).toBeGreaterThan(10);
});

test('the picture can be copied to the clipboard', async ({ page }) => {
  const dialog = dialogOf(page);
  await dialog.getByRole('radio', { name: /1×/ }).check();
  await expect(dialog.getByRole('status')).toContainText('Ready');
  await dialog.getByRole('button', { name: 'Copy to clipboard' }).click();
  await expect(dialog.getByRole('status')).toHaveText('The picture is on the clipboard.');
  const types = await page.evaluate(async () => (await navigator.clipboard.read())[0].types);
  expect(types).toContain('image/png');
});

/** Presses "Cancel" as soon as it is there: a picture may be drawn before a hand comes to it. */
async function cancelOnceOffered(page: Page): Promise<void> {
  await page.evaluate(() => {
    const isCancel = ({ textContent }: Element) => textContent?.trim() === 'Cancel';
    const observer = new MutationObserver(() => {
      const cancel = [...document.querySelectorAll('dialog button')].find(isCancel);
      if (!cancel) return;
      observer.disconnect();
      (cancel as HTMLButtonElement).click();
    });
    observer.observe(document, { subtree: true, childList: true });
  });
}

test('drawing can be cancelled and started again', async ({ page }) => {
  const dialog = dialogOf(page);
  await cancelOnceOffered(page);
  await dialog.getByRole('radio', { name: /4×/ }).check();
  await expect(dialog.getByRole('alert')).toHaveText('Drawing was cancelled.');
  await expect(dialog.getByRole('button', { name: 'Download PNG' })).toBeDisabled();
  await dialog.getByRole('radio', { name: /1×/ }).check();
  await expect(dialog.getByRole('status')).toContainText('Ready');
});

test('a machine that cannot draw the size says so', async ({ page }) => {
  const dialog = dialogOf(page);
  await page.evaluate(() => {
    // A machine whose drawing surface ends at 1500 pixels a side, as small devices' do.
    const real = HTMLCanvasElement.prototype.getContext;
    const limited = function (this: HTMLCanvasElement, ...args: Parameters<typeof real>) {
      if (args[0] === '2d' && this.width > 1500) return null;
      return real.apply(this, args);
    };
    HTMLCanvasElement.prototype.getContext = limited as typeof real;
    (window as unknown as { unlimit(): void }).unlimit = () =>
      (HTMLCanvasElement.prototype.getContext = real);
  });
  await dialog.getByRole('radio', { name: /2×/ }).check();
  await expect(dialog.getByRole('alert')).toContainText('This machine cannot draw');
  await expect(dialog.getByRole('button', { name: 'Copy to clipboard' })).toBeDisabled();
  await page.evaluate(() => (window as unknown as { unlimit(): void }).unlimit());
});

test('Escape closes the dialog and focus returns to Export', async ({ page }) => {
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Export' })).toBeFocused();
});
