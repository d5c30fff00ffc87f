import { expect, onePage, toAddress } from './fixtures.ts';
import {
  areaM2Of,
  centerOf,
  dragBy,
  gripOf,
  mapOf,
  middleOf,
  openMap,
  readOutOf,
  shapeOf,
  whenDrawn,
} from './mapPage.ts';
import { areasOf, rowOf } from './reportPage.ts';

/** 2,300 square miles of 1,609.344 m a side. */
const CLAIM_M2 = 2300 * 1609.344 ** 2;

const test = onePage(openMap);

test.beforeEach(async ({ page }) => {
  await toAddress(page);
  await whenDrawn(page);
});

test('the shape is dragged and its area stays', async ({ page }) => {
  await expect(readOutOf(page)).toContainText('Greater London ×3.8');
  await expect(readOutOf(page)).toContainText('5,957 km² · 2,300 sq mi');
  const before = await centerOf(page);
  await dragBy(page, await gripOf(page), [-180, 130]);
  const after = await centerOf(page);
  expect(after[0]).toBeLessThan(before[0] - 1);
  expect(after[1]).toBeLessThan(before[1] - 0.5);
  expect(Math.abs((await areaM2Of(page)) / CLAIM_M2 - 1)).toBeLessThan(1e-9);
  await expect(readOutOf(page)).toContainText('5,957 km² · 2,300 sq mi');
  await expect(readOutOf(page)).toContainText('Same area here, within 0.0001%');
  await mapOf(page).getByRole('button', { name: 'Snap back' }).click();
  expect(await centerOf(page)).toEqual(before);
});

test('dragging the shape does not drag the map, dragging beside it does', async ({ page }) => {
  const label = mapOf(page).getByRole('button', { name: /Kherson oblast/ });
  const before = await middleOf(label);
  await dragBy(page, await gripOf(page), [40, -40]);
  await whenDrawn(page);
  expect(await middleOf(label)).toEqual(before);
  const shape = await gripOf(page);
  const map = (await mapOf(page).boundingBox())!;
  await dragBy(page, { x: map.x + 200, y: map.y + map.height / 2 }, [60, 30]);
  await expect.poll(async () => (await gripOf(page)).x - shape.x).toBeCloseTo(60, 0);
});

test('the shape is moved and turned with keys', async ({ page }) => {
  const shape = shapeOf(page);
  await shape.focus();
  const [lon, lat] = await centerOf(page);
  await page.keyboard.press('ArrowUp');
  // A degree of latitude is 111.2 km at 49.4° N on WGS84.
  expect((await centerOf(page))[1] - lat).toBeCloseTo(5 / 111.2, 4);
  await page.keyboard.press('Shift+ArrowLeft');
  // A degree of longitude is 111.32 km × cos φ × 1.0019 there, 72.6 km.
  expect((await centerOf(page))[0] - lon).toBeCloseTo(-50 / 72.6, 2);
  await page.keyboard.press(']');
  await page.keyboard.press('Shift+E');
  await expect(readOutOf(page)).toContainText('turned 20°');
  expect(Math.abs((await areaM2Of(page)) / CLAIM_M2 - 1)).toBeLessThan(1e-9);
  await page.keyboard.press('Home');
  expect(await centerOf(page)).toEqual([lon, lat]);
});

test('the shape is turned by its grip and by buttons', async ({ page }) => {
  const map = mapOf(page);
  const grip = await middleOf(map.locator('[data-turn]'));
  // From straight above the shape to well right of it.
  await dragBy(page, grip, [170, 60]);
  await expect(readOutOf(page)).toContainText(/turned \d+°/);
  expect(Math.abs((await areaM2Of(page)) / CLAIM_M2 - 1)).toBeLessThan(1e-9);
  await map.getByRole('button', { name: 'Snap back' }).click();
  await expect(readOutOf(page)).not.toContainText('turned');
  await map.getByRole('button', { name: 'Turn 15° anticlockwise' }).click();
  await expect(readOutOf(page)).toContainText('turned −15°');
});

test('the shape is put where coordinates or a click say', async ({ page }) => {
  const map = mapOf(page);
  await map.getByRole('button', { name: 'Move', exact: true }).click();
  const field = map.getByLabel('Latitude, longitude');
  await field.fill('50.0 and a bit');
  await field.press('Enter');
  await expect(map.getByRole('alert')).toContainText('“50.0 and a bit” is not a latitude');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await field.fill('95, 36');
  await field.press('Enter');
  await expect(map.getByRole('alert')).toContainText('Latitude 95 is not between −90 and 90');
  await field.fill('46.6, 33.2');
  await field.press('Enter');
  await expect(map.getByRole('alert')).toHaveCount(0);
  expect(await centerOf(page)).toEqual([33.2, 46.6]);
  await expect(readOutOf(page)).toContainText('46.60° N, 33.20° E');

  const kharkiv = await middleOf(map.getByRole('button', { name: /Kharkiv oblast/ }));
  await page.mouse.click(kharkiv.x + 90, kharkiv.y - 10);
  // Its name stands where there is room for it: the oblast reaches from 48.5° to 50.5° N.
  expect((await centerOf(page))[1]).toBeGreaterThan(48.5);
  await expect(readOutOf(page)).toContainText('Same area here, within 0.0001%');

  // Names are in no click's way: no region is selected instead.
  const kherson = await middleOf(map.getByRole('button', { name: /Kherson oblast/ }));
  await page.mouse.click(kherson.x, kherson.y);
  expect((await centerOf(page))[1]).toBeLessThan(47.5);
  await expect(map.getByRole('button', { name: /Kherson oblast/ })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
  await map.getByRole('button', { name: 'Move', exact: true }).click();
  await expect(field).toHaveCount(0);
});

test('a region is selected on the map and in the table alike', async ({ page }) => {
  const button = mapOf(page).getByRole('button', { name: 'Kherson oblast, Херсонська область' });
  await button.focus();
  await expect(mapOf(page)).toContainText('A second counter-attack is under way');
  await page.keyboard.press('Enter');
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(rowOf(page, 'Kherson oblast').getByRole('button')).toHaveAttribute(
    'aria-expanded',
    'true',
  );
  await rowOf(page, 'Donbas').getByRole('button').click();
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await expect(mapOf(page).getByRole('button', { name: /^Donbas/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(areasOf(page)).toBeVisible();
});

test('a click on a region’s land selects it, hovering shows its card', async ({ page }) => {
  const donbas = await middleOf(mapOf(page).getByRole('button', { name: /^Donbas/ }));
  await page.mouse.move(donbas.x, donbas.y - 36);
  const card = mapOf(page).locator('[data-place="donbas"]');
  await expect(card).toContainText('Донбас');
  await expect(card).toContainText('11% of Donbas');
  await page.mouse.click(donbas.x, donbas.y - 36);
  await page.mouse.move(5, 5);
  await expect(card).toBeVisible();
  await expect(mapOf(page).getByRole('button', { name: /^Donbas/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('square and circle have the claim’s area as well', async ({ page }) => {
  for (const name of ['Square', 'Circle']) {
    await mapOf(page).getByRole('radio', { name }).check();
    await expect(readOutOf(page)).toContainText(name);
    expect(Math.abs((await areaM2Of(page)) / CLAIM_M2 - 1)).toBeLessThan(1e-9);
  }
});

test('Web Mercator’s copy is said to be too large in the south', async ({ page }) => {
  await toAddress(page, '#v=1&at=33.5,46.6,0');
  await mapOf(page).getByRole('switch', { name: 'As a web map shows it' }).check();
  // The scale's square, (cos φ)⁻², between London's middle at 51.5° and 46.6°: 1.22.
  await expect(readOutOf(page)).toContainText(/2[12]\.\d% too large/);
  await whenDrawn(page);
});

test('the map goes to London, where the same outline is at home', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await mapOf(page).getByRole('combobox', { name: 'Zoom to' }).selectOption('Greater London');
  await expect(mapOf(page)).toContainText(/at 51\.[45]° N/);
  await whenDrawn(page);
  await mapOf(page).getByRole('combobox', { name: 'Zoom to' }).selectOption('All named places');
  await expect(mapOf(page)).toContainText(/at 4[89]\.\d° N/);
  await page.emulateMedia({ reducedMotion: null });
});
