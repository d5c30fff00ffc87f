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

test('the words of the figure can be changed and put back', async ({ page }) => {
  const dialog = dialogOf(page);
  await dialog.getByText('Words', { exact: true }).click();
  const title = dialog.getByLabel('Title');
  await expect(title).toHaveValue('2,300 square miles is 3.8 times Greater London');
  await title.fill('Almost four Londons');
  await expect(dialog.getByRole('status').first()).toContainText('pixels');
  expect((await download(page, 'SVG')).toString()).toContain('Almost four Londons');
  await dialog.getByRole('button', { name: 'Title: back to the written words' }).click();
  await expect(title).not.toHaveValue('Almost four Londons');
});

test('a file asked for while the preview is drawn is made, and the preview after it', async ({
  page,
}) => {
  const dialog = dialogOf(page);
  await expect(dialog.getByText('The figure has')).toBeVisible();
  await dialog.getByLabel('Colours').selectOption('dark');
  await expect(dialog.getByText('Drawing the figure')).toBeVisible();
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
