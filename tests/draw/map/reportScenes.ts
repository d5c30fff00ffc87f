import { readFileSync } from 'node:fs';
import type { Claim } from '../../../src/claims/claim.ts';
import { firstReport } from '../../../src/claims/firstReport.ts';
import { readText } from '../../../src/claims/reading/readText.ts';
import { loadBasemap } from '../../../src/cli/basemap.ts';
import { loadAtlas } from '../../../src/cli/layers.ts';
import { claimsOf } from '../../../src/cli/reportClaims.ts';
import type { MapScene } from '../../../src/draw/map/mapScene.ts';
import { FIGURE_PALETTES } from '../../../src/draw/palette.ts';
import { claimSubject } from '../../../src/figure/subject/claimSubject.ts';
import { drawnClaim } from '../../../src/figure/subject/drawnClaim.ts';
import { shownPlaceIds } from '../../../src/figure/subject/shownPlaces.ts';
import { drawnPlaces, placesSubject } from '../../../src/figure/subject/placesSubject.ts';
import { USUAL_STYLE } from '../../../src/figure/style/houseStyle.ts';
import { REPORTED } from '../../../src/figure/subject/yardstick.ts';
import type { Catalogue } from '../../../src/text/catalogue.ts';
import { en } from '../../../src/text/en/command.ts';
import { uk } from '../../../src/text/uk/command.ts';
import { placesOrderOf } from '../../figure/placesOrders.ts';

const FILE = new URL('../../fixtures/figures/reports.json', import.meta.url);

/** Twenty reports from all over the world; null is the built-in one. */
export const REPORTS = JSON.parse(readFileSync(FILE, 'utf8')) as readonly (readonly [
  id: string,
  text: string | null,
])[];

export const LANGUAGES: Readonly<Record<string, Catalogue>> = { en, uk };

function claimIn(text: string | null): Claim {
  if (text === null) return firstReport(en).claims[0];
  const [first] = claimsOf(readText(text), null);
  return first.claim;
}

/** The map of a report's first claim, in each language. */
export async function scenesOf(text: string | null): Promise<Readonly<Record<string, MapScene>>> {
  const claim = claimIn(text);
  const loaded = await loadAtlas(shownPlaceIds(claim), en);
  if (!loaded.ok) throw new Error(loaded.message);
  const { atlas } = loaded;
  const shape = { yardstick: REPORTED, placement: null };
  const about = { kind: 'claim' as const, claim, checks: [], shape, compareWith: [] };
  const size = { widthPx: 960, heightPx: 600, pixelRatio: 1, dpi: 96 };
  const basemap = await loadBasemap({ about, atlas, size });
  return Object.fromEntries(
    Object.entries(LANGUAGES).map(([language, catalogue]) => {
      const scene = {
        about,
        atlas,
        basemap,
        theme: 'light' as const,
        style: USUAL_STYLE,
        catalogue,
      };
      const drawn = drawnClaim(scene);
      const subject = claimSubject(scene, drawn.kind === null ? null : drawn);
      return [language, { ...scene, subject, palette: FIGURE_PALETTES.light }];
    }),
  );
}

/** Places that are laid over another: small ones side by side, one that hides the ground, one hardly there. */
export const COMPARED: readonly (readonly [groundId: string, laidIds: readonly string[]])[] = [
  ['ukraine', ['greater-london', 'monaco']],
  ['kenya', ['greater-london', 'wales', 'belgium', 'monaco']],
  ['kharkiv-oblast', ['kenya']],
];

/** The map of places that are laid over another. */
export function comparedScene(groundId: string, laidIds: readonly string[]): MapScene {
  const order = placesOrderOf(groundId, laidIds);
  const drawn = drawnPlaces(order);
  if (!drawn.ok) throw new Error(drawn.withoutOutline);
  return { ...order, subject: placesSubject(drawn, order), palette: FIGURE_PALETTES.light };
}
