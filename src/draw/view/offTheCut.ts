import type { Geometry, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { isAlongAntimeridian } from '../../shape/stitch.ts';

const isOnCut = (before: Position | undefined, position: Position) =>
  before !== undefined && isAlongAntimeridian(before, position);

/** A line without edges along the antimeridian, where only data have a border. */
export function offTheCut(line: readonly Position[]): Position[][] {
  const parts: Position[][] = [];
  let part: Position[] = [];
  line.forEach((position, i) => {
    if (isOnCut(line[i - 1], position)) {
      parts.push(part);
      part = [];
    }
    part.push(position);
  });
  return [...parts, part].filter(({ length }) => length >= 2);
}

/** Whether an area has edges along the antimeridian. */
export function isCut({ coordinates, type }: Polygon | MultiPolygon): boolean {
  const rings = type === 'Polygon' ? coordinates : coordinates.flat();
  return rings.some((ring) => ring.some((position, i) => isOnCut(ring[i - 1], position)));
}

/** The edges of an area, or a line, but those along the antimeridian. */
export function edgesOffTheCut(geometry: Geometry): MultiLineString {
  return { type: 'MultiLineString', coordinates: linesOf(geometry).flatMap(offTheCut) };
}

function linesOf(geometry: Geometry): readonly Position[][] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    default:
      return [];
  }
}
