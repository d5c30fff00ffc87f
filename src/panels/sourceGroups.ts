import type { Atlas } from '../places/atlas.ts';
import { placeById } from '../places/catalogue.ts';
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
  for (const id of atlas.outlines.keys()) {
    const outline = placeById(id)?.outline;
    if (!outline) continue;
    const { boundary, reference } = outline;
    const key = JSON.stringify(boundary);
    const group = groups.get(key) ?? { boundary, deviations: new Map() };
    groups.set(key, group);
    ids.set(key, (ids.get(key) ?? new Set()).add(id));
    if (reference) group.deviations.set(id, reference.deviationPercent);
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
