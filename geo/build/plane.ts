import type { Position } from 'geojson';

const KM_PER_DEGREE = 111.2;

/** A place on a plane in km, true near the latitude that it was projected for. */
export type Point = readonly [x: number, y: number];

/** Longitude and latitude as km on a plane that is true near the given latitude, and back. */
export function planeAt(latitude: number) {
  const kmPerDegreeEast = KM_PER_DEGREE * Math.cos((latitude * Math.PI) / 180);
  return {
    toKm: ([x, y]: Position): Point => [x! * kmPerDegreeEast, y! * KM_PER_DEGREE],
    toDegrees: ([x, y]: Point): Position => [x / kmPerDegreeEast, y / KM_PER_DEGREE],
  };
}

/** The point of the segment from a to b that is nearest to p. */
export function nearestOnSegment(p: Point, a: Point, b: Point): Point {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const squared = dx * dx + dy * dy;
  const along = squared > 0 ? ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / squared : 0;
  const t = Math.min(1, Math.max(0, along));
  return [a[0] + t * dx, a[1] + t * dy];
}

export function distanceKm(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}
