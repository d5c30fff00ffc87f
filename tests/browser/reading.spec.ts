import type { Page } from '@playwright/test';
import { expect, onePage, toAddress } from './fixtures.ts';
import { dialogOf, listOf, readAnother, REPORT, textOf } from './readingPage.ts';
import { claimOf, openReport, rowOf } from './reportPage.ts';

const test = onePage(openReport);

/** In the report's own words. */
const heading = 'Reported: 2,300 square miles, about four times the size of Greater London';

test('claims and places of a pasted report are marked and checked', async ({ page }) => {
  await readAnother(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
  await expect(claimOf(page)).toContainText('3.8 times Greater London, not 4');
  await expect(listOf(page).getByRole('listitem')).toHaveCount(3);
  await expect(
    textOf(page).getByRole('button', { name: /^2,300 square miles.*claim 1 of 3, rounded$/ }),
  ).toHaveAttribute('aria-pressed', 'true');
  await expect(rowOf(page, 'Kharkiv oblast')).toBeVisible();

  await textOf(page)
    .getByRole('button', { name: /^6,000 sq km \(2,800 sq miles\): claim 2 of 3, fails$/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Reported: 6,000 sq km');
  await expect(claimOf(page)).toContainText('2,800 sq mi is not 6,000 km²');

  await listOf(page)
    .getByRole('button', { name: /size of Luxembourg/ })
    .click();
  await expect(claimOf(page)).toContainText('That comes to about 2,600 km²');
  expect(page.url()).not.toContain('Luxembourg');
});

test('a claim at the same place of the next report keeps its own numbers', async ({ page }) => {
  await readAnother(page, 'The fire in Wales has burned 300 sq km so far.');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('300 sq km');
  await readAnother(page, 'The fire in Wales has burned 900 sq km so far.');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('900 sq km');
  await expect(claimOf(page)).not.toContainText('A reader’s version');
});

test('a name that is left open is confirmed with one click, and the checks follow', async ({
  page,
}) => {
  await readAnother(page);
  const open = page.getByRole('group', { name: 'Which place is “Kharkiv”?' });
  await open.getByRole('button', { name: 'Kharkiv city' }).click();
  await expect(open.getByRole('button', { name: 'Kharkiv city' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(claimOf(page)).toContainText('times Kharkiv city: it could not fit');
  await expect(listOf(page)).toContainText('it could not fit');
  await open.getByRole('button', { name: 'Kharkiv oblast' }).click();
  await expect(claimOf(page)).not.toContainText('could not fit');
  await expect(claimOf(page)).toContainText('19% of Kharkiv oblast');
});

test('numbers, places, speaker and date can be corrected, and taken back', async ({ page }) => {
  await readAnother(page);
  const claim = claimOf(page);
  await page.getByRole('button', { name: 'Edit claim' }).click();
  await page.getByRole('group', { name: 'Area as stated' }).getByLabel('Number').fill('2,450');
  await expect(claim).toContainText('4.0');
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(claim).toContainText('Changed by a reader; the report says “2,300 square miles”.');
  await expect(claim).not.toContainText('Zelensky, on');

  await page.getByText('Places, speaker and date').click();
  await page.getByRole('button', { name: 'Remove Kharkiv oblast' }).click();
  await expect(rowOf(page, 'Kharkiv oblast')).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Add a place' }).fill('Wales');
  await page.getByRole('option', { name: /^Wales/ }).click();
  await expect(rowOf(page, 'Wales')).toBeVisible();
  await expect(page.getByLabel('Stated by')).toHaveCount(0);

  await page.getByRole('button', { name: 'Back to the report', exact: true }).click();
  await page.getByLabel('Stated by').fill('the president');
  await page.getByLabel('Stated on').fill('2022-09-12');
  await expect(claim).toContainText('Stated by the president, on 12 September 2022');
  await expect(claim).toContainText('Corrected by you');
  await page.getByRole('button', { name: 'Back to the report', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
  await expect(rowOf(page, 'Kharkiv oblast')).toBeVisible();
});

test('a claim is dismissed, the next one shown, and brought back', async ({ page }) => {
  await readAnother(page);
  await page.getByRole('button', { name: 'Not a claim: dismiss' }).click();
  await expect(listOf(page).getByRole('listitem')).toHaveCount(2);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Reported: 6,000 sq km');
  await expect(textOf(page).getByRole('button', { name: /^2,300 square miles/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(listOf(page).getByRole('listitem')).toHaveCount(3);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
});

test('the address has no place of a shape that nobody has moved', async ({ page }) => {
  await readAnother(page);
  await page.getByRole('radio', { name: 'ha' }).press('Space');
  await expect(page).toHaveURL(/#v=1&unit=ha$/);
  await page.getByRole('button', { name: 'Turn 15° clockwise' }).click();
  await expect(page).toHaveURL(/#v=1&at=[\d.,-]+&unit=ha$/);
  await page.getByRole('button', { name: 'Snap back' }).click();
  await expect(page).toHaveURL(/#v=1&unit=ha$/);
  await toAddress(page, '/');
});

test('areas are shown in the report’s own unit until a reader chooses one', async ({ page }) => {
  await toAddress(page, '/');
  const unit = page.getByRole('columnheader').nth(1);
  await readAnother(page, 'The fire burned 12,500 hectares of forest in Kharkiv oblast, Ukraine.');
  await expect(unit).toHaveText('ha');
  await expect(page).toHaveURL(/\/$/);
  await readAnother(page, 'The forest covers 2,500 square kilometres in Kharkiv oblast, Ukraine.');
  await expect(unit).toHaveText('km²');
  await page.getByRole('radio', { name: 'acres' }).press('Space');
  await readAnother(page, 'The fire burned 12,500 hectares of forest in Kharkiv oblast, Ukraine.');
  await expect(unit).toHaveText('acres');
  await expect(page).toHaveURL(/#v=1&unit=acre$/);
  await toAddress(page, '/');
});

test('a copied link says that the pasted report is not in it', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await readAnother(page);
  await page.getByRole('button', { name: 'Turn 15° clockwise' }).click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('banner').getByRole('status')).toHaveText(
    'The link is copied. It opens without the pasted report, which is not in it.',
  );
  const link = () => page.evaluate(() => navigator.clipboard.readText());
  expect(await link()).toMatch(/^http:.*#v=1&at=[\d.,-]+$/);
  // Of places that are compared everything is in it.
  await page.getByRole('button', { name: 'Compare two places' }).click();
  await expect(page.getByRole('region', { name: 'Comparison' })).toBeVisible();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('banner').getByRole('status')).toHaveText('The link is copied.');
  expect(await link()).toContain('compare=');
  await toAddress(page, '/');
});

test('a report without a claim says so, and what was looked for', async ({ page }) => {
  await readAnother(page, 'Residents walked 12 miles along Red Square. Bread costs $3 an acre.');
  await expect(claimOf(page)).toContainText('No area claim was found in this text.');
  await expect(claimOf(page)).toContainText('What was looked for');
  await page.getByRole('button', { name: 'Change the text' }).last().click();
  await expect(dialogOf(page).getByLabel('Text of the report')).toHaveValue(/Red Square/);
});

test('with the keyboard alone: open, type, read, choose a claim', async ({ page }) => {
  const opener = page.getByRole('button', { name: 'Check another report' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(dialogOf(page).getByLabel('Text of the report')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(REPORT);
  await dialogOf(page).getByRole('button', { name: 'Read the report' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialogOf(page)).toBeHidden();
  const pane = textOf(page);
  await pane.focus();
  const mark = pane.getByRole('button', { name: /claim 2 of 3/ });
  for (let i = 0; i < 8; i++) {
    await page.keyboard.press('Tab');
    if (await mark.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(mark).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(mark).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Reported: 6,000 sq km');
});

test('ClaimReview needs a publisher and holds only confirmed ratings; CSV and Markdown are saved', async ({
  page,
}) => {
  await readAnother(page);
  await page.getByRole('button', { name: 'Export claims' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export the checked claims' });
  await dialog.getByRole('button', { name: 'ClaimReview' }).click();
  await expect(dialog.getByRole('alert')).toContainText('name of the organisation is missing');

  await dialog.getByLabel('Name of the organisation').fill('The Example Desk');
  await dialog.getByRole('checkbox').first().check();
  const review = JSON.parse(await saved(page, 'ClaimReview (JSON-LD)', 'claim-review.json'));
  expect(review).toHaveLength(3);
  expect(review[0]).toMatchObject({
    '@type': 'ClaimReview',
    author: { name: 'The Example Desk' },
    itemReviewed: { '@type': 'Claim' },
    reviewRating: { '@type': 'Rating' },
  });
  expect(review[0].reviewRating.ratingExplanation).toContain('3.8 times Greater London');
  expect(review[1].reviewRating).toBeUndefined();

  const csv = await saved(page, 'CSV', 'checked-claims.csv');
  expect(csv).toContain('quote');
  expect(csv).toContain('2,300 square miles');
  const markdown = await saved(page, 'Markdown', 'fact-check.md');
  expect(markdown).toContain('# Area claims in');
  expect(markdown).toContain('The Example Desk');
});

/** Presses a format's button and reads the file that the browser saves. */
async function saved(page: Page, button: string, file: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click();
  const found = await download;
  expect(found.suggestedFilename()).toBe(file);
  const chunks: Buffer[] = [];
  for await (const chunk of await found.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
