import { expect, onePage } from './fixtures.ts';
import { areasOf, claimOf, openReport } from './reportPage.ts';

/** Opened where room is shortest; wider windows are the same page made wider. */
const test = onePage(openReport, { viewport: { width: 320, height: 844 } });

for (const width of [320, 390, 768, 1440]) {
  test(`nothing scrolls sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    const overflow = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    await expect.poll(overflow).toBe(0);
  });
}

test('on a narrow screen claim, map, checks and areas follow each other', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const tops = await Promise.all(
    [
      page.getByRole('banner'),
      page.getByRole('heading', { level: 1 }),
      page.getByRole('region', { name: 'Map' }),
      claimOf(page).getByText('3.8 times Greater London, not 4'),
      areasOf(page),
    ].map(async (part) => (await part.boundingBox())!.y),
  );
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
});
