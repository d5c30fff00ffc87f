import { meetBounds, type Bounds } from '../../shape/bounds.ts';
import type { Town } from '../../draw/ground/basemap.ts';

/** So many other towns tell where one lies. */
const OTHERS = 6;
/** Degrees of latitude that are shown north and south of a town: at least, and however lonely it is. */
const LEAST = 0.5;
const MOST = 3;
/** Where a web map has become too wide for a round view. */
const NORTHMOST = 80;

/** What is looked at to see where a town lies: it in the middle, and some of the towns around it. */
export function aroundTown(town: Town, towns: readonly Town[]): Bounds {
  const [lon, lat] = town.geometry.coordinates;
  const aDegree = 1 / Math.cos((Math.min(Math.abs(lat), NORTHMOST) * Math.PI) / 180);
  const around = (d: number): Bounds => [lon - d * aDegree, lat - d, lon + d * aDegree, lat + d];
  const widest = around(MOST);
  const distances = towns
    .map(({ geometry }) => geometry.coordinates)
    .filter(([x, y]) => meetBounds(widest, [x, y, x, y]))
    .map(([x, y]) => Math.max(apart(x, lon) / aDegree, Math.abs(y - lat)))
    .filter((distance) => distance > 0)
    .sort((a, b) => a - b);
  return around(Math.min(MOST, Math.max(LEAST, distances[OTHERS - 1] ?? MOST)));
}

/** Degrees of longitude between two meridians, the short way round. */
function apart(one: number, other: number): number {
  const degrees = Math.abs(one - other) % 360;
  return Math.min(degrees, 360 - degrees);
}
