import type { Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import { areaM2 } from '../../src/measure/area.ts';
import { polygonsOf, type Collection } from './geometry.ts';
import { runMapshaper } from './mapshaper.ts';
import { narrowed, nearestCells, outerArcs } from './nearestCells.ts';

/** Degrees between the points that stand for a border, and how many of them at most. */
const STEP_DEGREES = 0.004;
const MOST_POINTS = 6000;

/** For each place in a box round the outline, the unit whose outer border is nearest. */
function cellsRound(topology: Topology, outline: Collection): Collection {
  const rings = outline.features.flatMap((f) => polygonsOf(f.geometry).map(([shell]) => shell!));
  const arcs = outerArcs(topology, 'A3');
  const all = [...rings, ...arcs.map(({ line }) => line)].flat();
  const bound = (axis: 0 | 1, pick: (a: number, b: number) => number) =>
    all.reduce((value, p) => pick(value, p[axis]!), all[0]![axis]!);
  const [west, east] = [bound(0, Math.min) - 1, bound(0, Math.max) + 1];
  const [south, north] = [bound(1, Math.min) - 1, bound(1, Math.max) + 1];
  const narrow = Math.max(0.05, Math.cos((((south + north) / 2) * Math.PI) / 180));
  const length = arcs.reduce((sum, { line }) => sum + lengthOf(narrowed(line, narrow)), 0);
  const step = Math.max(STEP_DEGREES, length / MOST_POINTS);
  return nearestCells(arcs, 'A3', { narrow, step, frame: [west, south, east, north] });
}

const lengthOf = (line: readonly Position[]) =>
  line
    .slice(1)
    .reduce((sum, [x, y], i) => sum + Math.hypot(x! - line[i]![0]!, y! - line[i]![1]!), 0);

/**
 * Units (property `A3`) made to fill an outline: what of them lies outside is cut off, and what of
 * the outline none of them has goes to the unit whose border is nearest. The lines between units
 * stay as they were.
 */
export async function carriedOnto(units: Collection, outline: Collection): Promise<Collection> {
  const cleaned = await runMapshaper(
    { 'units.json': units, 'outline.json': outline },
    `-clean overlap-rule=min-area gap-fill-area=100km2 target=units
     -dissolve A3 target=units
     -clip outline target=units
     -filter 'this.area > 0' target=units
     -o units.json format=topojson no-quantization target=units`,
  );
  const topology = cleaned.topology('units.json');
  const inputs = {
    'units.json': topology,
    'cells.json': cellsRound(topology, outline),
    'outline.json': outline,
  };
  const wantedM2 = totalM2(outline);
  let best: Collection | null = null;
  const errorOf = (shapes: Collection) => Math.abs(totalM2(shapes) / wantedM2 - 1);
  for (const way of WAYS) {
    const output = await runMapshaper(inputs, way);
    const filled = output.collection('filled.json');
    if (!best || errorOf(filled) < errorOf(best)) best = filled;
    if (errorOf(best) < FILLED) break;
  }
  return best!;
}

const totalM2 = (shapes: Collection) =>
  shapes.features.reduce((sum, { geometry }) => sum + areaM2(geometry), 0);

/** Units fill an outline if their areas add up to its own within this share. */
const FILLED = 1e-3;

/**
 * The same in several ways: with shapes that touch along thousands of edges each fails now and
 * then, and gives shapes that are far too large or too small.
 */
const JOIN = '-merge-layers target=units,cells name=filled';
const WRITE = '-sort A3 target=filled -o filled.json format=geojson target=filled';
const WAYS = [
  `-dissolve A3 target=cells -clip outline target=cells -erase units target=cells ${JOIN}
   -dissolve2 A3 target=filled ${WRITE}`,
  `-clip outline target=cells -dissolve A3 target=cells -erase units target=cells ${JOIN}
   -dissolve A3 target=filled ${WRITE}`,
  `-dissolve A3 target=cells -erase units target=cells -clip outline target=cells ${JOIN}
   -snap precision=0.0001 target=filled
   -clean overlap-rule=min-area gap-fill-area=0 target=filled
   -dissolve A3 target=filled ${WRITE}`,
];
