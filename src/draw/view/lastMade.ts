import type { Geometry } from 'geojson';
import type { EqualAreaView } from './equalAreaView.ts';
import type { Point } from './screenView.ts';

/**
 * Of each geometry what was last made of it, for a view: a map in other colours, or with other names, has the
 * same lines. Geometries do not change.
 */
export class LastMade<Made> {
  readonly #kept = new WeakMap<Geometry, { readonly key: string; readonly made: Made }>();

  /** @param key tells views apart: see `viewKey` */
  of(geometry: Geometry, key: string, make: () => Made): Made {
    const kept = this.#kept.get(geometry);
    if (kept?.key === key) return kept.made;
    const made = make();
    this.#kept.set(geometry, { key, made });
    return made;
  }
}

/** All that lines depend on in a view that stands somewhere on a sheet. */
export const viewKey = ({ plain, reachDegrees }: EqualAreaView, at: Point = [0, 0]): string =>
  JSON.stringify([plain, reachDegrees, at]);
