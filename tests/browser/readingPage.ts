import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { openReport } from './reportPage.ts';

/** In our own words; the second paragraph converts wrongly, the third compares only. */
export const REPORT = `Ukrainian forces have retaken 2,300 square miles in Kharkiv since the start of the month, about four times the size of Greater London, President Volodymyr Zelensky said on Monday.

The deputy minister earlier spoke of 6,000 sq km (2,800 sq miles) near Kyiv.

The forest lost is an area the size of Luxembourg. Residents walked 12 miles along Red Square.`;

export const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Check another report' });
export const textBoxOf = (page: Page) => dialogOf(page).getByLabel('Text of the report');
export const listOf = (page: Page) => page.getByRole('list', { name: 'Claims found' });
export const textOf = (page: Page) => page.getByRole('group', { name: 'Text of the report' });

/** Opens the dialog for another report on an open page. */
export async function askForReport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Check another report' }).click();
  await expect(dialogOf(page)).toBeVisible();
}

/** Opens the page and its dialog for another report. */
export async function openDialog(page: Page): Promise<void> {
  await openReport(page);
  await askForReport(page);
}

/** Types a text into the dialog and reads it. */
export async function readText(page: Page, text: string): Promise<void> {
  await textBoxOf(page).fill(text);
  await dialogOf(page).getByRole('button', { name: 'Read the report' }).click();
  await expect(dialogOf(page)).toBeHidden();
  await expect(textOf(page)).toBeVisible();
}

/** Has an open page read a report, which takes the place of the one before with all that was done to it. */
export async function readAnother(page: Page, text = REPORT): Promise<void> {
  await askForReport(page);
  await readText(page, text);
}

/** Opens the page with the report of this file on it. */
export async function openReading(page: Page, text = REPORT): Promise<void> {
  await openDialog(page);
  await readText(page, text);
}

/** Gives the dialog a file of that content. */
export async function chooseFile(
  page: Page,
  name: string,
  mimeType: string,
  content: string | Buffer,
): Promise<void> {
  await dialogOf(page)
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType, buffer: Buffer.from(content) });
}
