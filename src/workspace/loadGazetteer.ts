import gazetteerUrl from '../../geo/gazetteer.json?url';
import { addGazetteer, type GazetteerRow } from '../places/gazetteer.ts';
import { lazily } from './lazily.ts';

/** Makes the places known that areas are compared with, once: in the page, and in each of its workers. */
export const loadWorldPlaces = lazily(async (): Promise<void> =>
  (await import('../places/worldPlaces.ts')).addWorldPlaces(),
);

/**
 * The same for every place. Throws what the browser says if they cannot be loaded.
 */
export const loadGazetteer = lazily(async (): Promise<void> => {
  const [response] = await Promise.all([fetch(gazetteerUrl), loadWorldPlaces()]);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
  addGazetteer((await response.json()) as readonly GazetteerRow[]);
});
