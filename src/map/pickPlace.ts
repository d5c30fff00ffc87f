import type { Position } from 'geojson';
import type { Basemap } from '../figure/basemap.ts';
import { loadGazetteer } from '../workspace/loadGazetteer.ts';
import type { Workspace } from '../workspace/workspace.svelte.ts';
import type { MapScene } from './mapScene.svelte.ts';
import { placeAt, placeOfCode } from './placeAt.ts';

/** Selects the place at a position of the map; none at sea, on a map without ground, and a second time. */
export async function pickPlace(
  position: Position,
  workspace: Workspace,
  { places, isBare }: Pick<MapScene, 'places' | 'isBare'>,
  basemap: Basemap | null,
): Promise<void> {
  const placeIds = places.map(({ placeId }) => placeId);
  const clicked = isBare ? null : placeAt(position, { placeIds, atlas: workspace.atlas, basemap });
  const id = clicked && ('placeId' in clicked ? clicked.placeId : await countryOf(clicked.iso));
  workspace.selectedPlaceId = id === workspace.selectedPlaceId ? null : id;
}

/** Without a network only countries that are known already have a card. */
async function countryOf(iso: string): Promise<string | null> {
  await loadGazetteer().catch(() => {});
  return placeOfCode(iso);
}
