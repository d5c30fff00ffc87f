import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { findings } from './axe.ts';
import { expect, onePage } from './fixtures.ts';
import { openReport } from './reportPage.ts';

const FOLDER = 'examples/styles/broadsheet';
const FILES = ['style.json', 'logo.png'].concat(
  ['Regular', 'Italic', 'SemiBold', 'Bold'].map((weight) => `Literata-${weight}.ttf`),
);

const test = onePage(openReport);
const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Export', exact: true });

/** Opens files by the button, which the keyboard reaches. */
async function choose(page: Page, button: string, names: readonly string[]): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    dialogOf(page).getByRole('button', { name: button }).press('Enter'),
  ]);
  await chooser.setFiles(names.map((name) => join(FOLDER, name)));
}

test('a house style is opened with its fonts and logo, refused without them, and taken off', async ({
  page,
}) => {
  // From now on the browser opens no window of its own.
  page.on('filechooser', () => {});
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = dialogOf(page);
  const field = dialog.getByRole('group', { name: 'House style' });

  await choose(page, 'Open a style…', ['style.json', 'logo.png']);
  await expect(field.getByRole('alert')).toContainText(
    '“fonts.text” names Literata-Regular.ttf; there is no such file',
  );
  await expect(field.getByRole('button', { name: 'Take it off' })).toHaveCount(0);

  await choose(page, 'Open a style…', FILES);
  await expect(field.getByRole('status')).toHaveText('In the style “The Evening Surveyor”.');
  await expect(field.getByRole('alert')).toHaveCount(0);
  expect(await findings(page)).toEqual([]);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'SVG', exact: true }).click(),
  ]);
  const svg = await readFile(await file.path(), 'utf8');
  expect(svg).toContain("font-family:'Literata Bold'");
  expect(svg).toContain('2300 square miles');
  expect(svg).toContain('id="logo"');

  await field.getByRole('button', { name: 'Take it off' }).press('Enter');
  await expect(field.getByRole('status')).toHaveText('');
  await expect(field.getByRole('button', { name: 'Open a style…' })).toBeFocused();
  await expect(dialog.getByRole('button', { name: 'SVG', exact: true })).toBeEnabled();
});
