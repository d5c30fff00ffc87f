import { areaM2 } from '../../src/measure/area.ts';
import { bytesOf } from './byteBudget.ts';
import { carriedOnto } from './carry.ts';
import { gridFor, rounded } from './detail.ts';
import { collection, type Areal, type Collection } from './geometry.ts';
import { runMapshaper } from './mapshaper.ts';
import type { DraftUnit, UnitSet } from './unitSets.ts';

/** A unit fitted into its country. */
export interface FittedUnit extends DraftUnit {
  readonly fitted: Areal;
}

/** Bytes of a file of units, and what each unit may add to them. */
const FILE_BYTES = 32_000;
const UNIT_BYTES = 1300;
const MOST_BYTES = 260_000;

/** Units of a set, fitted into their country: they fill it, and neighbours share their vertices. */
export async function fitUnits({ units, fills }: UnitSet, outline: Areal): Promise<FittedUnit[]> {
  const country = collection([{ type: 'Feature', properties: {}, geometry: outline }]);
  const drafts = collection(
    // The better source first: where both have a place, it is not the coarser one's.
    units.map(({ key, geometry }) => ({
      type: 'Feature' as const,
      properties: { id: key },
      geometry,
    })),
  );
  const filled = await (fills ? carriedOnto : clippedTo)(drafts, country);
  const shapes = await rounded(
    await withinBytes(filled, units.length),
    gridFor(areaM2(outline) / 1e6),
  );
  const found = new Map(shapes.features.map((f) => [f.properties.id!, f.geometry]));
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

async function withinBytes(shapes: Collection, count: number): Promise<Collection> {
  const bytes = shapes.features.reduce((sum, f) => sum + bytesOf(f.geometry), 0);
  const budget = Math.min(MOST_BYTES, FILE_BYTES + count * UNIT_BYTES);
  if (bytes <= budget) return shapes;
  const output = await runMapshaper(
    { 'shapes.json': shapes },
    `-simplify percentage=${((budget / bytes) * 100).toFixed(1)}% keep-shapes
     -clean overlap-rule=min-area gap-fill-area=0 -o shapes.json format=geojson`,
  );
  return output.collection('shapes.json');
}
