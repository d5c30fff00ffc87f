import type { MultiPolygon, Polygon, Position } from 'geojson';
import { areaM2 } from '../measure/area.ts';
import { AUTHALIC_RADIUS_METRES, AUTHALIC_RADIUS_SQUARED_M2 } from '../measure/ellipsoid.ts';
import { allowedBend } from './bend.ts';
import { centroidOf } from './centroid.ts';
import { placeBody } from './placeBody.ts';
import { solidAngle } from './solidAngle.ts';
import { IDENTITY, type Rotation, frameAt, transpose } from './sphere.ts';
import { type SphereGroup, sphereRings, turnedRing } from './sphereRings.ts';

/** Where a shape is put: its centre, and how far it is turned clockwise from how it lies at home. */
export interface Placement {
  readonly center: Position;
  readonly bearingDegrees: number;
}

/** One connected thing that keeps its area and form: a place with its islands and holes. */
export interface RigidBody {
  /** Rings in the body's own frame: east, north, up of its centre on the authalic sphere. */
  readonly groups: readonly SphereGroup[];
  /** Where the body's frame lies in the shape's. */
  readonly frame: Rotation;
  /** The area it has at home and keeps everywhere, m² on the ellipsoid. */
  readonly areaM2: number;
  /** The area its rings have on the sphere with edges that are great circles, m². */
  readonly arcAreaM2: number;
  /** How far, in radians, an edge may bend from its great circle before it is divided. */
  readonly bend: number;
}

/** A shape that can be put anywhere at true size: one body, or copies laid out about a centre. */
export interface RigidShape {
  readonly bodies: readonly RigidBody[];
  /** Sum of the bodies' areas. */
  readonly areaM2: number;
  /** Where it lies when it has not been moved. */
  readonly home: Placement;
}

/** A shape where it was put. */
export interface PlacedShape {
  /** RFC 7946: cut at the antimeridian, shells counter-clockwise, poles with edges of their own. */
  readonly geometry: MultiPolygon;
  /** The same, body by body: each copy on its own. */
  readonly bodies: readonly MultiPolygon[];
  /** Measured on `geometry` as it is. */
  readonly areaM2: number;
  /** (areaM2 − the shape's area) ÷ the shape's area. */
  readonly drift: number;
}

/**
 * The shape of a geometry: unit vectors of the authalic sphere relative to its area centroid. Made
 * once; `placeRigid` then puts it anywhere.
 *
 * @param geometry smaller than half the Earth, straight lon/lat edges
 */
export function toRigid(geometry: Polygon | MultiPolygon): RigidShape {
  const area = areaM2(geometry);
  const bend = allowedBend(area, AUTHALIC_RADIUS_METRES);
  const groups = sphereRings(geometry, bend);
  const center = centroidOf(groups);
  const toLocal = transpose(frameAt(center));
  const local = groups.map((group) => group.map((ring) => turnedRing(ring, toLocal)));
  const body: RigidBody = {
    groups: local,
    frame: IDENTITY,
    areaM2: area,
    arcAreaM2: solidAngle(local) * AUTHALIC_RADIUS_SQUARED_M2,
    bend,
  };
  return { bodies: [body], areaM2: area, home: { center, bearingDegrees: 0 } };
}

/**
 * The shape put at a placement, its area kept to 10⁻⁹ anywhere on Earth, as `areaM2` measures the
 * result. (Below some 10 km² at a pole, less: there a degree's digits run out.)
 *
 * Each body turns rigidly on the authalic sphere, which keeps areas exactly for edges that are great
 * circles there. The result's edges are straight in longitude and latitude: what that adds or takes
 * (10⁻⁹ of Greater London, 10⁻⁶ at most) is removed by scaling the body about its centre in the
 * Lambert azimuthal equal-area plane, where a scale s changes every area by s². Vertices end
 * up no further than 2·10⁻⁶ of the shape's size from the pure rotation: 1 mm for Greater London.
 * Distances along the ellipsoid, whose curvature is not the same everywhere, cannot all be kept: they
 * change by up to 0.22 % (a quarter turn at the equator); from London to Kherson by 0.01 %, or 0.1 %
 * with a quarter turn.
 */
export function placeRigid(shape: RigidShape, placement: Placement): PlacedShape {
  const frame = frameAt(placement.center, placement.bearingDegrees);
  const bodies: MultiPolygon[] = [];
  const coordinates: Position[][][] = [];
  let area = 0;
  for (const body of shape.bodies) {
    const placed = placeBody(body, frame);
    bodies.push(placed.geometry);
    for (const polygon of placed.geometry.coordinates) coordinates.push(polygon);
    area += placed.areaM2;
  }
  return {
    geometry: { type: 'MultiPolygon', coordinates },
    bodies,
    areaM2: area,
    drift: shape.areaM2 > 0 ? area / shape.areaM2 - 1 : 0,
  };
}
