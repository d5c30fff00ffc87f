import type { Atlas } from '../places/atlas.ts';
import type { BoundarySource } from '../places/place.ts';

/** The places whose boundaries have one origin. */
export interface SourceGroup {
  readonly boundary: BoundarySource;
  readonly placeIds: readonly string[];
  /** Least and largest deviation from a reference, %; null without references. */
  readonly deviationPercent: { readonly low: number; readonly high: number } | null;
}

/** All loaded boundaries by where they come from. */
export function sourceGroups(atlas: Atlas): SourceGroup[] {
  const groups = new Map<string, { boundary: BoundarySource; deviations: Map<string, number> }>();
  const ids = new Map<string, Set<string>>();
  for (const layer of atlas.layers.values()) {
    for (const { properties } of layer.features) {
      const key = JSON.stringify(properties.boundary);
      const group = groups.get(key) ?? { boundary: properties.boundary, deviations: new Map() };
      groups.set(key, group);
      ids.set(key, (ids.get(key) ?? new Set()).add(properties.id));
      if (properties.reference) {
        group.deviations.set(properties.id, properties.reference.deviationPercent);
      }
    }
  }
  return [...groups].map(([key, { boundary, deviations }]) => ({
    boundary,
    placeIds: [...ids.get(key)!],
    deviationPercent:
      deviations.size === 0
        ? null
        : { low: Math.min(...deviations.values()), high: Math.max(...deviations.values()) },
  }));
}
