import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { areaM2 } from '../../src/measure/area.ts';
import { boundsOf, type Bounds } from './bounds.ts';
import { BOUNDARIES, termsOf } from './boundaries.ts';
import { arealOf, polygonsOf, rightHanded, type Areal } from './geometry.ts';
import { GEO } from './paths.ts';
import { writeGeo } from './write.ts';
import { HANDWRITTEN } from './handwritten.ts';

/** An area that an outline is compared with. */
export interface Reference {
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
  /** Why nothing may be measured on it; a key of the table of reasons. */
  readonly unfit?: string;
  readonly reference?: Reference;
}

/** What the index says of an outline. */
export interface IndexRow {
  readonly file: string;
  readonly km2: number;
  readonly from: string;
  readonly bounds: Bounds;
  readonly unfit?: string;
  readonly reference?: Reference;
}

/** Digits that are kept of an area: an error of 5·10⁻⁷ at most. */
const AREA_DIGITS = 7;

export function indexRow({ file, from, geometry, unfit, reference }: Outline): IndexRow {
  return {
    file,
    km2: Number((areaM2(geometry) / 1e6).toPrecision(AREA_DIGITS)),
    from,
    bounds: boundsOf(geometry),
    ...(unfit && { unfit }),
    ...(reference && { reference }),
  };
}

/** Writes geo/layers anew: a file for each name, outlines in the order given. */
export function writeOutlines(outlines: readonly Outline[]): void {
  rmSync(join(GEO, 'layers'), { recursive: true, force: true });
  const files = new Map<string, Outline[]>();
  const ids = new Set<string>();
  for (const outline of outlines) {
    if (ids.has(outline.id)) throw new Error(`${outline.id} has two outlines`);
    ids.add(outline.id);
    files.set(outline.file, [...(files.get(outline.file) ?? []), outline]);
  }
  for (const [file, inFile] of files) writeGeo(`layers/${file}.geojson`, fileText(inFile));
  const used = new Set(outlines.map((o) => o.from));
  const boundaries = Object.entries(BOUNDARIES).filter(([key]) => used.has(key));
  writeGeo('layers/boundaries.json', rowsText(Object.fromEntries(boundaries)));
  const index = outlines.filter(({ id }) => HANDWRITTEN.has(id)).map((o) => [o.id, indexRow(o)]);
  writeGeo('layers/index.json', rowsText(Object.fromEntries(index)));
  writeGeo('gazetteer.json', '[]\n');
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
