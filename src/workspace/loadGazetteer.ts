import gazetteerUrl from '../../geo/gazetteer.json?url';
import { addGazetteer, type GazetteerRow } from '../places/gazetteer.ts';
import { lazily } from './lazily.ts';

/**
 * Makes the places known that are not written by hand, once: in the page, and in each of its workers.
 * Throws what the browser says if they cannot be loaded.
 */
export const loadGazetteer = lazily(async (): Promise<void> => {
  const response = await fetch(gazetteerUrl);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
  addGazetteer((await response.json()) as readonly GazetteerRow[]);
});
