import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** Opens the page, with a fragment or without, and waits until everything is measured. */
export async function openReport(page: Page, fragment = ''): Promise<void> {
  await page.goto(`/${fragment}`);
  await expect(
    claimOf(page)
      .getByText(/3\.8 times|times |not known|cannot/)
      .first(),
  ).toBeVisible();
  await expect(areasOf(page)).toBeVisible();
}

export const claimOf = (page: Page) => page.getByRole('region', { name: 'Claim' });
export const areasOf = (page: Page) => page.getByRole('table', { name: 'Areas' });
export const rowOf = (page: Page, place: string) =>
  areasOf(page)
    .getByRole('row')
    .filter({ has: page.getByRole('button', { name: place, exact: true }) });

/** The area of a place's outline by the index that the build wrote, km². */
export function outlineKm2(id: string): number {
  const rowIn = (name: string) => {
    const url = new URL(`../../geo/layers/${name}.json`, import.meta.url);
    return JSON.parse(readFileSync(url, 'utf8'))[id];
  };
  return (rowIn('index') ?? rowIn('world')).km2;
}
