import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, onePage } from './fixtures.ts';
import { openReport } from './reportPage.ts';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Export', exact: true });
const pictureOf = (page: Page) => dialogOf(page).getByRole('img', { name: /Greater London/ });

const test = onePage(openReport);

test.beforeEach(async ({ page }) => {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(pictureOf(page)).toBeVisible();
});

test.afterEach(async ({ page }) => {
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toHaveCount(0);
});

async function download(page: Page, name: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialogOf(page).getByRole('button', { name, exact: true }).click(),
  ]);
  const extension = name === 'All with data' ? 'zip' : name.toLowerCase();
  expect(file.suggestedFilename()).toMatch(
    new RegExp(`^2300-square-miles-greater-london-[a-z0-9-]+\\.${extension}$`),
  );
  return readFile(await file.path());
}

/** How much two pictures of the same figure differ: the share of pixels that do plainly, averaged over blocks so that letters' edges do not count. */
async function differenceOf(page: Page, svg: Buffer, png: Buffer): Promise<number> {
  return page.evaluate(
    async ([svgBase64, pngBase64]) => {
      const load = async (type: string, base64: string) => {
        const image = new Image();
        image.src = `data:${type};base64,${base64}`;
        await image.decode();
        return image;
      };
      const png = await load('image/png', pngBase64);
      const svg = await load('image/svg+xml', svgBase64);
      const BLOCK = 4;
      const PLAINLY = 48;
      const [width, height] = [png.naturalWidth / BLOCK, png.naturalHeight / BLOCK].map(Math.floor);
      const pixelsOf = (image: HTMLImageElement) => {
        const whole = new OffscreenCanvas(png.naturalWidth, png.naturalHeight);
        whole.getContext('2d')!.drawImage(image, 0, 0, whole.width, whole.height);
        const small = new OffscreenCanvas(width, height);
        const context = small.getContext('2d')!;
        context.imageSmoothingQuality = 'high';
        context.drawImage(whole, 0, 0, width, height);
        return context.getImageData(0, 0, width, height).data;
      };
      const [one, other] = [pixelsOf(png), pixelsOf(svg)];
      let different = 0;
      for (let i = 0; i < one.length; i += 4) {
        const apart = Math.max(...[0, 1, 2].map((k) => Math.abs(one[i + k] - other[i + k])));
        if (apart > PLAINLY) different++;
      }
      return (4 * different) / one.length;
    },
    [svg.toString('base64'), png.toString('base64')] as const,
  );
}

test('the figure is drawn at once, and downloads as SVG, PDF, PNG and a package', async ({
  page,
}) => {
  const svg = (await download(page, 'SVG')).toString();
  expect(svg).toContain('2,300 square miles');
  expect(svg).toContain('OpenStreetMap contributors');
  expect((await download(page, 'PDF')).subarray(0, 5).toString()).toBe('%PDF-');
  const png = await download(page, 'PNG');
  expect(png.readUInt32BE(16)).toBe(1440);
  const ratio = await pictureOf(page).evaluate(
    (image) => (image as HTMLImageElement).naturalHeight / (image as HTMLImageElement).naturalWidth,
  );
  expect(png.readUInt32BE(20) / 1440).toBeCloseTo(ratio, 2);
  expect((await download(page, 'All with data')).subarray(0, 2).toString()).toBe('PK');
});

test('the browser shows the SVG as the PNG is drawn by another renderer', async ({ page }) => {
  const [svg, png] = [await download(page, 'SVG'), await download(page, 'PNG')];
  expect(await differenceOf(page, svg, png)).toBeLessThan(0.005);
  const moved = Buffer.from(
    svg.toString().replace('</svg>', '<rect width="200" height="200"/></svg>'),
  );
  expect(await differenceOf(page, moved, png)).toBeGreaterThan(0.005);
});

test('the words of the figure can be changed and put back', async ({ page }) => {
  const dialog = dialogOf(page);
  await dialog.getByText('Words', { exact: true }).click();
  const title = dialog.getByLabel('Title');
  await expect(title).toHaveValue('2,300 square miles is 3.8 times Greater London');
  await title.fill('Almost four Londons');
  await expect(dialog.getByText('The figure has')).toBeVisible();
  expect((await download(page, 'SVG')).toString()).toContain('Almost four Londons');
  await dialog.getByRole('button', { name: 'Title: back to the written words' }).click();
  await expect(title).not.toHaveValue('Almost four Londons');
});

test('a file asked for while the preview is drawn is made, and the preview after it', async ({
  page,
}) => {
  const dialog = dialogOf(page);
  await expect(dialog.getByText('The figure has')).toBeVisible();
  // Looked for in every frame: it may be short.
  const drawing = dialog.getByText('Drawing the figure').waitFor();
  await dialog.getByLabel('Colours').selectOption('dark');
  await drawing;
  expect((await download(page, 'SVG')).toString()).toContain('#17191c');
  await expect(dialog.getByText('The figure has')).toBeVisible();
  await expect(dialog.getByRole('alert')).toHaveCount(0);
});

test('letters that the fonts lack are named, and the figure stays', async ({ page }) => {
  const dialog = dialogOf(page);
  await dialog.getByText('Words', { exact: true }).click();
  await dialog.getByLabel('Title').fill('لندن');
  await expect(dialog.getByRole('alert')).toContainText('ن');
  await expect(pictureOf(page)).toBeVisible();
});
