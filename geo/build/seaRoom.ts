import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { World } from '../../src/draw/ground/basemap.ts';
import { polygonsOf, type Areal } from './geometry.ts';
import { GEO } from './paths.ts';

/** Edges of a coast are looked at this often, degrees. */
const STEP_DEGREES = 0.05;
/** Land that is farther off than this is in the way of no name. */
const FARTHEST_DEGREES = 15;
/** Rounded down to a row of which each is that much larger than the one before. */
const SMALLEST_DEGREES = 0.05;
const GROWTH = 1.25;

/** All shores of the basemap, as points close to each other. */
export function coastPoints(): Position[] {
  const world = JSON.parse(readFileSync(join(GEO, 'basemap/world.topo.json'), 'utf8')) as World;
  const { features } = feature(world, world.objects.countries);
  return features.flatMap(({ geometry }) =>
    polygonsOf(geometry as Areal).flatMap((rings) => rings.flatMap(closely)),
  );
}

function closely(ring: readonly Position[]): Position[] {
  return ring.slice(1).flatMap(([x, y], i) => {
    const [fromX, fromY] = ring[i] as [number, number];
    const steps = Math.ceil(Math.max(Math.abs(x! - fromX), Math.abs(y! - fromY)) / STEP_DEGREES);
    return Array.from({ length: Math.max(1, steps) }, (_, k): Position => [
      x! + ((fromX - x!) * k) / Math.max(1, steps),
      y! + ((fromY - y!) * k) / Math.max(1, steps),
    ]);
  });
}

/**
 * The boxes about a position that no land lies in, as steps: [degrees east and west, degrees north
 * and south] of the shores nearest to it, either way alike. A box has no land in it if none of these
 * is nearer than its sides in both.
 */
export function roomAt([x, y]: Position, coast: readonly Position[]): [number, number][] {
  const near = coast
    .map(([lon, lat]): [number, number] => [
      down(Math.abs(lon! - x! - 360 * Math.round((lon! - x!) / 360))),
      down(Math.abs(lat! - y!)),
    ])
    .filter(([east, north]) => east < 2 * FARTHEST_DEGREES && north < FARTHEST_DEGREES)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const steps: [number, number][] = [];
  for (const [east, north] of near) {
    if (north < (steps.at(-1)?.[1] ?? Infinity)) steps.push([east, north]);
  }
  return steps;
}

function down(degrees: number): number {
  if (degrees < SMALLEST_DEGREES) return 0;
  const steps = Math.floor(Math.log(degrees / SMALLEST_DEGREES) / Math.log(GROWTH));
  return Number((SMALLEST_DEGREES * GROWTH ** steps).toFixed(2));
}
