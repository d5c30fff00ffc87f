import type { MultiPolygon, Polygon, Position } from 'geojson';
import fc from 'fast-check';
import geodesic from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { areaM2 } from '../../src/measure/area.ts';
import {
  AUTHALIC_RADIUS_METRES,
  WGS84 as ELLIPSOID,
  RADIANS,
} from '../../src/measure/ellipsoid.ts';
import { type RigidShape, placeRigid, toRigid } from '../../src/shape/rigid.ts';
import { toVector } from '../../src/shape/sphere.ts';
import { acrossAntimeridian, archipelago, box, ragged, southernCap } from './shapes.ts';
import { rfc7946Problems } from './valid.ts';

const { WGS84 } = geodesic.Geodesic;

const SHAPES: Record<string, Polygon | MultiPolygon> = {
  'a city of 400 vertices': ragged([-0.1, 51.5], 0.2, 400),
  'a box of four vertices, 18° wide': box(22, 46, 40, 52),
  'islands with a hole': archipelago,
  'islands over the antimeridian': acrossAntimeridian,
  'a polar cap': southernCap,
};

const anywhere = fc.record({
  center: fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.oneof(fc.double({ min: -90, max: 90, noNaN: true }), fc.constantFrom(-90, -89.99, 89.9, 90)),
  ),
  bearingDegrees: fc.double({ min: -360, max: 360, noNaN: true }),
});

/** Great circle on the authalic sphere, metres. */
function authalicMetres(a: Position, b: Position): number {
  const [p, q] = [toVector(a), toVector(b)];
  const chord = Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
  return 2 * AUTHALIC_RADIUS_METRES * Math.asin(Math.min(1, chord / 2));
}

/** Authalic latitude, radians, by Snyder's q with its logarithm (USGS 1395, eq. 3-11 and 3-12). */
function authalicByLogarithm(latDegrees: number): number {
  const e = Math.sqrt(ELLIPSOID.e2);
  const q = (s: number) =>
    (1 - e * e) * (s / (1 - e * e * s * s) - Math.log((1 - e * s) / (1 + e * s)) / (2 * e));
  return Math.asin(q(Math.sin(latDegrees * RADIANS)) / q(1));
}

/** Distance and azimuth, radians, of a position from a centre on the authalic sphere. */
function polarAbout(center: Position, there: Position): [number, number] {
  const [b0, b] = [authalicByLogarithm(center[1]), authalicByLogarithm(there[1])];
  const dLon = (there[0] - center[0]) * RADIANS;
  const haversine = Math.sin((b - b0) / 2) ** 2 + Math.cos(b0) * Math.cos(b) * Math.sin(dLon / 2) ** 2; // prettier-ignore
  const north = Math.cos(b0) * Math.sin(b) - Math.sin(b0) * Math.cos(b) * Math.cos(dLon);
  return [2 * Math.asin(Math.sqrt(haversine)), Math.atan2(Math.cos(b) * Math.sin(dLon), north)];
}

/** Longitude, degrees, and authalic latitude, radians, at a distance and azimuth from a centre. */
function polarTo(center: Position, distance: number, azimuth: number): [number, number] {
  const b0 = authalicByLogarithm(center[1]);
  const sine = Math.sin(b0) * Math.cos(distance) + Math.cos(b0) * Math.sin(distance) * Math.cos(azimuth); // prettier-ignore
  const east = Math.sin(azimuth) * Math.sin(distance) * Math.cos(b0);
  const lon = center[0] + Math.atan2(east, Math.cos(distance) - Math.sin(b0) * sine) / RADIANS;
  return [lon, Math.asin(sine)];
}

/** WGS84 area of a geometry by GeographicLib, edges geodesic. */
function geographicLibM2(geometry: MultiPolygon): number {
  let sum = 0;
  geometry.coordinates.forEach((rings) =>
    rings.forEach((ring, r) => {
      const polygon = WGS84.Polygon(false);
      for (const [lon, lat] of ring.slice(0, -1)) polygon.AddPoint(lat, lon);
      const ringM2 = Math.abs(polygon.Compute(false, true).area!);
      sum += r === 0 ? ringM2 : -ringM2;
    }),
  );
  return sum;
}

/** Greatest distance, metres, of a position of `from` from the nearest of `to`. */
function farthestMetres(from: readonly Position[], to: readonly Position[]): number {
  return Math.max(...from.map((a) => Math.min(...to.map((b) => authalicMetres(a, b)))));
}

const positionsOf = (geometry: Polygon | MultiPolygon): Position[] =>
  geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2);

describe.each(Object.entries(SHAPES))('%s', (_, geometry) => {
  const shape = toRigid(geometry);

  it('has the area of its geometry', () => {
    expect(shape.areaM2).toBe(areaM2(geometry));
  });

  it('keeps its area to 1e-9 anywhere, turned any way, as the output measures', () => {
    fc.assert(
      fc.property(anywhere, (placement) => {
        const placed = placeRigid(shape, placement);
        const measured = areaM2(placed.geometry);
        expect(Math.abs(measured / areaM2(geometry) - 1)).toBeLessThan(1e-9);
        expect(Math.abs(placed.areaM2 / measured - 1)).toBeLessThan(1e-13);
        expect(placed.drift).toBe(placed.areaM2 / shape.areaM2 - 1);
      }),
      { numRuns: 60 },
    );
  });

  it('is valid RFC 7946 anywhere', () => {
    fc.assert(
      fc.property(anywhere, (placement) => {
        expect(rfc7946Problems(placeRigid(shape, placement).geometry)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('lies at home as it was', () => {
    const placed = placeRigid(shape, shape.home);
    const corners = positionsOf(geometry).filter(
      ([lon, lat]) => Math.abs(lon) !== 180 && Math.abs(lat) !== 90,
    );
    expect(farthestMetres(corners, positionsOf(placed.geometry))).toBeLessThan(1e-6);
    expect(Math.abs(placed.drift)).toBeLessThan(1e-10);
  });

  it('comes back as it was from anywhere', () => {
    const corners = positionsOf(geometry).filter(
      ([lon, lat]) => Math.abs(lon) !== 180 && Math.abs(lat) !== 90,
    );
    const size = Math.sqrt(shape.areaM2);
    for (const center of [
      [31, 49],
      [-179.9, -17],
      [12, 88],
    ] as Position[]) {
      // prettier-ignore
      const away = toRigid(placeRigid(shape, { center, bearingDegrees: 70 }).geometry);
      // The moved shape's own centroid and the edges added to it are 2e-6 of its size off.
      const back = backHome(shape, away, center, 70);
      expect(farthestMetres(corners, positionsOf(back))).toBeLessThan(6e-6 * size);
    }
  });
});

/** `away`, which is `shape` put at `center` and turned, put where undoing that move would put it. */
function backHome(shape: RigidShape, away: RigidShape, center: Position, bearing: number) {
  // The centroid that is found again lies some micrometres from `center`: near a pole, north there
  // is another direction.
  const turn = bearing + northBetween(center, away.home.center);
  const home = shape.home.center;
  return placeRigid(away, { center: home, bearingDegrees: -turn }).geometry;
}

/** Meridian convergence between two nearby positions on the sphere, degrees. */
function northBetween(from: Position, to: Position): number {
  const dLon = ((to[0] - from[0] + 540) % 360) - 180;
  return -dLon * Math.sin((((from[1] + to[1]) / 2) * Math.PI) / 180);
}

describe('a shape that is moved', () => {
  const geometry = ragged([-0.1, 51.5], 0.05, 300, 7);
  const ring = geometry.coordinates[0];
  const shape = toRigid(geometry);

  it('keeps the distances between its vertices on the authalic sphere', () => {
    fc.assert(
      fc.property(
        // Edges this short get no vertices added below 54°, so the n-th stays the n-th.
        anywhere.filter(({ center }) => Math.abs(center[1]) < 54 && Math.abs(center[0]) < 179),
        fc.nat(299),
        fc.nat(299),
        (placement, i, j) => {
          const placed = placeRigid(shape, placement).geometry.coordinates[0][0];
          expect(placed).toHaveLength(ring.length);
          const there = authalicMetres(placed[i], placed[j]);
          // 2e-6 of 10 km: the scaling that takes out the area's residue
          expect(Math.abs(there - authalicMetres(ring[i], ring[j]))).toBeLessThan(0.02);
        },
      ),
    );
  });

  it('has its centre where it is put', () => {
    const placed = placeRigid(shape, { center: [35, 48], bearingDegrees: 33 });
    const center = toRigid(placed.geometry).home.center;
    expect(authalicMetres(center, [35, 48])).toBeLessThan(0.01);
  });

  it.each([
    [100, [33.6, 46.7], 0],
    [1000, [33.6, 46.7], 117],
    [1000, [-179.9, -33], 250],
    [1000, [100, 78], 31],
  ] as [number, Position, number][])(
    'of %d vertices lies at %j, turned by %d°, where closed formulas of the sphere put it',
    (vertices, center, bearingDegrees) => {
      const city = ragged([-0.1, 51.5], 0.2, vertices, 5);
      const body = toRigid(city);
      const moved = positionsOf(placeRigid(body, { center, bearingDegrees }).geometry);
      const sizeRadians = Math.sqrt(body.areaM2) / AUTHALIC_RADIUS_METRES;
      for (const vertex of positionsOf(city)) {
        const [distance, azimuth] = polarAbout(body.home.center, vertex);
        const [lon, beta] = polarTo(center, distance, azimuth + bearingDegrees * RADIANS);
        const off = moved.map((there) => {
          const dLon = Math.abs(there[0] - lon) % 360;
          const east = Math.min(dLon, 360 - dLon) * RADIANS * Math.cos(beta);
          return Math.hypot(east, authalicByLogarithm(there[1]) - beta);
        });
        expect(Math.min(...off)).toBeLessThan(2e-6 * sizeRadians);
      }
    },
  );

  it.each([0, 3, 45, 75])('has edges within a millionth of great circles at %d°', (latitude) => {
    const wide = toRigid(box(22, 46, 40, 52));
    const [[outline]] = placeRigid(wide, { center: [20, latitude], bearingDegrees: 35 }).geometry
      .coordinates;
    const allowed = (1e-6 * Math.sqrt(wide.areaM2)) / AUTHALIC_RADIUS_METRES;
    outline.slice(1).forEach((end, i) => {
      const [a, b] = [toVector(outline[i]), toVector(end)];
      const normal = [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]; // prettier-ignore
      for (const share of [0.25, 0.5, 0.75]) {
        const p = toVector(outline[i].map((from, axis) => from + share * (end[axis] - from)));
        const height = (p[0] * normal[0] + p[1] * normal[1] + p[2] * normal[2]) / Math.hypot(...normal); // prettier-ignore
        expect(Math.abs(height)).toBeLessThan(allowed);
      }
    });
  });

  it('turns clockwise: what was north is east after a quarter turn', () => {
    const wedge: Polygon = {
      type: 'Polygon',
      coordinates: [[[0, 0], [1, 0], [0.5, 3], [0, 0]]], // prettier-ignore
    };
    const turned = placeRigid(toRigid(wedge), { center: [20, 0], bearingDegrees: 90 });
    const farthest = turned.geometry.coordinates[0][0].reduce((a, b) =>
      Math.abs(b[0] - 20) > Math.abs(a[0] - 20) ? b : a,
    );
    expect(farthest[0]).toBeCloseTo(22, 1);
  });

  it('has the same area by GeographicLib, edges being short', () => {
    const dense = toRigid(ragged([-0.1, 51.5], 0.2, 20_000, 3));
    // Between a geodesic and a straight lon/lat edge of 80 m lie ℓ³ tan φ ÷ 12R = 0.01 m² at 60°,
    // of either sign, 20 000 times, of 1,600 km².
    const centers = [[33.5, 46.6], [179.9, 10], [100, -60]]; // prettier-ignore
    for (const center of centers) {
      const placed = placeRigid(dense, { center, bearingDegrees: 20 });
      expect(Math.abs(geographicLibM2(placed.geometry) / dense.areaM2 - 1)).toBeLessThan(2e-9);
    }
  });

  it('encloses a pole with edges along the antimeridian and the pole', () => {
    const placed = placeRigid(shape, { center: [0, 90], bearingDegrees: 0 });
    const [[outline]] = placed.geometry.coordinates;
    expect(outline).toContainEqual([180, 90]);
    expect(outline).toContainEqual([-180, 90]);
    expect(Math.min(...outline.map((p) => p[1]))).toBeGreaterThan(89);
  });

  it('is cut in two by the antimeridian', () => {
    const placed = placeRigid(shape, { center: [180, 20], bearingDegrees: 0 });
    expect(placed.geometry.coordinates).toHaveLength(2);
  });
});

describe('a hole', () => {
  it('round the pole leaves the pole outside', () => {
    const ringOfLand: Polygon = {
      type: 'Polygon',
      coordinates: [box(0, -10, 20, 10).coordinates[0], box(5, -5, 15, 5).coordinates[0]],
    };
    const shape = toRigid(ringOfLand);
    const placed = placeRigid(shape, { center: [0, 90], bearingDegrees: 0 });
    expect(rfc7946Problems(placed.geometry)).toEqual([]);
    expect(Math.abs(placed.drift)).toBeLessThan(1e-9);
    expect(Math.max(...positionsOf(placed.geometry).map((p) => p[1]))).toBeLessThan(86);
  });
});

describe('a shape cut at the antimeridian', () => {
  it('is one elsewhere', () => {
    const shape = toRigid(acrossAntimeridian);
    const placed = placeRigid(shape, { center: [20, 10], bearingDegrees: 0 });
    expect(placed.geometry.coordinates).toHaveLength(1);
  });

  it('keeps an edge at 180° that is no cut', () => {
    const shape = toRigid(box(170, 0, 180, 5));
    const placed = placeRigid(shape, { center: [20, 10], bearingDegrees: 0 });
    expect(placed.geometry.coordinates).toHaveLength(1);
    expect(Math.abs(placed.drift)).toBeLessThan(1e-9);
  });
});

describe('what is not sound', () => {
  const somewhere = { center: [33, 47], bearingDegrees: 10 };
  it.each([
    ['nothing', { type: 'MultiPolygon', coordinates: [] }, 0],
    ['two positions', { type: 'Polygon', coordinates: [[[0, 0], [1, 1], [0, 0]]] }, 0], // prettier-ignore
    ['an open ring', { type: 'Polygon', coordinates: [[[0, 0], [1, 0], [1, 1], [0, 1]]] }, 1], // prettier-ignore
    ['clockwise', { type: 'Polygon', coordinates: [[[0, 0], [0, 1], [1, 1], [1, 0], [0, 0]]] }, 1], // prettier-ignore
  ] as [string, Polygon | MultiPolygon, number][])(
    '%s is placed as far as it can be',
    (_, geometry, parts) => {
      const placed = placeRigid(toRigid(geometry), somewhere);
      expect(placed.geometry.coordinates).toHaveLength(parts);
      expect(Math.abs(placed.areaM2 - areaM2(geometry))).toBeLessThan(1);
      expect(rfc7946Problems(placed.geometry)).toEqual([]);
    },
  );

  it('a position that is no number is left out', () => {
    const ring = [[0, 0], [1, 0], [NaN, 5], [1, 1], [0, 1], [0, 0]]; // prettier-ignore
    const placed = placeRigid(toRigid({ type: 'Polygon', coordinates: [ring] }), somewhere);
    expect(placed.geometry.coordinates.flat(3).every(Number.isFinite)).toBe(true);
  });
});
