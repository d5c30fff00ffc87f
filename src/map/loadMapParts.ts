import { lazily } from '../workspace/lazily.ts';
import { loadBasemap } from './loadBasemap.ts';

/** The tools that open below the toolbar. */
export type MapToolName = 'move' | 'yardstick' | 'find';

/** The first screen does without them. */
export const loadMapTool = lazily(async () => (await import('./places/MapTool.svelte')).default);

/** The same of the card of a place that somebody has chosen. */
export const loadPlaceDetails = lazily(
  async () => (await import('./places/PlaceDetails.svelte')).default,
);

export const loadLiveMap = lazily(async () => (await import('./LiveMap.svelte')).default);

/**
 * Asks for ground and MapLibre while the outlines of the places are still on their way: nothing waits
 * for another. Who needs them asks again and hears what failed.
 */
export function startFirstMap(): void {
  for (const load of [loadBasemap, loadLiveMap]) load().catch(() => {});
}

/** The same of what near views need of the ground. */
export const loadNearGround = lazily(() => import('./pageNearGround.ts'));
