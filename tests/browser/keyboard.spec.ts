import type { Page } from '@playwright/test';
import { expect, onePage, toAddress } from './fixtures.ts';
import { areasOf, claimOf, openReport, rowOf } from './reportPage.ts';

const MOST_STEPS = 60;

const test = onePage(openReport);

test.beforeEach(async ({ page }) => toAddress(page));

/** Presses Tab until the control with that name has the focus. */
async function tabTo(page: Page, role: 'button' | 'combobox' | 'textbox', name: string) {
  const wanted = page.getByRole(role, { name, exact: true }).first();
  for (let step = 0; step < MOST_STEPS; step++) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${role} “${name}” is not reached by Tab`);
}

test('the claim is changed without a mouse', async ({ page }) => {
  await tabTo(page, 'button', 'Edit claim');
  await page.keyboard.press('Enter');
  await tabTo(page, 'textbox', 'Number');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('4,600');
  await expect(claimOf(page)).toContainText('7.5–7.6 times Greater London, not 4');
  await tabTo(page, 'combobox', 'Reference place');
  await page.keyboard.type('kharkiv');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('times Kharkiv oblast');
  await tabTo(page, 'button', 'Done');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Edit claim' })).toBeFocused();
});

test('a place is selected and the table sorted without a mouse', async ({ page }) => {
  await page.getByRole('button', { name: 'Place', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader', { name: 'Place' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await tabTo(page, 'button', 'Kherson oblast');
  await page.keyboard.press('Enter');
  await expect(areasOf(page)).toContainText('A second counter-attack is under way');
  await expect(rowOf(page, 'Kherson oblast').getByRole('button')).toHaveAttribute(
    'aria-expanded',
    'true',
  );
});

test('unit and theme are chosen with the arrow keys', async ({ page }) => {
  await page.getByRole('radio', { name: 'sq mi' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'ha' })).toBeChecked();
  await page.getByRole('radio', { name: 'As the system' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  await page.goto('/');
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
});

test('Escape closes the sources and gives the focus back', async ({ page }) => {
  const button = page.getByRole('button', { name: 'definitions and sources' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(button).toBeFocused();
});
