import { measure } from './measure.ts';
import type { Problem } from './problem.ts';

/**
 * Everything that is wrong or doubtful in parsed GeoJSON, in the order of the file. Never throws,
 * whatever it is given.
 */
export function findProblems(geojson: unknown): Problem[] {
  const { features, problems } = measure(geojson);
  return [...problems, ...features.flatMap((feature) => feature.problems)];
}
