import type { MapPart } from '../draw/map/mapScene.ts';
import { drawMap } from '../draw/map/drawMap.ts';
import type { FigureOrder } from './order.ts';

export type DrawMap = typeof drawMap;

/** Of so many the last ones are kept. */
const MOST_KEPT = 6;

/** Maps of one world, in one style, as they were drawn lately: other words, or another format, need no other map. */
export class DrawnMaps {
  readonly #parts = new Map<string, MapPart>();

  /** What draws the map of an order, unless it is there. */
  of({ about, basemap, theme, catalogue, annotations }: FigureOrder): DrawMap {
    const shown = JSON.stringify([about, theme, catalogue.locale, annotations], withEntries);
    return (scene, box, measure) => {
      const { sizeOnly } = scene.subject;
      const key = JSON.stringify([shown, box, sizeOnly, scene.basemap === basemap]);
      const part = this.#parts.get(key) ?? drawMap(scene, box, measure);
      // The one that was asked for last is the last one to go.
      this.#parts.delete(key);
      this.#parts.set(key, part);
      for (const old of [...this.#parts.keys()].slice(0, -MOST_KEPT)) this.#parts.delete(old);
      return part;
    };
  }
}

/** A `Map` says as JSON what is in it. */
function withEntries(_key: string, value: unknown): unknown {
  return value instanceof Map ? [...value] : value;
}
