import { expect, onePage } from './fixtures.ts';
import { askForReport, chooseFile, dialogOf, listOf, textBoxOf, textOf } from './readingPage.ts';
import { claimOf, openReport } from './reportPage.ts';

const test = onePage(openReport);

const SENTENCE =
  'The army took 2,300 square miles, about four times Greater London, and lost 500 km² near Kherson oblast. ';
const LONG = SENTENCE.repeat(5000);

test('of a report with thousands of claims a page is shown, with the chosen claim on it', async ({
  page,
}) => {
  await askForReport(page);
  await chooseFile(page, 'long.txt', 'text/plain', LONG);
  const field = textBoxOf(page);
  await expect(field).toHaveJSProperty('readOnly', true);
  await expect(dialogOf(page)).toContainText('The text has 525,000 characters.');
  await dialogOf(page).getByRole('button', { name: 'Read the report' }).click();
  await expect(dialogOf(page)).toBeHidden();

  const claim = claimOf(page);
  await expect(claim).toContainText('10,000 area claims in 95,000 words');
  const pages = page.getByRole('navigation', { name: 'Pages of claims' });
  await expect(pages).toContainText('Claims 1–100 of 10,000');
  await expect(listOf(page).getByRole('listitem')).toHaveCount(100);
  const chosen = listOf(page).locator('[aria-current=true]');
  await expect(chosen).toHaveCount(1);
  await expect(textOf(page).locator('[aria-pressed=true]')).toHaveCount(1);

  const next = pages.getByRole('button', { name: 'Next' });
  await next.focus();
  await page.keyboard.press('Enter');
  await expect(pages.getByRole('status')).toHaveText('Claims 101–200 of 10,000');
  await expect(next).toBeFocused();
  await expect(chosen).toHaveCount(1);
  await expect(
    textOf(page).getByRole('button', { name: /^2,300 square miles.*claim 101 of 10,000/ }),
  ).toHaveAttribute('aria-pressed', 'true');
  await expect(textOf(page)).toHaveText(/^\s*The army took.*oblast\.\s*$/s);

  await page.getByRole('button', { name: 'Not a claim: dismiss' }).click();
  await expect(claim).toContainText('9,999 area claims');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(claim).toContainText('10,000 area claims');
  expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(3000);

  await page.getByRole('button', { name: 'Export claims' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('listitem')).toHaveCount(100);
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'CSV' }).click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer);
  const lines = Buffer.concat(chunks).toString('utf8').trimEnd().split('\r\n');
  expect(lines.at(-1)).toMatch(/^10000,/);
  await dialog.getByRole('button', { name: 'Close' }).click();
});

test('a text that is too long to be edited can be removed', async ({ page }) => {
  await askForReport(page);
  await chooseFile(page, 'long.txt', 'text/plain', LONG);
  await dialogOf(page).getByRole('button', { name: 'Remove the text' }).click();
  await expect(textBoxOf(page)).toBeFocused();
  await expect(textBoxOf(page)).toHaveValue('');
  await page.keyboard.insertText('It burned 40 acres.');
  await dialogOf(page).getByRole('button', { name: 'Read the report' }).click();
  await expect(claimOf(page)).toContainText('1 area claim in 4 words');
});
