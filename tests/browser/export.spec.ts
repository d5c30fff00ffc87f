import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, onePage } from './fixtures.ts';
import { openReport } from './reportPage.ts';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Export' });

/** Opens the page and its export dialog with a figure that has the page's map, which is then drawn. */
async function openExport(page: Page): Promise<Locator> {
  await openReport(page);
  await expect(page.locator('[data-map-state="idle"]')).toBeVisible({ timeout: 90_000 });
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = dialogOf(page);
  await expect(dialog).toBeVisible();
  await dialog.getByLabel('Map', { exact: true }).selectOption('As you see it on the page');
  await drawn(dialog);
  return dialog;
}

const drawn = (dialog: Locator) => expect(dialog.getByText('The figure has')).toBeVisible();

const test = onePage(
  async (page) => {
    await openExport(page);
  },
  { permissions: ['clipboard-read', 'clipboard-write'] },
);

async function download(page: Page, name: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialogOf(page).getByRole('button', { name, exact: true }).click(),
  ]);
  return readFile(await file.path());
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

test('a figure with the page’s map is a picture with its size on paper and its facts', async ({
  page,
}) => {
  const png = await download(page, 'PNG');
  expect([png.readUInt32BE(16), png.includes('pHYs'), png.includes('iTXt')]).toEqual([
    1440,
    true,
    true,
  ]);
  for (const { colours, transparent } of await bandsOf(page, png)) {
    expect(colours).toBeGreaterThan(10);
    expect(transparent).toBe(0);
  }
});

test('its words and lines stay words and lines in SVG, over the map’s picture', async ({
  page,
}) => {
  const svg = (await download(page, 'SVG')).toString();
  expect(svg).toMatch(/<image [^>]*data:image\/png;base64,/);
  expect(svg).toContain('>Kharkiv</text>');
  expect(svg).toContain('Web Mercator');
});

test('a figure can be copied to the clipboard', async ({ page }) => {
  const dialog = dialogOf(page);
  await dialog.getByRole('button', { name: 'Copy image' }).click();
  await expect(dialog.getByText('The picture is on the clipboard.')).toBeVisible();
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
  await dialog.getByLabel('Colours').selectOption('dark');
  await expect(dialog.getByRole('alert')).toContainText('Drawing was cancelled.');
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await drawn(dialog);
  await expect(dialog.getByRole('alert')).toHaveCount(0);
});

test('a machine that cannot draw the map so large says so', async ({ page }) => {
  const dialog = dialogOf(page);
  await page.evaluate(() => {
    // What browsers do where a canvas is more than they can hold.
    const real = HTMLCanvasElement.prototype.toBlob;
    HTMLCanvasElement.prototype.toBlob = (callback) => callback(null);
    (window as unknown as { unlimit(): void }).unlimit = () =>
      (HTMLCanvasElement.prototype.toBlob = real);
  });
  await dialog.getByLabel('Layout').selectOption('Square, 1080 × 1080');
  await expect(dialog.getByRole('alert')).toContainText('This machine cannot draw');
  await page.evaluate(() => (window as unknown as { unlimit(): void }).unlimit());
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await drawn(dialog);
});

test('Escape closes the dialog and focus returns to Export', async ({ page }) => {
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Export' })).toBeFocused();
});
