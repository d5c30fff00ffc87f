import type { MultiPolygon, Position } from 'geojson';
import type { Claim } from '../../claims/claim.ts';
import { awayFrom, partIn } from '../../claims/where.ts';
import { type Atlas, shapeIn } from '../../places/atlas.ts';
import { mainPart } from '../../shape/mainPart.ts';
import { type RigidShape, toRigid } from '../../shape/rigid.ts';
import type { Basemap } from '../../draw/ground/basemap.ts';
import { namedTowns, type SpotTown, spotTowns } from './namedTowns.ts';
import { isInside, type Rings } from '../../draw/labels/ring.ts';
import { besideOutline, besidePoint, circleKm } from './besidePlacement.ts';
import { homePlacement } from './homePlacement.ts';

/** How far from a town the shape's middle is put, in radii of a circle of its area, so that the town is seen. */
const AWAY = 1.2;
/** People a km² of a town, about: what lies in a direction from it lies outside of it. */
const PEOPLE_A_KM2 = 3000;

/**
 * Where the middle of a claim's shape is put in the outline that it lies in: where it is cut off that, if it
 * is a part of it; beside the town that its report names there, or the place from which it says the direction, else where `homePlacement` finds
 * room, in the part of the outline that it says.
 */
export function claimPlacement(
  claim: Claim,
  shape: RigidShape,
  region: { readonly placeId: string; readonly geometry: MultiPolygon },
  atlas: Atlas,
  basemap: Pick<Basemap, 'towns' | 'cities'> | null,
): Position {
  const { towns, cities } = basemap ?? { towns: [], cities: [] };
  const rings: Rings = region.geometry.coordinates.flat();
  const spot = spotTowns(claim, [...towns, ...cities]).find(({ town }) =>
    isInside(rings, town.geometry.coordinates),
  );
  const part = partIn(claim, region.placeId);
  if (!part && !spot && isCutOff(shape, region.geometry)) return shape.home.center;
  return (
    (spot && besideTown(shape, rings, spot)) ??
    besidePlace(shape, rings, claim, atlas) ??
    homePlacement(
      shape,
      part ? mainPart(region.geometry) : region.geometry,
      towns,
      namedTowns(claim, towns),
      part,
    )
  );
}

/** Whether a shape is the outline itself or one part of it: that has the outline's own home. */
export function isCutOff({ bodies, home }: RigidShape, outline: MultiPolygon): boolean {
  const [lon, lat] = toRigid(outline).home.center;
  return bodies.length === 1 && home.center[0] === lon && home.center[1] === lat;
}

/** Beside a town of the region, or over it, with the shape in the region; null if there is no room. */
function besideTown(shape: RigidShape, rings: Rings, { town, part }: SpotTown): Position | null {
  const { geometry, properties } = town;
  const townKm2 = part ? properties.population / PEOPLE_A_KM2 : 0;
  const away = AWAY * circleKm(shape.areaM2 / 1e6) + circleKm(townKm2);
  return besidePoint(shape, rings, geometry.coordinates, away, part);
}

/** Outside of the first place from which the report says a direction; null without one, or without room. */
function besidePlace(shape: RigidShape, rings: Rings, claim: Claim, atlas: Atlas): Position | null {
  for (const { placeId, part } of awayFrom(claim)) {
    const outline = shapeIn(atlas, placeId);
    if (outline) return besideOutline(shape, rings, mainPart(outline.geometry), part);
  }
  return null;
}
