import { lazily } from '../workspace/lazily.ts';

/** The tools that open below the toolbar. */
export type MapToolName = 'move' | 'yardstick' | 'find';

/** The first screen does without them. */
export const loadMapTool = lazily(async () => (await import('./places/MapTool.svelte')).default);

/** The same of the card of a place that somebody has chosen. */
export const loadPlaceDetails = lazily(
  async () => (await import('./places/PlaceDetails.svelte')).default,
);

/** The same of what near views need of the ground. */
export const loadNearGround = lazily(() => import('./pageNearGround.ts'));
