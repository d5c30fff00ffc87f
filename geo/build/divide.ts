import type { Topology } from 'topojson-specification';
import { areaM2 } from '../../src/measure/area.ts';
import { naturalEarthUnits, uaMapUnits } from './admin1.ts';
import { arcsByShape, lineLength, shapesByArc } from './arcs.ts';
import { chooseOwners, type Cell } from './borders.ts';
import { extendUnits } from './extend.ts';
import { collection, type ArealFeature, type Collection } from './geometry.ts';
import { runMapshaper } from './mapshaper.ts';
import { PRECISION_DEGREES } from './precision.ts';
import { referenceKm2 } from './reference.ts';
import { UNITS } from './units.ts';

/** A piece cut off from its unit and smaller than this goes to the neighbour around it, km². */
const STRAY_KM2 = 6;

/**
 * Ukraine's units: the outline divided along admin-1 lines, each border from the source that
 * fits the reference better. Together they are the outline, and neighbours have the same vertices.
 */
export async function divideUkraine(outline: Collection): Promise<Collection> {
  const renamed = (units: Collection, key: string) =>
    collection(units.features.map((f) => ({ ...f, properties: { [key]: f.properties.id! } })));
  const overlay = await runMapshaper(
    {
      'a.json': renamed(await extendUnits(naturalEarthUnits()), 'a'),
      'b.json': renamed(await extendUnits(uaMapUnits()), 'b'),
      'outline.json': outline,
    },
    `-clip outline target=a -clip outline target=b
     -union target=a,b name=cells
     -filter 'a != null && b != null' target=cells
     -explode target=cells
     -o cells.json format=geojson target=cells`,
  );
  const cells = overlay.collection('cells.json').features as ArealFeature<{
    a: string;
    b: string;
  }>[];
  const measured = cells.map(({ properties, geometry }): Cell => ({
    ...properties,
    km2: areaM2(geometry) / 1e6,
  }));
  const reference = new Map(UNITS.map((u) => [u.id, referenceKm2(u.reference)]));
  const owners = chooseOwners(measured, reference);
  const owned = collection(cells.map((cell, i) => ({ ...cell, properties: { id: owners[i]! } })));
  const parts = await runMapshaper(
    { 'parts.json': owned },
    `-dissolve id -explode -each 'km2 = this.area / 1e6'
     -o parts.topojson format=topojson no-quantization
     -o parts.json format=geojson`,
  );
  const settled = settleStrays(parts.topology('parts.topojson'), parts.collection('parts.json'));
  const units = await runMapshaper(
    { 'units.json': settled },
    `-dissolve id -sort id -o units.json format=geojson precision=${PRECISION_DEGREES} fix-geometry`,
  );
  return units.collection('units.json');
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
