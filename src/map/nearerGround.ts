import type { Basemap } from '../draw/ground/basemap.ts';
import type { DrawnUnits } from '../draw/ground/drawnUnits.ts';
import type { Look } from '../draw/ground/nearGround.ts';
import { loadNearGround } from './loadMapParts.ts';

/** The basemap with what is finer where a picture of it looks; as it is if that cannot be loaded. */
export async function nearerGround(
  basemap: Basemap,
  look: Look,
  drawnUnits: DrawnUnits | null,
): Promise<Basemap> {
  const near = await loadNearGround().catch(() => null);
  if (!near) return basemap;
  return near.nearGroundOf(basemap, near.needsOf(basemap, look, drawnUnits), drawnUnits);
}
