import { areaM2 } from '../../src/measure/area.ts';
import { carriedOnto } from './carry.ts';
import { gridFor, UNIT_METRES_PER_KM, withinBudget } from './detail.ts';
import { collection, type Areal, type ArealFeature, type Collection } from './geometry.ts';
import { runMapshaper } from './mapshaper.ts';
import type { DraftUnit, UnitSet } from './unitSets.ts';

/** A unit fitted into its country. */
export interface FittedUnit extends DraftUnit {
  readonly fitted: Areal;
}

/** Bytes of a file of units, and the least that a unit may take of them. */
const FILE_BYTES = 55_000;
const LEAST_UNIT_BYTES = 1800;

/** Simplified shapes now and then fall apart; with somewhat other intervals they do not. */
const SCALES = [1, 0.85, 0.7, 0.5, 0.3] as const;
/** How much a unit of more than `CHECKED_KM2` may change by simplification, as a share. */
const MOST_CHANGE = 0.03;
const CHECKED_KM2 = 50;

function worstChange(before: Collection, after: Collection): number {
  const km2 = (f: ArealFeature | undefined) => (f ? areaM2(f.geometry) / 1e6 : 0);
  const found = new Map(after.features.map((f) => [f.properties.A3!, f]));
  return before.features.reduce((worst, f) => {
    const was = km2(f);
    if (was < CHECKED_KM2) return worst;
    return Math.max(worst, Math.abs(km2(found.get(f.properties.A3!)) / was - 1));
  }, 0);
}

/** Units of a set, fitted into their country: they fill it, and neighbours share their vertices. */
export async function fitUnits({ units, fills }: UnitSet, outline: Areal): Promise<FittedUnit[]> {
  const country = collection([{ type: 'Feature', properties: {}, geometry: outline }]);
  const drafts = collection(
    // The better source first: where both have a place, it is not the coarser one's.
    units.map(({ key, geometry }) => ({
      type: 'Feature' as const,
      properties: { A3: key },
      geometry,
    })),
  );
  const filled = await (fills ? carriedOnto : clippedTo)(drafts, country);
  const grid = gridFor(areaM2(outline) / 1e6);
  const unitBytes = Math.max(LEAST_UNIT_BYTES, FILE_BYTES / units.length);
  let shapes = filled;
  for (const scale of SCALES) {
    const { least, most } = UNIT_METRES_PER_KM;
    shapes = await withinBudget(
      filled,
      () => unitBytes,
      { least: least * scale, most: most * scale },
      grid,
    );
    if (worstChange(filled, shapes) < MOST_CHANGE) break;
  }
  const found = new Map(shapes.features.map((f) => [f.properties.A3!, f.geometry]));
  return units.flatMap((unit) => {
    const fitted = found.get(unit.key);
    return fitted && !unit.twin ? [{ ...unit, fitted }] : [];
  });
}

/** Units without what of them lies outside an outline. */
async function clippedTo(units: Collection, outline: Collection): Promise<Collection> {
  const output = await runMapshaper(
    { 'units.json': units, 'outline.json': outline },
    `-clip outline target=units -clean overlap-rule=min-area gap-fill-area=0 target=units
     -o units.json format=geojson target=units`,
  );
  return output.collection('units.json');
}
