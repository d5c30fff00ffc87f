import { expect, onePage, toAddress } from './fixtures.ts';
import { claimOf, openReport, rowOf } from './reportPage.ts';

const test = onePage(openReport);

test.beforeEach(async ({ page }) => {
  await toAddress(page);
  await page.getByRole('button', { name: 'Edit claim' }).click();
});

test.afterEach(async ({ page }) => page.getByRole('button', { name: 'Done', exact: true }).click());

test('a changed number is checked again at once, and can be taken back', async ({ page }) => {
  const claim = claimOf(page);
  await page.getByLabel('Number').first().fill('2,430');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2,430 square miles');
  // 2,430 sq mi = 6,293.7 km², 3.99–4.01 times 1,579–1,569 km²
  await expect(claim).toContainText('4.0 times Greater London, about 4: holds');
  await page.getByRole('button', { name: 'Back to the report' }).click();
  await expect(claim).toContainText('3.8 times Greater London, not 4');
  await expect(page.getByLabel('Number').first()).toHaveValue('2,300');
});

test('unit, hedge, multiple and place are checked again too', async ({ page }) => {
  const claim = claimOf(page);
  const area = page.getByRole('group', { name: 'Area as stated' });
  const comparison = page.getByRole('group', { name: 'Comparison' });
  await area.getByLabel('Unit').selectOption('square kilometres');
  // 2,300 km² ÷ 1,569–1,579 km² = 1.5
  await expect(claim).toContainText('1.5 times Greater London, not 4');
  await area.getByLabel('Wording').selectOption('about');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'about 2,300 square kilometres',
  );
  await comparison.getByLabel('Times').fill('1.5');
  await expect(claim).toContainText('1.5 times Greater London, about 1.5: holds');
  const place = comparison.getByRole('combobox', { name: 'Reference place' });
  await place.fill('Херсон');
  await comparison.getByRole('option', { name: 'Kherson oblast' }).click();
  await expect(place).toHaveValue('Kherson oblast');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1.5 times Kherson oblast');
  await expect(rowOf(page, 'Kherson oblast').getByRole('cell').nth(3)).toHaveText('1.00');
});

test('the second figure can be removed and added', async ({ page }) => {
  const claim = claimOf(page);
  await page.getByRole('button', { name: 'Remove the second figure' }).click();
  await expect(claim).not.toContainText('2,317 sq mi');
  await expect(page.getByRole('button', { name: 'Add a second figure' })).toBeFocused();
  await page.getByRole('button', { name: 'Add a second figure' }).click();
  const also = page.getByRole('group', { name: 'Also stated as' });
  const number = also.getByLabel('Number');
  await expect(number).toBeFocused();
  await expect(number).toHaveValue('');
  await expect(claim).not.toContainText('agree');
  await number.fill('1.47 million');
  await also.getByLabel('Unit').selectOption('acres');
  await expect(claim).toContainText('agree');
  await number.fill('1.47 lots');
  await also.getByLabel('Unit').selectOption('hectares');
  await expect(number).toHaveValue('1.47 lots');
  await expect(number).toHaveAccessibleDescription(/not a number/);
  await number.fill('595,700');
  await expect(claim).toContainText('agree');
});

for (const [typed, message] of [
  ['', 'Nothing is entered'],
  ['many', '“many” is not a number'],
  ['0', 'above 0'],
  ['-12', '“-12” is below 0'],
  ['2,3', '“2,3” can be read in two ways'],
  ['999999999999', 'larger than the Earth’s whole surface'],
] as const) {
  test(`“${typed}” is refused with a reason, and the claim stays`, async ({ page }) => {
    const field = page.getByLabel('Number').first();
    await field.fill(typed);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(new RegExp(message));
    await expect(claimOf(page)).toContainText('3.8 times Greater London, not 4');
    await page.getByRole('button', { name: 'Back to the report' }).click();
    await expect(field).toHaveValue('2,300');
    await expect(field).toHaveAttribute('aria-invalid', 'false');
  });
}

test('a place that nobody knows is refused', async ({ page }) => {
  const place = page.getByRole('combobox', { name: 'Reference place' });
  await place.fill('Atlantis');
  await place.blur();
  await expect(place).toHaveAccessibleDescription(/No place is known as “Atlantis”/);
  await expect(claimOf(page)).toContainText('3.8 times Greater London, not 4');
  await place.press('Escape');
  await expect(place).toHaveValue('Greater London');
});

test('several comparisons and sums of places each have their fields', async ({ page }) => {
  await toAddress(
    page,
    '#v=1&times=4,greater-london,about;2,wales+belgium;0.16,kharkiv-oblast,,share',
  );
  const sum = page.getByRole('group', { name: 'Comparison 2' });
  await expect(sum.getByRole('combobox', { name: 'Reference place' })).toHaveValue('Wales');
  await expect(sum.getByRole('combobox', { name: 'together with' })).toHaveValue('Belgium');
  const share = page.getByRole('group', { name: 'Comparison 3' });
  await share.getByLabel('Per cent').fill('19');
  await expect(page).toHaveURL(/;0\.19,kharkiv-oblast,,share$/);
  await expect(page.getByRole('group', { name: 'Comparison 1' }).getByLabel('Times')).toHaveValue(
    '4',
  );
});
