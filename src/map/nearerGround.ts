import type { Basemap } from '../figure/basemap.ts';
import type { Look } from '../figure/nearGround.ts';
import { loadNearGround } from './loadMapParts.ts';

/** The basemap with what is finer where a picture of it looks; as it is if that cannot be loaded. */
export async function nearerGround(
  basemap: Basemap,
  look: Look,
  drawnUnits: string | null,
): Promise<Basemap> {
  const near = await loadNearGround().catch(() => null);
  return near ? near.nearGroundOf(basemap, near.needsOf(basemap, look, drawnUnits)) : basemap;
}
