import type { Basemap } from '../draw/ground/basemap.ts';
import { placeById } from '../places/catalogue.ts';
import { shapeOf } from '../places/shapes.ts';
import type { Catalogue } from '../text/catalogue.ts';
import { readLayer } from '../workspace/readLayer.ts';
import { findNamed, findPlace, type Gazetteer } from './view/findNamed.ts';
import type { FindNamed, NamedPosition } from './view/readPosition.ts';

/** Finds what lies where. */
export interface Finder {
  readonly named: FindNamed;
  readonly place: (placeId: string) => Promise<NamedPosition>;
}

/** Finds places by name, or by id, in what the page has loaded. */
export function finderIn(basemap: () => Basemap | null, { locale }: Catalogue): Finder {
  const gazetteer = (): Gazetteer => ({
    language: locale.startsWith('uk') ? 'uk' : 'en',
    basemap: basemap(),
    outlineOf: async (placeId) => {
      const answer = await shapeOf(placeId, readLayer);
      return answer.ok ? (answer.shape?.geometry ?? null) : null;
    },
  });
  return {
    named: (name) => findNamed(name, gazetteer()),
    place: async (placeId) => {
      const place = placeById(placeId);
      return place ? findPlace(place, gazetteer()) : { ok: false, why: 'unknown', like: [] };
    },
  };
}
