import type { Topology } from 'topojson-specification';
import { osmUnits } from './admin1.ts';
import { arcsByShape, lineLength, shapesByArc } from './arcs.ts';
import { bentPastTowns } from './bend.ts';
import { DISCS, withDisc } from './exclave.ts';
import { extendUnits } from './extend.ts';
import { collection, type ArealFeature, type Collection } from './geometry.ts';
import { runMapshaper } from './mapshaper.ts';
import { PRECISION_DEGREES } from './precision.ts';
import type { UnitTown } from './towns.ts';

/** A piece cut off from its unit and smaller than this goes to the neighbour around it, km². */
const STRAY_KM2 = 6;

/**
 * Ukraine's units: the outline divided along OpenStreetMap's lines. Together they are the outline,
 * and neighbours have the same vertices.
 */
export async function divideUkraine(
  outline: Collection,
  towns: readonly UnitTown[],
): Promise<Collection> {
  const bent = bentPastTowns(osmUnits(), towns, ({ name, unit }, km) =>
    console.log(`  ${name}: the border of ${unit} moved by ${km.toFixed(2)} km`),
  );
  const units = await dividedBy(bent, outline);
  return DISCS.reduce(
    (divided, disc) =>
      withDisc(divided, disc, towns.find((t) => t.geonameId === disc.geonameId)!.position),
    units,
  );
}

/** An outline divided along the lines between units, which are carried on to it. */
export async function dividedBy(units: Collection, outline: Collection): Promise<Collection> {
  const parts = await runMapshaper(
    { 'parts.json': await extendUnits(units), 'outline.json': outline },
    `-clip outline target=parts
     -explode target=parts
     -each 'km2 = this.area / 1e6' target=parts
     -o parts.topojson format=topojson no-quantization target=parts
     -o parts.json format=geojson target=parts`,
  );
  const settled = settleStrays(parts.topology('parts.topojson'), parts.collection('parts.json'));
  const whole = await runMapshaper(
    { 'units.json': settled },
    `-dissolve id -sort id -o units.json format=geojson precision=${PRECISION_DEGREES}`,
  );
  // Rounding can make edges cross; what is cleaned after it and rounded again does not.
  const cleaned = await runMapshaper(
    { 'units.json': whole.collection('units.json') },
    `-clean gap-fill-area=0 -o units.json format=geojson precision=${PRECISION_DEGREES}`,
  );
  return cleaned.collection('units.json');
}

/** Gives small pieces, cut off from their unit and bordering on another, to the longest border. */
function settleStrays(topology: Topology, parts: Collection): Collection {
  const arcs = arcsByShape(topology, 'parts');
  const shapes = shapesByArc(arcs);
  const owners = parts.features.map(({ properties }) => properties.id!);
  const km2Of = (shape: number) => Number(parts.features[shape]!.properties.km2);
  const strays = [...owners.keys()]
    .filter((shape) => km2Of(shape) < STRAY_KM2)
    .sort((x, y) => km2Of(x) - km2Of(y));
  for (const stray of strays) {
    const lengths = new Map<string, number>();
    for (const arc of arcs[stray]!)
      for (const other of shapes.get(arc)!)
        if (other !== stray)
          lengths.set(
            owners[other]!,
            (lengths.get(owners[other]!) ?? 0) + lineLength(topology.arcs[arc]!),
          );
    const [longest] = [...lengths].sort((x, y) => y[1] - x[1]);
    if (longest) owners[stray] = longest[0];
  }
  return collection(
    parts.features.map((part, i): ArealFeature => ({ ...part, properties: { id: owners[i]! } })),
  );
}
