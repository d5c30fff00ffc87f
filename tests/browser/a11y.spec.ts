import { findings } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { openReport } from './reportPage.ts';

const SIZES = { wide: { width: 1440, height: 900 }, narrow: { width: 390, height: 844 } };

for (const [size, viewport] of Object.entries(SIZES)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${size}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme });

      test('axe-core finds nothing serious', async ({ page }) => {
        await openReport(page, '#v=1&on=kyiv-city');
        expect(await findings(page)).toEqual([]);
        await page.getByRole('button', { name: 'Edit claim' }).click();
        await page.getByLabel('Number').first().fill('many');
        await page.locator('summary').click();
        expect(await findings(page)).toEqual([]);
        await page.getByRole('button', { name: 'definitions and sources' }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        expect(await findings(page)).toEqual([]);
      });
    });
  }
}

test.describe('in forced colours', () => {
  test.use({ forcedColors: 'active' });

  test('what is chosen looks other than what is not', async ({ page }) => {
    await openReport(page);
    const backgrounds = await page
      .getByRole('group', { name: 'Unit' })
      .locator('input + span')
      .evaluateAll((spans) => spans.map((span) => getComputedStyle(span).backgroundColor));
    expect(new Set(backgrounds).size).toBe(2);
  });
});
