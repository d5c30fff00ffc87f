import type { Collection } from './geometry.ts';
import { runMapshaper } from './mapshaper.ts';
import { nearestCells, outerArcs, type Plane } from './nearestCells.ts';

/** Metres between the points that stand for a border in the Voronoi diagram. */
const STEP_METRES = 400;
const METRES_PER_DEGREE = 111_200;
const UKRAINE: Plane = {
  narrow: Math.cos((48.5 * Math.PI) / 180),
  step: STEP_METRES / METRES_PER_DEGREE,
  frame: [21, 43.5, 41.5, 53.5],
};

/**
 * Units carried on beyond their common outer border: each place outside goes to the unit whose
 * border is nearest. What they divide among them inside stays as it was.
 */
export async function extendUnits(units: Collection): Promise<Collection> {
  const cleaned = await runMapshaper(
    { 'units.json': units },
    `-clean gap-fill-area=100km2 -o units.json format=topojson no-quantization`,
  );
  const topology = cleaned.topology('units.json');
  const cells = nearestCells(outerArcs(topology, 'id'), 'id', UKRAINE);
  const extended = await runMapshaper(
    { 'units.json': topology, 'cells.json': cells },
    `-dissolve id target=cells
     -erase units target=cells
     -merge-layers target=units,cells name=extended
     -dissolve id target=extended
     -clean target=extended
     -o extended.json format=geojson target=extended`,
  );
  return extended.collection('extended.json');
}
