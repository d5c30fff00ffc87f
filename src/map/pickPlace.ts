import type { Position } from 'geojson';
import type { Basemap } from '../draw/ground/basemap.ts';
import { NO_ATLAS } from '../places/atlas.ts';
import { placeOfCode } from '../places/commonCountry.ts';
import { withShapes } from '../places/shapes.ts';
import { loadGazetteer } from '../workspace/loadGazetteer.ts';
import { readLayer } from '../workspace/readLayer.ts';
import type { Workspace } from '../workspace/workspace.svelte.ts';
import type { MapScene } from './mapScene.svelte.ts';
import { placeAt, unitAt, unitsAround } from './placeAt.ts';

/**
 * Selects the place at a position of the map: where the map has borders of first-level units the unit, else
 * the country; none at sea, on a map without ground, and a second time.
 */
export async function pickPlace(
  position: Position,
  workspace: Workspace,
  { places, isBare, drawnUnits }: Pick<MapScene, 'places' | 'isBare' | 'drawnUnits'>,
  basemap: Basemap | null,
): Promise<void> {
  const placeIds = places.map(({ placeId }) => placeId);
  const { atlas } = workspace;
  const clicked = isBare
    ? null
    : placeAt(position, { placeIds, atlas, basemap, drawnUnits: drawnUnits?.code ?? null });
  const id =
    clicked &&
    ('placeId' in clicked
      ? clicked.placeId
      : await placeIn(
          clicked.iso,
          position,
          basemap?.unitCountries.includes(clicked.iso) ?? false,
        ));
  workspace.selectedPlaceId = id === workspace.selectedPlaceId ? null : id;
}

/** Without a network only countries that are known already have a card. */
async function placeIn(iso: string, position: Position, hasUnits: boolean): Promise<string | null> {
  await loadGazetteer().catch(() => {});
  return (hasUnits ? await unitOf(position, iso) : null) ?? placeOfCode(iso);
}

/** The first-level unit of the country with that code at a position; null if none is known there. */
export async function unitOf(position: Position, iso: string): Promise<string | null> {
  const around = unitsAround(position, iso);
  const { atlas } = await withShapes(NO_ATLAS, around, readLayer);
  return unitAt(position, around, atlas);
}
