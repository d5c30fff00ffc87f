/**
 * Area of one ring by Areacheck, @turf/area, d3-geo and GeographicLib: time of a call and relative
 * difference from GeographicLib, whose edges are geodesics. Edges are at most 8 km long.
 */
import { area as turfArea } from '@turf/turf';
import { geoArea } from 'd3-geo';
import type { Polygon, Position } from 'geojson';
import geodesic from 'geographiclib-geodesic';
import { areaM2 } from '../../src/measure/area.ts';
import { AUTHALIC_RADIUS_SQUARED_M2 } from '../../src/measure/ellipsoid.ts';
import { medianMs } from './timing.ts';

/** A ragged ring around Kharkiv, about 100 km in radius, clockwise as d3-geo wants it. */
function raggedRing(vertices: number): Polygon {
  const ring: Position[] = [];
  for (let i = 0; i < vertices; i++) {
    const angle = (-2 * Math.PI * i) / vertices;
    const radius = 0.9 + 0.08 * Math.sin(7 * angle) + 0.02 * Math.sin(23 * angle);
    ring.push([36.25 + 1.5 * radius * Math.cos(angle), 49.99 + radius * Math.sin(angle)]);
  }
  ring.push(ring[0]);
  return { type: 'Polygon', coordinates: [ring] };
}

function geographicLibArea({ coordinates: [ring] }: Polygon): number {
  const polygon = geodesic.Geodesic.WGS84.Polygon(false);
  for (let i = 0; i + 1 < ring.length; i++) polygon.AddPoint(ring[i][1], ring[i][0]);
  return Math.abs(polygon.Compute(false, true).area!);
}

const METHODS: Readonly<Record<string, (polygon: Polygon) => number>> = {
  'Areacheck, straight edges': (polygon) => areaM2(polygon),
  'Areacheck, geodesic edges': (polygon) => areaM2(polygon, { edges: 'geodesic' }),
  '@turf/area': turfArea,
  'd3-geo × authalic radius²': (polygon) => geoArea(polygon) * AUTHALIC_RADIUS_SQUARED_M2,
  GeographicLib: geographicLibArea,
};

for (const vertices of [100, 10_000, 1_000_000]) {
  const polygon = raggedRing(vertices);
  const expected = geographicLibArea(polygon);
  const rows = Object.entries(METHODS).map(([method, measure]) => ({
    method,
    ms: medianMs(() => measure(polygon)),
    difference: measure(polygon) / expected - 1,
  }));
  const msOf = (name: string) => rows.find(({ method }) => method === name)!.ms;
  console.log(`\nArea of a ring of ${vertices.toLocaleString('en')} vertices`);
  console.table(
    Object.fromEntries(
      rows.map(({ method, ms, difference }) => [
        method,
        {
          ms: Number(ms.toPrecision(3)),
          'times as fast as GeographicLib': Number((msOf('GeographicLib') / ms).toPrecision(3)),
          "times Turf's time": Number((ms / msOf('@turf/area')).toPrecision(3)),
          'difference from GeographicLib': difference.toExponential(1),
        },
      ]),
    ),
  );
}
console.log(
  'GeographicLib measures geodesic edges. Straight edges differ from them by what lies between the\n' +
    'two, which falls with the square of the edge; geodesic edges are compared like with like.',
);
