import type { Locator, Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { expect } from './fixtures.ts';

export const mapOf = (page: Page) => page.getByRole('region', { name: 'Map', exact: true });
export const readOutOf = (page: Page) => mapOf(page).locator('[data-area-m2]');
export const shapeOf = (page: Page) =>
  mapOf(page).getByRole('application', { name: /can be moved/ });

/** Opens the page and waits until the map has drawn everything. */
export async function openMap(page: Page, fragment = ''): Promise<void> {
  await page.goto(`/${fragment}`);
  await whenDrawn(page);
}

export async function whenDrawn(page: Page): Promise<void> {
  await expect(mapOf(page)).toHaveAttribute('data-map-state', 'idle');
}

/** Longitude and latitude of the shape's middle, as the read-out holds them. */
export async function centerOf(page: Page): Promise<[number, number]> {
  const text = await readOutOf(page).getAttribute('data-center');
  return text!.split(',').map(Number) as [number, number];
}

export async function areaM2Of(page: Page): Promise<number> {
  return Number(await readOutOf(page).getAttribute('data-area-m2'));
}

/** A point on the first copy of the shape, in pixels of the page. */
export async function gripOf(page: Page): Promise<{ x: number; y: number }> {
  const body = shapeOf(page).locator('.body').first();
  const box = (await body.boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Where the shape's middle is drawn, in pixels of the page. */
export async function shapeMiddleOf(page: Page): Promise<{ x: number; y: number }> {
  return shapeOf(page)
    .locator('.ring')
    .evaluate((ring: SVGCircleElement) => {
      const box = ring.ownerSVGElement!.getBoundingClientRect();
      return { x: box.x + ring.cx.baseVal.value, y: box.y + ring.cy.baseVal.value };
    });
}

/** How wide the first copy of the shape is drawn, pixels. */
export async function shapeWidthOf(page: Page): Promise<number> {
  return (await shapeOf(page).locator('.body').first().boundingBox())!.width;
}

/** Which share of the map's pixels has exactly this colour. */
export async function shareOf(page: Page, colour: string): Promise<number> {
  const { data } = PNG.sync.read(await mapOf(page).locator('canvas').screenshot());
  const wanted = parseInt(colour.slice(1), 16);
  let count = 0;
  for (let i = 0; i < data.length; i += 4) {
    if (((data[i] << 16) | (data[i + 1] << 8) | data[i + 2]) === wanted) count += 1;
  }
  return (4 * count) / data.length;
}

/** Drags with the mouse in steps from a point by an offset. */
export async function dragBy(
  page: Page,
  from: { x: number; y: number },
  [dx, dy]: [number, number],
): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (const part of [0.3, 0.6, 1]) await page.mouse.move(from.x + dx * part, from.y + dy * part);
  await page.mouse.up();
}

export async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
  const box = (await locator.boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
