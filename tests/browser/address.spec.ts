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
