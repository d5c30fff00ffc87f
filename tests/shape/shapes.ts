import type { MultiPolygon, Polygon, Position } from 'geojson';

/** A polygon of four vertices, counter-clockwise. */
export function box(west: number, south: number, east: number, north: number): Polygon {
  return { type: 'Polygon', coordinates: [boxRing(west, south, east, north)] };
}

export function boxRing(west: number, south: number, east: number, north: number): Position[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

/** Repeatable numbers in 0…1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A ragged outline about a centre, star-shaped, about `radiusDegrees` of latitude in radius. */
export function ragged(
  [lon, lat]: Position,
  radiusDegrees: number,
  vertices: number,
  seed = 1,
): Polygon {
  const random = randomFrom(seed);
  const stretch = 1 / Math.cos((lat * Math.PI) / 180);
  const phase = random() * 7;
  const ring = Array.from({ length: vertices }, (_, i): Position => {
    const angle = (2 * Math.PI * i) / vertices;
    const wave = 0.2 * Math.sin(3 * angle + phase) + 0.1 * Math.sin(11 * angle);
    const radius = radiusDegrees * (1 + wave + (random() - 0.5) / Math.sqrt(vertices));
    return [lon + radius * stretch * Math.cos(angle), lat + radius * Math.sin(angle)];
  });
  return { type: 'Polygon', coordinates: [[...ring, ring[0]]] };
}

/** Two parts, one with a hole. */
export const archipelago: MultiPolygon = {
  type: 'MultiPolygon',
  coordinates: [
    [boxRing(10, 40, 14, 43), boxRing(11, 41, 12, 42).toReversed()],
    [boxRing(15, 40, 16, 41)],
  ],
};

/** Cut at the antimeridian as RFC 7946 wants it. */
export const acrossAntimeridian: MultiPolygon = {
  type: 'MultiPolygon',
  coordinates: [[boxRing(177, -18, 180, -16)], [boxRing(-180, -18, -178, -16)]],
};

/** Everything south of 70° S, with its edge along the pole. */
export const southernCap: Polygon = box(-180, -90, 180, -70);
