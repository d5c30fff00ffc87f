import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addGazetteer, type GazetteerRow } from '../places/gazetteer.ts';

/** From src/cli as from lib/cli, where the bundle lies, it is two folders up. */
const GAZETTEER = join(dirname(fileURLToPath(import.meta.url)), '../../geo/gazetteer.json');

/** Makes the places known that are not written by hand. */
export async function loadGazetteer(): Promise<void> {
  addGazetteer(JSON.parse(await readFile(GAZETTEER, 'utf8')) as readonly GazetteerRow[]);
}
