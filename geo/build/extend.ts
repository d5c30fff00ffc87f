import { Delaunay } from 'd3-delaunay';
import type { Position } from 'geojson';
import type { Topology, GeometryCollection } from 'topojson-specification';
import { arcsByShape, shapesByArc } from './arcs.ts';
import { collection, type ArealFeature, type Collection } from './geometry.ts';
import { runMapshaper } from './mapshaper.ts';

/** Metres between the points that stand for a border in the Voronoi diagram. */
const STEP_METRES = 400;
const METRES_PER_DEGREE = 111_200;
/** Longitude is narrowed by the cosine of a middle latitude, so that nearest means nearest. */
const NARROWING = Math.cos((48.5 * Math.PI) / 180);
const FRAME = [21, 43.5, 41.5, 53.5] as const;

interface BorderPoint {
  readonly unit: string;
  readonly x: number;
  readonly y: number;
}

/**
 * Points along an arc, half a step from its ends and a step apart, so that two units are
 * represented alike on both sides of the point where they meet.
 */
function pointsAlong(arc: readonly Position[], unit: string): BorderPoint[] {
  const flat = arc.map(([x, y]) => [x! * NARROWING, y!] as const);
  const lengths = flat.slice(1).map(([x, y], i) => Math.hypot(x - flat[i]![0], y - flat[i]![1]));
  const total = lengths.reduce((a, b) => a + b, 0);
  const count = Math.max(1, Math.round((total * METRES_PER_DEGREE) / STEP_METRES));
  const points: BorderPoint[] = [];
  let edge = 0;
  let before = 0;
  for (let i = 0; i < count; i++) {
    const at = ((i + 0.5) * total) / count;
    while (edge < lengths.length - 1 && before + lengths[edge]! < at) before += lengths[edge++]!;
    const t = lengths[edge]! > 0 ? (at - before) / lengths[edge]! : 0;
    const [x0, y0] = flat[edge]!;
    const [x1, y1] = flat[edge + 1]!;
    points.push({ unit, x: x0 + t * (x1 - x0), y: y0 + t * (y1 - y0) });
  }
  return points;
}

/** The arcs that only one unit has, the outer border, each with its unit. */
function outerArcs(topology: Topology): { arc: Position[]; unit: string }[] {
  const { geometries } = topology.objects.units as GeometryCollection;
  return [...shapesByArc(arcsByShape(topology, 'units'))]
    .filter(([, shapes]) => shapes.length === 1)
    .map(([arc, [shape]]) => ({
      arc: topology.arcs[arc] as Position[],
      unit: (geometries[shape!]!.properties as { id: string }).id,
    }));
}

/**
 * Units carried on beyond their common outer border: each place outside goes to the unit whose
 * border is nearest. What they divide among them inside stays as it was.
 */
export async function extendUnits(units: Collection): Promise<Collection> {
  const cleaned = await runMapshaper(
    { 'units.json': units },
    `-clean gap-fill-area=100km2 -o units.json format=topojson no-quantization`,
  );
  const points = outerArcs(cleaned.topology('units.json')).flatMap(({ arc, unit }) =>
    pointsAlong(arc, unit),
  );
  const [west, south, east, north] = FRAME;
  const voronoi = Delaunay.from(
    points,
    (p) => p.x,
    (p) => p.y,
  ).voronoi([west * NARROWING, south, east * NARROWING, north]);
  const cells = collection(
    points.flatMap(({ unit }, i): ArealFeature[] => {
      const cell = voronoi.cellPolygon(i);
      if (!cell) return [];
      const ring = cell.map(([x, y]) => [x / NARROWING, y]);
      return [
        {
          type: 'Feature',
          properties: { id: unit },
          geometry: { type: 'Polygon', coordinates: [ring] },
        },
      ];
    }),
  );
  const extended = await runMapshaper(
    { 'units.json': cleaned.topology('units.json'), 'cells.json': cells },
    `-dissolve id target=cells
     -erase units target=cells
     -merge-layers target=units,cells name=extended
     -dissolve id target=extended
     -clean target=extended
     -o extended.json format=geojson target=extended`,
  );
  return extended.collection('extended.json');
}
