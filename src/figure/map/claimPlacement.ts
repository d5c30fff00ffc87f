import type { MultiPolygon, Position } from 'geojson';
import type { Claim } from '../../claims/claim.ts';
import { placeRigid, type RigidShape } from '../../shape/rigid.ts';
import type { Basemap } from '../basemap.ts';
import { namedTowns, spotTown } from '../labels/namedTowns.ts';
import { isInside, type Rings } from '../labels/ring.ts';
import { cellPlane } from './cellPlane.ts';
import { homePlacement } from './homePlacement.ts';

const METRES_A_KM = 1000;
/** How far from a town the shape's middle is put, in radii of a circle of its area, so that the town is seen. */
const AWAY = 1.2;
/** The ways that it may be put from the town, east first. */
const WAYS = Array.from({ length: 8 }, (_, i) => (i * Math.PI) / 4);
/** How much of the shape has to lie in the region beside a town. */
const ENOUGH = 0.98;
/** How many vertices of the shape tell well enough where it lies. */
const MOST_POINTS = 100;

/**
 * Where the middle of a claim's shape is put in the outline that it lies in: beside the town that its
 * report names there, else where `homePlacement` finds room.
 */
export function claimPlacement(
  claim: Claim,
  shape: RigidShape,
  region: MultiPolygon,
  basemap: Pick<Basemap, 'towns' | 'cities'> | null,
): Position {
  const { towns, cities } = basemap ?? { towns: [], cities: [] };
  const town = spotTown(claim, [...towns, ...cities]);
  const beside = town && besideTown(shape, region, town.geometry.coordinates);
  return beside ?? homePlacement(shape, region, towns, namedTowns(claim, towns));
}

/** Beside the town, or over it, with the shape in the region; null if there is no room. */
function besideTown(shape: RigidShape, region: MultiPolygon, town: Position): Position | null {
  const rings: Rings = region.coordinates.flat();
  if (!isInside(rings, town)) return null;
  const away = (AWAY * Math.sqrt(shape.areaM2 / Math.PI)) / METRES_A_KM;
  const { unproject } = cellPlane(town, METRES_A_KM);
  const beside = WAYS.map((way) => unproject([away * Math.cos(way), away * Math.sin(way)]));
  const isRoomy = (center: Position) => shareInside(shape, center, rings) >= ENOUGH;
  return [...beside, town].find(isRoomy) ?? null;
}

/** How many of the shape's vertices lie inside, put there, 0 … 1. */
function shareInside(shape: RigidShape, center: Position, rings: Rings): number {
  const { geometry } = placeRigid(shape, { center, bearingDegrees: 0 });
  const all = geometry.coordinates.flat(2);
  const points = all.filter((_, i) => i % Math.ceil(all.length / MOST_POINTS) === 0);
  return points.filter((point) => isInside(rings, point)).length / points.length;
}
