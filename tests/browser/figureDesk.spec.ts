import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { chooseUsual } from './exportDialog.ts';
import { expect, onePage } from './fixtures.ts';
import { openReport } from './reportPage.ts';

/** The figure's dialog as a desk works in it: looking closely, print, embed code, on a phone. */
const test = onePage(openReport, { permissions: ['clipboard-read', 'clipboard-write'] });

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Export', exact: true });
const pictureOf = (page: Page) => dialogOf(page).getByRole('img', { name: /Greater London/ });
const widthOf = (page: Page) => pictureOf(page).evaluate((image) => image.clientWidth);

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(dialogOf(page).getByText('The figure has')).toBeVisible();
});

test.afterEach(async ({ page }) => {
  await chooseUsual(dialogOf(page));
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toHaveCount(0);
});

test('the preview is shown whole, in true sizes and enlarged, and stays so in other colours', async ({
  page,
}) => {
  const dialog = dialogOf(page);
  expect(await widthOf(page)).toBeLessThan(400);
  const view = dialog.getByLabel('Show the preview');
  await view.selectOption('As on a phone, 375 pixels wide');
  await expect.poll(() => widthOf(page)).toBe(375);
  await view.selectOption('In its own size');
  await expect.poll(() => widthOf(page)).toBe(720);
  await dialog.getByRole('button', { name: 'Enlarge the preview' }).click();
  await expect.poll(() => widthOf(page)).toBe(900);
  await expect(dialog.getByText('Shown at 125% of its size')).toBeVisible();
  await dialog.getByLabel('Colours').selectOption('dark');
  await expect(dialog.getByText('Drawing the figure')).toBeVisible();
  await expect(dialog.getByText('The figure has')).toBeVisible();
  expect(await widthOf(page)).toBe(900);
  const room = dialog.getByRole('group', { name: 'Preview of the figure' });
  await room.focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => room.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
});

test('preview and buttons are in sight at once', async ({ page }) => {
  await expect(pictureOf(page)).toBeInViewport({ ratio: 1 });
  await expect(dialogOf(page).getByRole('button', { name: 'PNG' })).toBeInViewport({ ratio: 1 });
});

test('on a phone the download is in sight, and everything else can be scrolled to', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const dialog = dialogOf(page);
  const png = dialog.getByRole('button', { name: 'Download PNG' });
  await expect(png).toBeInViewport({ ratio: 1 });
  await expect(pictureOf(page)).toBeInViewport({ ratio: 0.9 });
  const print = dialog.getByText('For print', { exact: true });
  await dialog.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await expect(print).toBeInViewport({ ratio: 1 });
  const [words, button] = await Promise.all([print.boundingBox(), png.boundingBox()]);
  expect(words!.y + words!.height).toBeLessThan(button!.y);
  await dialog.getByText('More files').click();
  await expect(dialog.getByRole('button', { name: 'SVG' })).toBeInViewport({ ratio: 1 });
});

test('what is set for print is in the files, and what is no bleed is said', async ({ page }) => {
  const dialog = dialogOf(page);
  await dialog.getByText('For print', { exact: true }).click();
  await dialog.getByLabel('Words in the SVG').selectOption('Outlines, which need no font');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'SVG', exact: true }).click(),
  ]);
  const svg = (await readFile(await file.path())).toString();
  expect(svg).not.toContain('@font-face');
  expect(svg).not.toContain('<text');
  const bleed = dialog.getByLabel(/^Bleed/);
  await bleed.fill('99');
  await expect(dialog.getByText('“99” is no bleed; millimetres from 0 to 20')).toBeVisible();
  await dialog.getByRole('button', { name: 'PDF', exact: true }).click();
  await expect(dialog.getByText('“99” is no bleed')).toHaveCount(2);
});

test('the title says how long it is', async ({ page }) => {
  const dialog = dialogOf(page);
  await dialog.getByText('Words', { exact: true }).click();
  const title = dialog.getByRole('textbox', { name: 'Title' });
  await expect(title).toHaveAccessibleDescription('46 characters, 2 lines.');
  await title.fill('A title that goes on '.repeat(6).trim());
  await expect(title).toHaveAccessibleDescription(/125 characters, \d lines\. Titles of at most 2/);
  await dialog.getByLabel('Layout').selectOption('square');
  await title.fill('A title that goes on '.repeat(60).trim());
  await expect(title).toHaveAccessibleDescription(/About \d+ characters fit/);
  await dialog.getByRole('button', { name: 'Title: back to the written words' }).click();
});

test('the embed code is copied, and which files it shows is said', async ({ page }) => {
  const dialog = dialogOf(page);
  await dialog.getByRole('button', { name: 'Copy the embed code' }).click();
  await expect(dialog.getByText(/It shows .*-720w\.png, .*\.png; “All with data”/)).toBeVisible();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toMatch(/^<figure lang="en-GB".*>\n<img src="2300-.*\.png" srcset=/);
  expect(code).toContain('OpenStreetMap contributors');
});

test('a name is dragged, moved by keys and put back; a note points at a place', async ({
  page,
}) => {
  const dialog = dialogOf(page);
  await dialog.getByLabel('Show the preview').selectOption('In its own size');
  await dialog.getByLabel('Move names, add notes').check();
  const name = dialog.getByRole('button', { name: /^Move Kherson oblast/ });
  const middle = async () => {
    const box = (await name.boundingBox())!;
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  await name.scrollIntoViewIfNeeded();
  const before = await middle();
  await page.mouse.move(before.x, before.y);
  await page.mouse.down();
  await page.mouse.move(before.x + 60, before.y - 70, { steps: 4 });
  await page.mouse.up();
  const putBack = dialog.getByRole('button', { name: /^Put back Kherson oblast/ });
  await expect(putBack).toBeVisible();
  await expect(dialog.getByText('The figure has')).toBeVisible();
  await expect.poll(async () => Math.round((await middle()).x - before.x)).toBe(60);
  expect(Math.abs((await middle()).y - before.y + 70)).toBeLessThan(2);

  await name.focus();
  for (let i = 0; i < 2; i++) await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect.poll(async () => Math.round((await middle()).x - before.x)).toBe(16);

  const other = dialog.getByRole('button', { name: /^Move Donbas/ });
  await other.click();
  await expect(dialog.getByText('Click where it shall stand')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog, 'Escape leaves the name, not the dialog').toBeVisible();
  await expect(dialog.getByRole('button', { name: /^Put back Donbas/ })).toHaveCount(0);

  await dialog.getByLabel('New note').fill('The dam stood here');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'In the middle of the map' }).click();
  const target = dialog.getByRole('button', { name: 'What the note points at: The dam' });
  await expect(target).toBeVisible();
  const points = dialog.getByRole('textbox', { name: /^Points at/ });
  await points.fill('46.78, 200');
  await points.blur();
  await expect(dialog.getByText('200 is not between')).toBeVisible();
  await points.fill('46.78, 33.37');
  await points.blur();
  await expect(dialog.getByText('The figure has')).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'SVG', exact: true }).click(),
  ]);
  expect((await readFile(await file.path())).toString()).toContain('The dam stood here');

  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await dialog.getByLabel('Move names, add notes').check();
  await expect(target, 'kept while the page is open').toBeVisible();
  await dialog.getByRole('button', { name: 'Delete the note: The dam stood here' }).click();
  await putBack.click();
  await expect(target).toHaveCount(0);
  await expect(putBack).toHaveCount(0);
});
