import type { Feature, FeatureCollection, MultiPolygon, Position } from 'geojson';
import { debFile } from './debian.ts';
import { debianArchive } from './fetch.ts';
import { collection, type Collection } from './geometry.ts';
import { runMapshaper } from './mapshaper.ts';

import { LONDON_PRECISION_DEGREES } from './precision.ts';
import { lazyLoad, member, type RValue } from './rdata.ts';

const DATA = './usr/lib/R/site-library/spData/data/Rdata';

/** A matrix of two columns, x then y, as positions. */
function positions(matrix: RValue): Position[] {
  const numbers = matrix.values as number[];
  const rows = numbers.length / 2;
  return Array.from({ length: rows }, (_, i) => [numbers[i]!, numbers[rows + i]!]);
}

/** London's 33 boroughs as they are in spData's `lnd`: WGS84, some 1 500 vertices each. */
function readBoroughs(): FeatureCollection<MultiPolygon, { name: string }> {
  const archive = debianArchive('spdata');
  const lnd = lazyLoad(debFile(archive, `${DATA}.rdx`), debFile(archive, `${DATA}.rdb`), 'lnd');
  const names = member(lnd, 'NAME');
  const labels = names.attributes.get('levels')?.values as string[] | undefined;
  const features = member(lnd, 'geometry').values.map(
    (shape, i): Feature<MultiPolygon, { name: string }> => ({
      type: 'Feature',
      properties: {
        name: labels ? labels[(names.values[i] as number) - 1]! : (names.values[i] as string),
      },
      geometry: {
        type: 'MultiPolygon',
        coordinates: ((shape as RValue).values as RValue[]).map((polygon) =>
          (polygon.values as RValue[]).map(positions),
        ),
      },
    }),
  );
  return { type: 'FeatureCollection', features };
}

/** Metres of detail kept. */
const INTERVAL_METRES = 12;

/** The boroughs with property `id`, on shared arcs, simplified. */
export async function simplifiedBoroughs(): Promise<Collection> {
  const named = collection(
    readBoroughs().features.map((f) => ({ ...f, properties: { id: kebab(f.properties.name) } })),
  );
  const output = await runMapshaper(
    { 'boroughs.json': named },
    `-clean gap-fill-area=0 -simplify interval=${INTERVAL_METRES} keep-shapes -clean gap-fill-area=0
     -sort id -o boroughs.json format=geojson precision=${LONDON_PRECISION_DEGREES} fix-geometry`,
  );
  return output.collection('boroughs.json');
}

function kebab(name: string): string {
  return name.toLowerCase().replace(/[^a-z]+/g, '-');
}
