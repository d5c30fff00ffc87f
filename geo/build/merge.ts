import type { Collection } from './geometry.ts';
import { runMapshaper } from './mapshaper.ts';

/** All features as one, on the same vertices. */
export async function dissolved(features: Collection<object>): Promise<Collection> {
  const output = await runMapshaper(
    { 'all.json': features },
    '-dissolve -o all.json format=geojson geojson-type=FeatureCollection',
  );
  return output.collection('all.json');
}
