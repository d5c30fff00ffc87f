import type { GeometryCollection, Topology } from 'topojson-specification';
import { PRECISION_DEGREES } from './precision.ts';

/** A topology of plain coordinates, delta-coded on the grid (TopoJSON 1.0, section 2.1.3). */
export function deltaCoded(topology: Topology): Topology {
  return {
    type: 'Topology',
    transform: { scale: [PRECISION_DEGREES, PRECISION_DEGREES], translate: [0, 0] },
    objects: topology.objects,
    arcs: topology.arcs.map((arc) => {
      let x = 0;
      let y = 0;
      return arc.map(([degreesEast, degreesNorth]) => {
        const gridX = Math.round(degreesEast! / PRECISION_DEGREES);
        const gridY = Math.round(degreesNorth! / PRECISION_DEGREES);
        const delta = [gridX - x, gridY - y];
        x = gridX;
        y = gridY;
        return delta;
      });
    }),
  };
}

/** The topology as text, an arc or a shape a line. */
export function topologyText(topology: Topology): string {
  const lines = (items: readonly object[]) => items.map((i) => JSON.stringify(i)).join(',\n');
  const objects = Object.entries(topology.objects).map(
    ([name, object]) =>
      `"${name}":{"type":"GeometryCollection","geometries":[\n${lines((object as GeometryCollection).geometries)}\n]}`,
  );
  return `{"type":"Topology","transform":${JSON.stringify(topology.transform)},"objects":{\n${objects.join(
    ',\n',
  )}\n},"arcs":[\n${lines(topology.arcs)}\n]}\n`;
}
