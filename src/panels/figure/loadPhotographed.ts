import { lazily } from '../../workspace/lazily.ts';

/** What draws the page's map for a figure: with MapLibre, which not every browser can. */
export const loadPhotographed = lazily(
  async () => (await import('./photographed.ts')).photographed,
);
