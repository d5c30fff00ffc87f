import type { Locator, Page } from '@playwright/test';
import { chooseUsual, closeExport, exportDialogOf, openExport, whenDrawn } from './exportDialog.ts';
import { expect, onePage } from './fixtures.ts';
import { listOf, readAnother } from './readingPage.ts';
import { openReport } from './reportPage.ts';

/** What the export dialog keeps from one opening to the next. */
const test = onePage(openReport, { permissions: ['clipboard-read', 'clipboard-write'] });

const REPORT = `The fire near Tulsa burned 640 square kilometres in Oklahoma, about the size of Chicago.

Floods cover 2,600 square kilometres in Kherson region, the size of Luxembourg.`;

const REPORT_UK = 'Пожежа знищила 12 000 гектарів у Харківській області, це чотири Люксембурги.';

async function titleOf(dialog: Locator): Promise<Locator> {
  const title = dialog.getByRole('textbox', { name: 'Title' });
  if (!(await title.isVisible())) await dialog.getByText('Words', { exact: true }).click();
  return title;
}

async function lookAt(page: Page, claim: RegExp): Promise<void> {
  await listOf(page).getByRole('button', { name: claim }).click();
}

test.afterEach(async ({ page }) => {
  await chooseUsual(exportDialogOf(page));
  await closeExport(page);
});

test('choices stay as they are while the page is open, until they are taken back', async ({
  page,
}) => {
  let dialog = await openExport(page);
  await dialog.getByLabel('Layout').selectOption('Article, 480 wide');
  await dialog.getByLabel('Colours').selectOption('Dark');
  await dialog.getByLabel('Template').selectOption('Map');
  await dialog.getByLabel('Show the preview').selectOption('In its own size');
  await dialog.getByText('What stands on it').click();
  await dialog.getByLabel('Credits on the figure').selectOption('Whole, with licences');
  await dialog.getByRole('checkbox', { name: 'The standfirst' }).uncheck();
  await dialog.getByText('For print', { exact: true }).click();
  await dialog.getByLabel('Words in the SVG').selectOption('Outlines, which need no font');
  await dialog.getByLabel(/^Bleed/).fill('3');
  await closeExport(page);

  dialog = await openExport(page);
  await expect(dialog.getByText('The figure has 960 × ')).toBeVisible();
  await expect(dialog.getByLabel('Colours')).toHaveValue('dark');
  await expect(dialog.getByLabel('Template')).toHaveValue('map');
  await expect(dialog.getByLabel('Show the preview')).toHaveValue('actual');
  await dialog.getByText('What stands on it').click();
  await expect(dialog.getByLabel('Credits on the figure')).toHaveValue('full');
  await expect(dialog.getByRole('checkbox', { name: 'The standfirst' })).not.toBeChecked();
  await dialog.getByText('For print', { exact: true }).click();
  await expect(dialog.getByLabel('Words in the SVG')).toHaveValue('outlines');
  await expect(dialog.getByLabel(/^Bleed/)).toHaveValue('3');

  await dialog.getByRole('button', { name: 'Back to the usual choices' }).click();
  await expect(dialog.getByLabel('Colours')).toHaveValue('light');
  await expect(dialog.getByRole('checkbox', { name: 'The standfirst' })).toBeChecked();
  await expect(dialog.getByLabel(/^Bleed/)).toHaveValue('');
  await expect(dialog.getByText('The figure has 1,440 ×')).toBeVisible();
});

test('a size is typed in pixels or in millimetres', async ({ page }) => {
  const dialog = await openExport(page);
  await dialog.getByLabel('Layout').selectOption('Other size');
  await expect(dialog.getByText('The figure has 1,200 × 800 pixels')).toBeVisible();
  await dialog.getByLabel('Unit').selectOption('mm');
  await expect(dialog.getByText('The figure has 1,417 × 945 pixels')).toBeVisible();
  await dialog.getByLabel('Width').fill('86,5');
  await dialog.getByLabel('Height').fill('');
  await expect(dialog.getByText('The figure has 1,022 × ')).toBeVisible();
  await dialog.getByLabel('Width').fill('wide');
  await expect(dialog.getByRole('alert')).toContainText('millimetres were expected');
  await expect(dialog.getByRole('alert')).not.toContainText('article');
  await dialog.getByLabel('Unit').selectOption('pixels');
  await expect(dialog.getByLabel('Width'), 'numbers of one unit are none of the other').toHaveValue(
    '1200',
  );
});

test('a figure has its report’s language until another is chosen', async ({ page }) => {
  await readAnother(page, REPORT_UK);
  const dialog = await openExport(page);
  await expect(dialog.getByLabel('Language')).toHaveValue('uk');
  const title = await titleOf(dialog);
  await expect(title).toHaveValue(/^12 000 гектарів/);
  await dialog.getByLabel('Language').selectOption('English');
  await expect(title).toHaveValue(/^12,000 hectares/);
});

test('own words are kept with their claim and language, and stand over no other figure', async ({
  page,
}) => {
  await readAnother(page, REPORT);
  let dialog = await openExport(page);
  let title = await titleOf(dialog);
  await title.fill('A fire as large as Chicago');
  await whenDrawn(dialog);
  await dialog.getByLabel('Language').selectOption('Українська');
  await expect(title).toHaveValue(/^640 квадратних кілометрів/);
  await dialog.getByLabel('Language').selectOption('English');
  await expect(title).toHaveValue('A fire as large as Chicago');
  await closeExport(page);

  await lookAt(page, /2,600 square kilometres/);
  dialog = await openExport(page);
  title = await titleOf(dialog);
  await expect(title).toHaveValue(/^2,600 square kilometres/);
  await closeExport(page);

  await lookAt(page, /640 square kilometres/);
  dialog = await openExport(page);
  title = await titleOf(dialog);
  await expect(title).toHaveValue('A fire as large as Chicago');
  await dialog.getByRole('checkbox', { name: /2,600 square kilometres/ }).check();
  await expect(title, 'of two claims it tells one').not.toHaveValue('A fire as large as Chicago');
  await dialog.getByRole('checkbox', { name: /2,600 square kilometres/ }).uncheck();
  await expect(title).toHaveValue('A fire as large as Chicago');
});

test('what was copied is said beside the button, once', async ({ page }) => {
  const dialog = await openExport(page);
  for (const [name, words] of [
    ['Copy image', 'The picture is on the clipboard.'],
    ['Copy the embed code', /^The embed code is on the clipboard/],
    ['Copy the alternative text', 'The alternative text is on the clipboard.'],
  ] as const) {
    const button = dialog.getByRole('button', { name, exact: true });
    await button.click();
    const said = dialog.getByRole('status').filter({ hasText: words });
    await expect(said).toHaveCount(1);
    await expect(said).toBeInViewport({ ratio: 1 });
    const [from, to] = await Promise.all([button.boundingBox(), said.boundingBox()]);
    expect(Math.abs(from!.y + from!.height / 2 - to!.y - to!.height / 2)).toBeLessThan(30);
  }
});
