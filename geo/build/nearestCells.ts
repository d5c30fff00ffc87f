import { Delaunay } from 'd3-delaunay';
import type { Position } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { arcsByShape, shapesByArc } from './arcs.ts';
import { collection, type ArealFeature, type Collection } from './geometry.ts';

/** A line of the outer border, and the unit whose it is. */
export interface OuterArc {
  readonly unit: string;
  readonly line: readonly Position[];
}

/** How a plane is laid over units to find the nearest border. */
export interface Plane {
  /** Longitude is narrowed by the cosine of a middle latitude, so that nearest means nearest. */
  readonly narrow: number;
  /** Degrees between the points that stand for a border. */
  readonly step: number;
  /** West, south, east and north of what is divided. */
  readonly frame: readonly [west: number, south: number, east: number, north: number];
}

/** The arcs of the object `units` that only one unit has; units are known by the property `key`. */
export function outerArcs(topology: Topology, key: string): OuterArc[] {
  const { geometries } = topology.objects.units as GeometryCollection;
  return [...shapesByArc(arcsByShape(topology, 'units'))]
    .filter(([, shapes]) => shapes.length === 1)
    .map(([arc, [shape]]) => ({
      line: topology.arcs[arc] as Position[],
      unit: (geometries[shape!]!.properties as Record<string, string>)[key]!,
    }));
}

/** For each place of the frame the unit whose border is nearest, in many cells (property `key`). */
export function nearestCells(
  arcs: readonly OuterArc[],
  key: string,
  { narrow, step, frame: [west, south, east, north] }: Plane,
): Collection {
  const points = arcs.flatMap(({ unit, line }) =>
    pointsAlong(narrowed(line, narrow), step).map(([x, y]) => ({ unit, x: x!, y: y! })),
  );
  const voronoi = Delaunay.from(
    points,
    (p) => p.x,
    (p) => p.y,
  ).voronoi([west * narrow, south, east * narrow, north]);
  return collection(
    points.flatMap(({ unit }, i): ArealFeature[] => {
      const cell = voronoi.cellPolygon(i);
      if (!cell) return [];
      const ring = cell.map(([x, y]) => [x / narrow, y]);
      return [
        {
          type: 'Feature',
          properties: { [key]: unit },
          geometry: { type: 'Polygon', coordinates: [ring] },
        },
      ];
    }),
  );
}

export const narrowed = (line: readonly Position[], narrow: number): Position[] =>
  line.map(([x, y]) => [x! * narrow, y!]);

/**
 * Points along a line, half a step from its ends and a step apart, or one in the middle, so that two
 * units are represented alike on both sides of the point where they meet.
 */
function pointsAlong(line: readonly Position[], step: number): Position[] {
  const lengths = line
    .slice(1)
    .map(([x, y], i) => Math.hypot(x! - line[i]![0]!, y! - line[i]![1]!));
  const total = lengths.reduce((a, b) => a + b, 0);
  const count = Math.max(1, Math.round(total / step));
  const points: Position[] = [];
  let edge = 0;
  let before = 0;
  for (let i = 0; i < count; i++) {
    const at = ((i + 0.5) * total) / count;
    while (edge < lengths.length - 1 && before + lengths[edge]! < at) before += lengths[edge++]!;
    const t = lengths[edge]! > 0 ? (at - before) / lengths[edge]! : 0;
    const [x0, y0] = line[edge] as [number, number];
    const [x1, y1] = line[edge + 1] as [number, number];
    points.push([x0 + t * (x1 - x0), y0 + t * (y1 - y0)]);
  }
  return points;
}
