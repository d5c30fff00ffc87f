import { findings } from './axe.ts';
import { expect, onePage, toAddress } from './fixtures.ts';
import { askForReport, readText, REPORT } from './readingPage.ts';
import { openReport } from './reportPage.ts';

const SIZES = { wide: { width: 1440, height: 900 }, narrow: { width: 390, height: 844 } };

const test = onePage(openReport);

for (const [size, viewport] of Object.entries(SIZES)) {
  test(`axe-core finds nothing serious, ${size}, in light and in dark`, async ({ page }) => {
    const expectNothing = async () => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await findings(page), colorScheme).toEqual([]);
      }
    };
    await page.setViewportSize(viewport);
    await toAddress(page, '#v=1&on=kyiv-city');
    await expectNothing();
    await page.getByRole('button', { name: 'Edit claim' }).click();
    await page.getByLabel('Number').first().fill('many');
    await page.locator('details').evaluateAll((all: HTMLDetailsElement[]) => {
      for (const details of all) details.open = true;
    });
    await page.getByRole('button', { name: 'As big as…' }).click();
    await expect(page.getByRole('list', { name: 'km² is' })).toBeVisible();
    await expectNothing();
    await page.getByRole('button', { name: 'As big as…' }).click();
    await page.getByRole('button', { name: 'definitions and sources' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNothing();
    await page.keyboard.press('Escape');
    await page.getByLabel('Number').first().fill('2,300');
    await page.getByRole('button', { name: 'Done', exact: true }).click();
  });
}

test('in forced colours, what is chosen looks other than what is not', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const backgrounds = await page
    .getByRole('group', { name: 'Unit' })
    .locator('input + span')
    .evaluateAll((spans) => spans.map((span) => getComputedStyle(span).backgroundColor));
  expect(new Set(backgrounds).size).toBe(2);
  await page.emulateMedia({ forcedColors: null });
});

for (const [size, colorScheme] of [
  ['wide', 'light'],
  ['narrow', 'dark'],
] as const) {
  test(`axe-core finds nothing serious in reading a report, ${size}, ${colorScheme}`, async ({
    page,
  }) => {
    await page.setViewportSize(SIZES[size]);
    await page.emulateMedia({ colorScheme });
    await askForReport(page);
    expect(await findings(page)).toEqual([]);
    await readText(page, REPORT);
    await page
      .locator('details', { hasText: 'Places, speaker and date' })
      .evaluate((details: HTMLDetailsElement) => (details.open = true));
    expect(await findings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Not a claim: dismiss' }).click();
    await page.getByRole('button', { name: 'Export claims' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });
}
