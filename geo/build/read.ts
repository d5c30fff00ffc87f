import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GEO } from './paths.ts';

/** A JSON file under geo/. */
export function readGeo<T>(path: string): T {
  return JSON.parse(readFileSync(join(GEO, path), 'utf8')) as T;
}
