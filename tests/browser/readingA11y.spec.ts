import { findings } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { openDialog, readText, REPORT } from './readingPage.ts';

for (const [viewport, colorScheme] of [
  [{ width: 1440, height: 900 }, 'light'],
  [{ width: 390, height: 844 }, 'dark'],
] as const) {
  test.describe(`${viewport.width} px, ${colorScheme}`, () => {
    test.use({ viewport, colorScheme });

    test('reading a report has no serious findings of axe-core', async ({ page }) => {
      await openDialog(page);
      expect(await findings(page)).toEqual([]);
      await readText(page, REPORT);
      await page.getByText('Places, speaker and date').click();
      expect(await findings(page)).toEqual([]);
      await page.getByRole('button', { name: 'Not a claim: dismiss' }).click();
      await page.getByRole('button', { name: 'Export claims' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await findings(page)).toEqual([]);
    });
  });
}
