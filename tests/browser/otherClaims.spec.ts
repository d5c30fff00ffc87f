import type { Locator, Page } from '@playwright/test';
import {
  chooseUsual,
  closeExport,
  exportDialogOf,
  openExport,
  svgOf,
  whenDrawn,
} from './exportDialog.ts';
import { expect, onePage } from './fixtures.ts';
import { openReading, readAnother } from './readingPage.ts';

const REPORT = `The fire near Tulsa burned 640 square kilometres in Oklahoma, about the size of Chicago.

Floods cover 2,600 square kilometres in Kherson region, the size of Luxembourg.`;

const test = onePage((page) => openReading(page, REPORT));

const othersOf = (dialog: Locator) => dialog.getByRole('group', { name: 'Other claims beside it' });
const floodsOf = (dialog: Locator) =>
  othersOf(dialog).getByRole('checkbox', { name: /2,600 square kilometres/ });
const pictureOf = (dialog: Locator) =>
  dialog.getByRole('group', { name: 'Preview of the figure' }).getByRole('img');
const svgFrom = (page: Page) =>
  svgOf(page, exportDialogOf(page).getByRole('button', { name: 'SVG', exact: true }));

test.afterEach(async ({ page }) => {
  const dialog = exportDialogOf(page);
  const box = floodsOf(dialog);
  if ((await box.count()) > 0) await box.uncheck();
  await chooseUsual(dialog);
  await closeExport(page);
});

test('another claim of the report is on the same sheet, in preview and file', async ({ page }) => {
  const dialog = await openExport(page);
  await expect(othersOf(dialog).getByRole('checkbox')).toHaveCount(1);
  await expect(pictureOf(dialog)).toHaveAccessibleName(/640/);
  await expect(pictureOf(dialog)).not.toHaveAccessibleName(/2,600/);
  const alone = await svgFrom(page);
  expect(alone).not.toContain('Luxembourg');

  await floodsOf(dialog).check();
  await expect(pictureOf(dialog)).toHaveAccessibleName(/640[^]*2,600/);
  await whenDrawn(dialog);
  const both = await svgFrom(page);
  expect(both).toContain('Chicago');
  expect(both).toContain('Luxembourg');

  await floodsOf(dialog).uncheck();
  await expect(pictureOf(dialog)).not.toHaveAccessibleName(/2,600/);
});

test('it is chosen by the keyboard, and still is when the dialog is opened again', async ({
  page,
}) => {
  let dialog = await openExport(page);
  await dialog.getByLabel('Language').focus();
  await page.keyboard.press('Tab');
  await expect(floodsOf(dialog)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(floodsOf(dialog)).toBeChecked();
  await expect(pictureOf(dialog)).toHaveAccessibleName(/640[^]*2,600/);
  await expect(floodsOf(dialog), 'drawing takes no focus').toBeFocused();
  await closeExport(page);
  dialog = await openExport(page);
  await expect(floodsOf(dialog)).toBeChecked();
  await expect(pictureOf(dialog)).toHaveAccessibleName(/640[^]*2,600/);
});

test('a report of one claim has no others, whatever was chosen before', async ({ page }) => {
  const dialog = await openExport(page);
  await floodsOf(dialog).check();
  await closeExport(page);
  await readAnother(page, 'The fire in Wales has burned 300 sq km so far.');
  await openExport(page);
  await expect(othersOf(dialog)).toHaveCount(0);
  await expect(pictureOf(dialog)).toHaveAccessibleName(/300/);
  await expect(pictureOf(dialog)).not.toHaveAccessibleName(/2,600/);
});
