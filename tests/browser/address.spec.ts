import { expect, test } from './fixtures.ts';
import { areasOf, claimOf, openReport } from './reportPage.ts';

test('the address follows, opens the same claim again, and Back undoes', async ({ page }) => {
  await openReport(page);
  await page.getByRole('button', { name: 'Edit claim' }).click();
  await page.getByLabel('Number').first().fill('5,000');
  await expect(page).toHaveURL(/#v=1&area=5000,sqmi$/);
  const address = page.url();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2,300 square miles');
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('5,000 square miles');
  await expect(claimOf(page)).toContainText('12,950 km²');
});

test('an address with a selected place opens with its details', async ({ page }) => {
  await openReport(page, '#v=1&on=donbas&unit=ha');
  await expect(areasOf(page)).toContainText('The goal that Russia restated in spring');
  await expect(areasOf(page).getByRole('columnheader').nth(1)).toHaveText('ha');
});

test('a link with other numbers speaks in nobody’s name, and says so', async ({ page }) => {
  await openReport(page, '#v=1&area=10000000,km2&times=40,kenya,about');
  const claim = claimOf(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /A reader’s version: 10,000,000 square kilometres,\s*about 40 times Kenya/,
  );
  const note =
    'Changed by a reader; the report says 2,300 square miles, about four times Greater London.';
  await expect(claim).toContainText(note);
  await expect(claim).not.toContainText(/Zelensky|BBC|“/);

  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await expect(dialog).toContainText(note);
  await expect(dialog.getByRole('img')).toHaveAttribute('alt', new RegExp(`^${note}`));
  await dialog.getByRole('button', { name: 'Close' }).click();

  await claim.getByRole('button', { name: 'Back to the report' }).click();
  await expect(claim).toContainText('Stated by Volodymyr Zelensky');
  await expect(page).toHaveURL(/\/$/);
});
