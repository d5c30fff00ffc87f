import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addGazetteer, type GazetteerRow } from '../places/gazetteer.ts';
import { addWorldPlaces } from '../places/worldPlaces.ts';
import { kept } from './kept.ts';

/** From src/cli as from lib/cli, where the bundle lies, it is two folders up. */
const GAZETTEER = join(dirname(fileURLToPath(import.meta.url)), '../../geo/gazetteer.json');

/** Makes every place known, to all commands of a process. */
export const loadGazetteer = (): Promise<void> => known('');

const known = kept(async (): Promise<void> => {
  addWorldPlaces();
  addGazetteer(JSON.parse(await readFile(GAZETTEER, 'utf8')) as readonly GazetteerRow[]);
}, 1);
