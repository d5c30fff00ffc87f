import { expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.ts';
import { mapCredits } from '../../src/figure/credits.ts';
import { pageMapOf } from '../../src/map/pageMap.ts';
import type { Catalogue } from '../../src/text/catalogue.ts';
import { en } from '../../src/text/en/index.ts';
import { uk } from '../../src/text/uk/index.ts';
import { Workspace } from '../../src/workspace/workspace.svelte.ts';
import { claimOf, times, within } from '../claims/claimOf.ts';
import { atlasWith, UKRAINE_UNITS } from '../places/testAtlas.ts';

/** Ukraine's units and a place that a claim may be compared with have been loaded. */
const atlas = atlasWith(...UKRAINE_UNITS, 'cities/manhattan');
const LOOK = { center: [33, 47], zoom: 6, widthPx: 900, heightPx: 600 };

async function shownOf(claim: Claim, catalogue: Catalogue = en) {
  const { pageMap } = await pageMapOf(new Workspace(atlas, claim), LOOK, null, catalogue);
  return { ...pageMap, credits: mapCredits(pageMap.shown).join() };
}

it('the page’s map on a figure credits what it draws, not whatever else has been loaded', async () => {
  const inKherson = claimOf({ places: within('kherson-oblast') });
  const asManhattan = { ...inKherson, comparisons: [times(2, 'manhattan')] };
  expect((await shownOf(inKherson)).credits).toMatch(/OpenStreetMap/);
  expect((await shownOf(inKherson)).credits).not.toMatch(/Census/);
  expect((await shownOf(asManhattan)).credits).toMatch(/Census/);
});

it('of a claim that may lie anywhere it has no ground, no names and nobody to credit', async () => {
  const area = { value: 2300, unit: 'sq mi' as const, hedge: null };
  const { credits, labels } = await shownOf(claimOf({ area }));
  expect(credits).toBe('');
  expect(labels.regions).toEqual([]);
});

it('its names are in the language of the figure', async () => {
  const claim = claimOf({ places: within('kherson-oblast') });
  const nameIn = async (catalogue: Catalogue) =>
    (await shownOf(claim, catalogue)).labels.regions[0].names;
  expect(JSON.stringify(await nameIn(en))).toMatch(/Kherson/);
  expect(JSON.stringify(await nameIn(uk))).toMatch(/Херсон/);
});

it('all of it can be sent to a worker', async () => {
  const { pageMap } = await pageMapOf(
    new Workspace(atlas, claimOf({ places: within('kherson-oblast') })),
    LOOK,
    null,
    en,
  );
  expect(structuredClone(pageMap)).toEqual(pageMap);
});
