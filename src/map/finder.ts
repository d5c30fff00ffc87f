import type { Basemap } from '../figure/basemap.ts';
import { shapeOf } from '../places/shapes.ts';
import type { Catalogue } from '../text/catalogue.ts';
import { readLayer } from '../workspace/readLayer.ts';
import { findNamed } from './view/findNamed.ts';
import type { FindNamed } from './view/readPosition.ts';

/** Finds places by name in what the page has loaded. */
export function finderIn(basemap: () => Basemap | null, { locale }: Catalogue): FindNamed {
  return (name) =>
    findNamed(name, {
      language: locale.startsWith('uk') ? 'uk' : 'en',
      basemap: basemap(),
      outlineOf: async (placeId) => {
        const answer = await shapeOf(placeId, readLayer);
        return answer.ok ? (answer.shape?.geometry ?? null) : null;
      },
    });
}
