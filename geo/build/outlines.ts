import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { areaM2 } from '../../src/measure/area.ts';
import { boundsOf, type Bounds } from './bounds.ts';
import { BOUNDARIES, termsOf } from './boundaries.ts';
import { arealOf, polygonsOf, rightHanded, type Areal } from './geometry.ts';
import { GEO } from './paths.ts';
import { writeGeo, writeQuietly } from './write.ts';

/** An area that an outline is compared with. */
interface Reference {
  readonly km2: number;
  readonly source: string;
}

/** A finished outline of a place, and the file under geo/layers that it stands in. */
export interface Outline {
  readonly id: string;
  /** The English name. */
  readonly name: string;
  readonly file: string;
  /** Key of geo/recipes/boundaries.json. */
  readonly from: string;
  readonly geometry: Areal;
  /** Id of the country whose first-level unit it is. */
  readonly unitOf?: string;
  /** Why nothing may be measured on it; a key of the table of reasons. */
  readonly unfit?: string;
  /** Why its area is not one of the published ones; a key of the table of reasons. */
  readonly why?: string;
  readonly reference?: Reference;
}

/** What the index says of an outline. */
export interface IndexRow {
  readonly file: string;
  readonly km2: number;
  readonly from: string;
  readonly unitOf?: string;
  readonly bounds: Bounds;
  readonly unfit?: string;
  readonly why?: string;
  readonly reference?: Reference;
}

/** Digits that are kept of an area: an error of 5·10⁻⁷ at most. */
const AREA_DIGITS = 7;

export function indexRow({
  file,
  from,
  unitOf,
  geometry,
  unfit,
  why,
  reference,
}: Outline): IndexRow {
  return {
    file,
    km2: Number((areaM2(geometry) / 1e6).toPrecision(AREA_DIGITS)),
    from,
    ...(unitOf && { unitOf }),
    bounds: boundsOf(geometry),
    ...(unfit && { unfit }),
    ...(why && { why }),
    ...(reference && { reference }),
  };
}

/** Writes geo/layers anew: a file for each name, outlines in the order given, and what is used. */
export function writeOutlines(outlines: readonly Outline[]): void {
  rmSync(join(GEO, 'layers'), { recursive: true, force: true });
  const files = new Map<string, Outline[]>();
  const ids = new Set<string>();
  for (const outline of outlines) {
    if (ids.has(outline.id)) throw new Error(`${outline.id} has two outlines`);
    ids.add(outline.id);
    const inFile = files.get(outline.file);
    if (inFile) inFile.push(outline);
    else files.set(outline.file, [outline]);
  }
  const bytes = [...files].map(([file, inFile]) =>
    writeQuietly(`layers/${file}.geojson`, fileText(inFile)),
  );
  const kB = (n: number) => `${Math.round(n / 1000)} kB`;
  const sorted = bytes.toSorted((x, y) => x - y);
  const sum = sorted.reduce((x, y) => x + y, 0);
  console.log(
    `layers: ${outlines.length} outlines in ${files.size} files, ${kB(sum)}; median ${kB(sorted[sorted.length >> 1]!)}, largest ${kB(sorted.at(-1)!)}`,
  );
  const used = new Set(outlines.map((o) => o.from));
  const boundaries = Object.entries(BOUNDARIES).filter(([key]) => used.has(key));
  writeGeo('layers/boundaries.json', rowsText(Object.fromEntries(boundaries)));
}

function fileText(outlines: readonly Outline[]): string {
  const { credit, licence } = termsOf(new Set(outlines.map((o) => o.from)));
  const lines = outlines.map(({ id, name, geometry }) =>
    JSON.stringify({
      type: 'Feature',
      id,
      properties: { id, name },
      geometry: rightHanded(arealOf(polygonsOf(geometry))),
    }),
  );
  const head = JSON.stringify({ type: 'FeatureCollection', credit, licence }).slice(0, -1);
  return `${head},"features":[\n${lines.join(',\n')}\n]}\n`;
}

/** An object as JSON, a member a line, sorted by key. */
export function rowsText(rows: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(rows)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, row]) => `${JSON.stringify(key)}:${JSON.stringify(row)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}
