import type { Position } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** The arc numbers of each shape in a layer, direction apart, in the layer's order. */
export function arcsByShape(topology: Topology, layer: string): number[][] {
  const { geometries } = topology.objects[layer] as GeometryCollection;
  return geometries.map((shape) =>
    'arcs' in shape
      ? (shape.arcs as unknown as number[][]).flat(3).map((i) => (i < 0 ? ~i : i))
      : [],
  );
}

/** For each arc, the shapes that have it. */
export function shapesByArc(arcs: readonly number[][]): Map<number, number[]> {
  const shapes = new Map<number, number[]>();
  arcs.forEach((list, shape) => {
    for (const arc of list) shapes.set(arc, [...(shapes.get(arc) ?? []), shape]);
  });
  return shapes;
}

/** Length of a line in degrees, to compare lines that are near each other. */
export function lineLength(line: readonly Position[]): number {
  return line
    .slice(1)
    .reduce((sum, [x, y], i) => sum + Math.hypot(x! - line[i]![0]!, y! - line[i]![1]!), 0);
}
