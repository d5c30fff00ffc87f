import { editDistance } from '../../places/editDistance.ts';

/** The known key that is written most like one that is not known. */
export function nearestKey(name: string, known: readonly string[]): string {
  const far = Math.max(name.length, ...known.map(({ length }) => length));
  const distance = (key: string) => editDistance(name.toLowerCase(), key.toLowerCase(), far);
  return known.reduce((best, key) => (distance(key) < distance(best) ? key : best));
}
