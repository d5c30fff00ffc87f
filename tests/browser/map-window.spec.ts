import { expect, onePage } from './fixtures.ts';
import { mapOf, middleOf, openMap, whenDrawn } from './mapPage.ts';

const test = onePage(openMap, { viewport: { width: 844, height: 390 } });

test('on a low, wide screen the regions fill the map', async ({ page }) => {
  const middleX = async (name: RegExp) =>
    (await middleOf(mapOf(page).getByRole('button', { name }))).x;
  // Names may stand beside their regions: a smaller map has these two half as far apart.
  expect((await middleX(/Kharkiv oblast/)) - (await middleX(/^Kyiv/))).toBeGreaterThan(200);
});

test('the named places stay in view when the window changes', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await whenDrawn(page);
  await page.setViewportSize({ width: 900, height: 700 });
  for (const name of [/Kharkiv oblast/, /Kherson oblast/, /^Donbas/, /^Kyiv/]) {
    await expect
      .poll(async () => {
        const map = (await mapOf(page).boundingBox())!;
        const { x, y } = await middleOf(mapOf(page).getByRole('button', { name }));
        return x > map.x && x < map.x + map.width && y > map.y && y < map.y + map.height;
      })
      .toBe(true);
  }
});
