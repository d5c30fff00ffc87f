import type { Position } from 'geojson';
import { reachDegrees } from '../../shape/reach.ts';
import type { Placement, RigidShape } from '../../shape/rigid.ts';

/** Room between two shapes of a row, as a share of their sizes. */
const GAP = 0.12;
/** A row that goes further round the globe would meet itself. */
const LONGEST_ROW_DEGREES = 200;

/**
 * Where shapes are laid over a place: one in its middle, several side by side along the parallel of that,
 * all in its middle if the Earth has no room for the row.
 */
export function laidPlacements(middle: Position, shapes: readonly RigidShape[]): Placement[] {
  const [lon, lat] = middle;
  const reaches = shapes.map((shape) => reachDegrees(shape) * (1 + GAP));
  const perDegree = 1 / Math.max(Math.cos((lat * Math.PI) / 180), 1e-6);
  const length = 2 * reaches.reduce((sum, reach) => sum + reach, 0) * perDegree;
  let west = -length / 2;
  return reaches.map((reach) => {
    const east = west + 2 * reach * perDegree;
    const offset = length > LONGEST_ROW_DEGREES ? 0 : (west + east) / 2;
    west = east;
    return { center: [wrapped(lon + offset), lat], bearingDegrees: 0 };
  });
}

const wrapped = (lon: number) => (lon < -180 ? lon + 360 : lon > 180 ? lon - 360 : lon);
