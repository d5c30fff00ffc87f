import type { Page } from '@playwright/test';
import { expect, onePage, toAddress } from './fixtures.ts';
import { mapOf, openMap } from './mapPage.ts';

const test = onePage(openMap);

test.beforeEach(async ({ page }) => {
  await toAddress(page);
  const find = mapOf(page).getByRole('button', { name: 'Find a place' });
  if ((await find.getAttribute('aria-expanded')) === 'false') await find.click();
});

const fieldOf = (page: Page) => mapOf(page).getByRole('combobox', { name: 'Place or town' });
const offersOf = (page: Page) => mapOf(page).getByRole('listbox').getByRole('option');

test('a town is offered while its name is typed, and the map goes there', async ({ page }) => {
  await fieldOf(page).fill('Kupia');
  await expect(offersOf(page)).toHaveText([/^Kupiansk Куп.янськ town, Ukraine$/]);
  await fieldOf(page).press('Enter');
  await expect(mapOf(page).getByRole('status').filter({ hasText: 'Kupiansk' })).toBeVisible();
  await expect(fieldOf(page)).toHaveValue('Kupiansk');
});

test('a lonely town is shown among others, marked, and an earlier answer goes when nothing is found', async ({
  page,
}) => {
  await fieldOf(page).fill('Springfield');
  await offersOf(page).filter({ hasText: 'Missouri' }).click();
  const answer = mapOf(page).getByRole('status').filter({ hasText: 'The map shows Springfield.' });
  await expect(answer).toBeVisible();
  const names = mapOf(page).locator('svg text');
  await expect(names.filter({ hasText: /^Springfield$/ })).toHaveAttribute('font-weight', '600');
  await expect(names.filter({ hasText: /^Kansas City$|^Tulsa$|^St\. Louis$/ })).not.toHaveCount(0);
  await fieldOf(page).fill('Qwertyuiopville');
  await fieldOf(page).press('Enter');
  await expect(mapOf(page).getByRole('alert')).toContainText('“Qwertyuiopville”');
  await expect(answer).toBeHidden();
});

test('towns come behind places, and those of one name say where they lie', async ({ page }) => {
  await fieldOf(page).fill('Nakuru');
  await expect(offersOf(page).first()).toContainText('region, Kenya');
  await expect(offersOf(page).filter({ hasText: 'town, Kenya' })).toBeVisible();
  await fieldOf(page).fill('Zolochiv');
  await expect(offersOf(page).filter({ hasText: 'town, Kharkiv oblast, Ukraine' })).toBeVisible();
  await expect(offersOf(page).filter({ hasText: 'town, Lviv oblast, Ukraine' })).toBeVisible();
});

test('a name with the word for its kind is offered as the place of that kind', async ({ page }) => {
  await fieldOf(page).fill('Nakuru county');
  await expect(offersOf(page).first()).toContainText('region, Kenya');
  await fieldOf(page).press('Enter');
  await expect(mapOf(page).getByRole('status').filter({ hasText: 'Nakuru' })).toBeVisible();
});

test.describe('on a phone', () => {
  test.beforeEach(({ page }) => page.setViewportSize({ width: 390, height: 844 }));
  test.afterEach(({ page }) => page.setViewportSize({ width: 1440, height: 900 }));

  test('all that a field offers can be seen above the foot of the screen', async ({ page }) => {
    await fieldOf(page).fill('Spring');
    const list = mapOf(page).getByRole('listbox');
    await expect(offersOf(page).filter({ hasText: 'Springfield' })).not.toHaveCount(0);
    await expect(list).toBeInViewport({ ratio: 1 });
    await expect(fieldOf(page)).toBeInViewport({ ratio: 1 });
    await mapOf(page).getByRole('button', { name: 'As big as…' }).click();
    const anyPlace = mapOf(page).getByRole('combobox', { name: 'Any other place' });
    await anyPlace.fill('Cal');
    await expect(offersOf(page).filter({ hasText: 'California' })).not.toHaveCount(0);
    await expect(list).toBeInViewport({ ratio: 1 });
    await expect(anyPlace).toBeInViewport({ ratio: 1 });
    await mapOf(page).getByRole('button', { name: 'Find a place' }).click();
  });
});
