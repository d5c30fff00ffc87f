import type { Basemap } from './basemap.ts';

/** The Thames in London: the gap that the boroughs' source leaves, where the other waters have another. */
export const THAMES_LAYER = 'basemap/world#thames';

/** The Thames alone, and the waters without it. */
export function thamesApart({ lakes }: Pick<Basemap, 'lakes'>) {
  const [thames, others] = [true, false].map((isIt) => ({
    ...lakes,
    features: lakes.features.filter(({ properties }) => (properties.kind === 'thames') === isIt),
  }));
  return { thames, others };
}
