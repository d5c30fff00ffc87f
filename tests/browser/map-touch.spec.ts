import { expect, onePage, toAddress } from './fixtures.ts';
import { areaM2Of, centerOf, gripOf, mapOf, middleOf, openMap } from './mapPage.ts';

const CLAIM_M2 = 2300 * 1609.344 ** 2;

const test = onePage(openMap, {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
});

test.beforeEach(async ({ page }) => {
  await toAddress(page);
  await page.evaluate(() => scrollTo(0, 0));
});

test('one finger drags the shape, and elsewhere scrolls the page', async ({ page }) => {
  await mapOf(page).getByRole('combobox', { name: 'Zoom to' }).scrollIntoViewIfNeeded();
  const session = await page.context().newCDPSession(page);
  const swipe = async (from: { x: number; y: number }, dx: number, dy: number) => {
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', part: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: from.x + dx * part, y: from.y + dy * part }],
      });
    await touch('touchStart', 0);
    for (const part of [0.25, 0.5, 0.75, 1]) await touch('touchMove', part);
    await touch('touchEnd', 1);
  };

  const before = await centerOf(page);
  await swipe(await gripOf(page), -60, 40);
  await expect.poll(async () => (await centerOf(page))[0]).toBeLessThan(before[0] - 0.2);
  expect(Math.abs((await areaM2Of(page)) / CLAIM_M2 - 1)).toBeLessThan(1e-9);

  const scrolled = () => page.evaluate(() => window.scrollY);
  const start = await scrolled();
  const label = await middleOf(mapOf(page).getByRole('button', { name: /Kherson oblast/ }));
  await swipe({ x: label.x, y: label.y - 40 }, 0, -120);
  await expect.poll(scrolled).toBeGreaterThan(start + 40);
});

test('a tap selects a region', async ({ page }) => {
  const donbas = mapOf(page).getByRole('button', { name: /^Donbas/ });
  await donbas.tap();
  await expect(donbas).toHaveAttribute('aria-pressed', 'true');
  await expect(mapOf(page)).toContainText('The goal that Russia restated in spring');
});
