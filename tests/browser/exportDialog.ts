import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

export const exportDialogOf = (page: Page) =>
  page.getByRole('dialog', { name: 'Export', exact: true });

/** Waits until the preview shows what is chosen. */
export async function whenDrawn(dialog: Locator): Promise<void> {
  await expect(dialog.getByText('The figure has')).toBeVisible();
}

/** Opens the dialog on an open page, with its figure drawn. */
export async function openExport(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = exportDialogOf(page);
  await whenDrawn(dialog);
  return dialog;
}

export async function closeExport(page: Page): Promise<void> {
  await exportDialogOf(page).getByRole('button', { name: 'Close', exact: true }).click();
  await expect(exportDialogOf(page)).toHaveCount(0);
}

/** Takes back what is chosen in the dialog, which the page would keep. */
export async function chooseUsual(dialog: Locator): Promise<void> {
  const usual = dialog.getByRole('button', { name: 'Back to the usual choices' });
  if (await usual.isVisible()) await usual.click();
}

/** The text of the SVG that a click on something of the dialog downloads. */
export async function svgOf(page: Page, button: Locator): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return (await readFile(await file.path())).toString();
}
