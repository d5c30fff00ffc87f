import type { Position } from 'geojson';

const A = 6378137;
const F = 1 / 298.257223563;
const E2 = F * (2 - F);
const E = Math.sqrt(E2);

/** Area from the equator to a latitude, per degree of longitude, m²: Snyder 1987, eq. 3-12. */
function zoneM2(latitude: number): number {
  const s = Math.sin((latitude * Math.PI) / 180);
  const q = (1 - E2) * (s / (1 - E2 * s * s) + Math.atanh(E * s) / E);
  return ((A * A) / 2) * q * (Math.PI / 180);
}

/** Gauss–Legendre abscissas and weights on (−1, 1), eight points (Abramowitz & Stegun, 25.4). */
const GAUSS = [
  [0.1834346424956498, 0.362683783378362],
  [0.525532409916329, 0.3137066458778873],
  [0.7966664774136267, 0.2223810344533745],
  [0.9602898564975363, 0.1012285362903763],
].flatMap(([x, w]) => [
  [x, w],
  [-x, w],
]);

type Segment = readonly [x1: number, y1: number, x2: number, y2: number, ring: number];
type Rings = readonly (readonly Position[])[];

/**
 * Area of what polygons cover, m², by another way than the code's: longitude is cut at every vertex
 * and crossing, and between two cuts lines lie one over another without meeting. For few, short
 * edges that do not cross the antimeridian.
 */
export function coveredReferenceM2(polygons: readonly Rings[]): number {
  const rings = polygons.flatMap((polygon, p) => polygon.map((ring, r) => ({ p, r, ring })));
  const segments = rings.flatMap(({ ring }, index) =>
    ring.map((from, i): Segment => {
      const to = ring[(i + 1) % ring.length];
      return [from[0], from[1], to[0], to[1], index];
    }),
  );
  const cuts = [...new Set(segments.flatMap((s) => [s[0], ...crossings(s, segments)]))];
  cuts.sort((a, b) => a - b);
  let sum = 0;
  for (let k = 0; k + 1 < cuts.length; k++) {
    const [west, east] = [cuts[k], cuts[k + 1]];
    if (east - west < 1e-12) continue;
    const middle = (west + east) / 2;
    const lines = segments
      .filter(([x1, , x2]) => x1 < middle !== x2 < middle)
      .map((s) => ({ s, y: latitudeAt(s, middle) }))
      .sort((a, b) => a.y - b.y);
    const odd = new Set<number>();
    lines.forEach(({ s }, i) => {
      if (!odd.delete(s[4])) odd.add(s[4]);
      const isCovered = polygons.some((_, p) => {
        const held = [...odd].filter((ring) => rings[ring].p === p).map((ring) => rings[ring].r);
        return held.includes(0) && held.length === 1;
      });
      if (isCovered && lines[i + 1]) sum += between(s, lines[i + 1].s, west, east);
    });
  }
  return sum;
}

function latitudeAt([x1, y1, x2, y2]: Segment, x: number): number {
  return y1 + ((x - x1) / (x2 - x1)) * (y2 - y1);
}

function crossings([x1, y1, x2, y2]: Segment, others: readonly Segment[]): number[] {
  return others.flatMap(([x3, y3, x4, y4]) => {
    const d = (x2 - x1) * (y4 - y3) - (y2 - y1) * (x4 - x3);
    if (d === 0) return [];
    const t = ((x3 - x1) * (y4 - y3) - (y3 - y1) * (x4 - x3)) / d;
    const u = ((x3 - x1) * (y2 - y1) - (y3 - y1) * (x2 - x1)) / d;
    return t > 0 && t < 1 && u >= 0 && u <= 1 ? [x1 + t * (x2 - x1)] : [];
  });
}

/** Eight points a piece are exact to rounding as long as no edge climbs more degrees in it. */
const MOST_CLIMB = 15;

function between(lower: Segment, upper: Segment, west: number, east: number): number {
  const climb = (s: Segment) => Math.abs(latitudeAt(s, east) - latitudeAt(s, west));
  const pieces = Math.ceil(Math.max(climb(lower), climb(upper), MOST_CLIMB) / MOST_CLIMB);
  const half = (east - west) / pieces / 2;
  return Array.from({ length: pieces }, (_, i) => west + 2 * half * i).reduce(
    (all, start) =>
      GAUSS.reduce((sum, [x, weight]) => {
        const lon = start + half * (1 + x);
        const high = zoneM2(latitudeAt(upper, lon)) - zoneM2(latitudeAt(lower, lon));
        return sum + weight * half * high;
      }, all),
    0,
  );
}
