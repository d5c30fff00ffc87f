import type { Position } from 'geojson';
import geodesic from 'geographiclib-geodesic';

/** Signed area of a ring with geodesic edges by GeographicLib, m², counter-clockwise positive. */
export function geographicLibAreaM2(ring: readonly Position[]): number {
  const polygon = geodesic.Geodesic.WGS84.Polygon(false);
  for (const [lon, lat] of ring) polygon.AddPoint(lat, lon);
  return polygon.Compute(false, true).area!;
}

function densified(ring: readonly Position[], pieces: number): Position[] {
  return ring.flatMap(([lon, lat], i) => {
    const [nextLon, nextLat] = ring[(i + 1) % ring.length];
    return Array.from({ length: pieces }, (_, k) => [
      lon + ((nextLon - lon) * k) / pieces,
      lat + ((nextLat - lat) * k) / pieces,
    ]);
  });
}

/**
 * The same for straight edges: GeographicLib on edges cut into pieces. What is left between piece
 * and geodesic falls with the square of its length, so one Richardson step takes it away.
 */
export function straightReferenceM2(ring: readonly Position[], pieces: number): number {
  const coarse = geographicLibAreaM2(densified(ring, pieces));
  const fine = geographicLibAreaM2(densified(ring, 2 * pieces));
  return fine + (fine - coarse) / 3;
}

export function box(west: number, south: number, east: number, north: number): Position[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

/** Area between two parallels over some degrees of longitude, m²: Snyder 1987, eq. 3-12. */
export function zoneM2(south: number, north: number, widthDegrees: number): number {
  const a = 6_378_137;
  const f = 1 / 298.257223563;
  const e2 = f * (2 - f);
  const e = Math.sqrt(e2);
  const q = (degrees: number) => {
    const s = Math.sin((degrees * Math.PI) / 180);
    return (1 - e2) * (s / (1 - e2 * s * s) + Math.atanh(e * s) / e);
  };
  return ((a * a) / 2) * (q(north) - q(south)) * ((widthDegrees * Math.PI) / 180);
}
