import type { Position } from 'geojson';
import {
  AUTHALIC_RADIUS_METRES,
  AUTHALIC_RADIUS_SQUARED_M2,
  ELLIPSOID_AREA_M2,
} from '../measure/ellipsoid.ts';
import { allowedBend } from './bend.ts';
import type { RigidShape } from './rigid.ts';
import { IDENTITY } from './sphere.ts';

/** Figures beyond a quarter of the Earth's surface are not drawn. */
export const LARGEST_FIGURE_M2 = ELLIPSOID_AREA_M2 / 4;

/** Corners of the polygon that stands for a circle: its edge is within 4·10⁻⁵ of the radius. */
const CIRCLE_CORNERS = 360;

/**
 * A square of exactly this area, m², its sides great circles, one of them up at home. Null unless
 * the area is positive and at most `LARGEST_FIGURE_M2`.
 */
export function squareOfArea(areaM2: number, home: Position = [0, 0]): RigidShape | null {
  return regularPolygon(4, areaM2, home);
}

/** A circle (of 360 corners) of exactly this area, m²; null as for `squareOfArea`. */
export function circleOfArea(areaM2: number, home: Position = [0, 0]): RigidShape | null {
  return regularPolygon(CIRCLE_CORNERS, areaM2, home);
}

/**
 * A regular polygon of n corners on the sphere. Its n triangles about the centre, cut in half, have
 * the angles π/n, π/2 and, from the excess E of the whole, π/2 − π/n + E/2n; Napier's rule
 * cos c = cot A cot B gives the distance c of the corners. Written as 1 − cos c, small figures keep
 * their digits.
 */
function regularPolygon(corners: number, areaM2: number, home: Position): RigidShape | null {
  if (!(areaM2 > 0 && areaM2 <= LARGEST_FIGURE_M2)) return null;
  const half = Math.PI / corners;
  const part = areaM2 / AUTHALIC_RADIUS_SQUARED_M2 / (2 * corners);
  const drop = Math.sin(part) / (Math.sin(half) * Math.cos(half - part));
  const sine = Math.sqrt(drop * (2 - drop));
  const ring = new Float64Array(3 * corners);
  for (let i = 0; i < corners; i++) {
    const angle = (2 * i + 1) * half;
    ring.set([sine * Math.cos(angle), sine * Math.sin(angle), 1 - drop], 3 * i);
  }
  const bend = allowedBend(areaM2, AUTHALIC_RADIUS_METRES);
  return {
    bodies: [{ groups: [[ring]], frame: IDENTITY, areaM2, arcAreaM2: areaM2, bend }],
    areaM2,
    home: { center: home, bearingDegrees: 0 },
  };
}
