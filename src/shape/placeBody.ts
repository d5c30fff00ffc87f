import type { MultiPolygon, Position } from 'geojson';
import { areaM2 } from '../measure/area.ts';
import { AUTHALIC_RADIUS_SQUARED_M2 } from '../measure/ellipsoid.ts';
import { cutAtAntimeridian } from './antimeridian.ts';
import { refineRing } from './refine.ts';
import type { RigidBody } from './rigid.ts';
import { type Rotation, compose } from './sphere.ts';
import type { SphereGroup, SphereRing } from './sphereRings.ts';
import { surveyRing } from './survey.ts';
import { unrollRing } from './unroll.ts';

/** Area drift at which a placement is exact enough. */
const DRIFT_AIM = 1e-10;
const MOST_ROUNDS = 5;

/** A body in a shape whose frame is `shapeFrame`, with its area as measured; see `placeRigid`. */
export function placeBody(
  body: RigidBody,
  shapeFrame: Rotation,
): { geometry: MultiPolygon; areaM2: number } {
  const rotation = compose(shapeFrame, body.frame);
  let straightM2 = body.arcAreaM2;
  const groups = body.groups.map((group) =>
    group.map((ring) => {
      const { ring: finer, gain } = refined(ring, rotation, body.bend);
      straightM2 += gain * AUTHALIC_RADIUS_SQUARED_M2;
      return finer;
    }),
  );
  let scale = straightM2 > 0 ? Math.sqrt(body.areaM2 / straightM2) : 1;
  let best = scaledBy(scale, groups, rotation);
  for (let round = 1; round < MOST_ROUNDS && best.areaM2 > 0; round++) {
    if (Math.abs(best.areaM2 / body.areaM2 - 1) <= DRIFT_AIM) break;
    scale *= Math.sqrt(body.areaM2 / best.areaM2);
    const next = scaledBy(scale, groups, rotation);
    if (Math.abs(next.areaM2 - body.areaM2) >= Math.abs(best.areaM2 - body.areaM2)) break;
    best = next;
  }
  return best;
}

function refined(ring: SphereRing, rotation: Rotation, bend: number) {
  const survey = surveyRing(ring, rotation);
  if (survey.bend <= bend) return { ring, gain: survey.gain };
  const finer = refineRing(ring, rotation, bend);
  return { ring: finer, gain: surveyRing(finer, rotation).gain };
}

function scaledBy(scale: number, groups: readonly SphereGroup[], rotation: Rotation) {
  const coordinates: Position[][][] = [];
  for (const group of groups) coordinates.push(...placeGroup(group, rotation, scale));
  const geometry: MultiPolygon = { type: 'MultiPolygon', coordinates };
  return { geometry, areaM2: areaM2(geometry) };
}

function placeGroup(group: SphereGroup, rotation: Rotation, scale: number): Position[][][] {
  const rings = group.map((ring) => unrollRing(ring, rotation, scale));
  if (rings.length > 1 || rings[0].crosses) return cutAtAntimeridian(rings);
  return [[rings[0].positions]];
}
