import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import type { UnitBorderProperties } from '../../src/draw/ground/basemap.ts';
import { SharedEdges } from '../../src/draw/ground/sharedEdges.ts';
import { zoomAt } from '../../src/draw/view/zoomScale.ts';
import type { GazetteerRow } from '../../src/places/gazetteer.ts';
import type { OutlineRow } from '../../src/places/outlines.ts';
import { polygonsOf, type Collection } from './geometry.ts';
import { HANDWRITTEN } from './handwritten.ts';
import { GEO } from './paths.ts';
import { readGeo } from './read.ts';
import { deltaCoded, topologyText } from './topology.ts';
import { writeGeo, writeQuietly } from './write.ts';

const FOLDER = 'basemap/units';

/** A border is drawn from the zoom on at which the smaller of two units is about as wide, pixels. */
const ROOM_PX = 110;
/** Further out, maps are about countries. */
const LEAST_ZOOM = 6;

interface Unit {
  readonly km2: number;
  readonly sources: readonly string[];
  readonly rings: readonly Position[][];
}

/** Borders that are drawn from the same zoom on and are owed to the same sources. */
interface Group extends UnitBorderProperties {
  readonly lines: Position[][];
}

/** First-level units by the codes of their countries, in the order of the alphabet. */
function unitsByCountry(): [string, Unit[]][] {
  const listed = readGeo<readonly GazetteerRow[]>('gazetteer.json').map(
    ({ id, partOf, outline }) =>
      [id, outline.file.startsWith('units/') ? { ...outline, unitOf: partOf } : outline] as const,
  );
  const rows = ['layers/index.json', 'layers/world.json'].flatMap((path) =>
    Object.entries(readGeo<Record<string, OutlineRow>>(path)),
  );
  const sources = readGeo<Record<string, { sources: readonly string[] }>>('layers/boundaries.json');
  const files = new Map<string, Collection>();
  const countries = new Map<string, Unit[]>();
  for (const [id, { file, km2, from, unitOf }] of [...rows, ...listed]) {
    const code = unitOf && HANDWRITTEN.get(unitOf)?.country;
    if (!code) continue;
    if (!files.has(file)) files.set(file, readGeo<Collection>(`layers/${file}.geojson`));
    const { geometry } = files.get(file)!.features.find((f) => f.properties.id === id)!;
    const unit = { km2, sources: sources[from]!.sources, rings: polygonsOf(geometry).flat() };
    countries.set(code, [...(countries.get(code) ?? []), unit]);
  }
  return [...countries].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The borders that units have with each other: their outlines have the same vertices. */
function groupsOf(units: readonly Unit[]): Group[] {
  const edges = new SharedEdges(units.map(({ rings }) => rings));
  const groups = new Map<string, Group>();
  for (const [pair, lines] of edges.bordersByPair()) {
    const [one, other] = pair.map((index) => units[index]!) as [Unit, Unit];
    const metres = Math.sqrt(Math.min(one.km2, other.km2)) * 1000;
    const fromZoom = Math.max(LEAST_ZOOM, Math.round(zoomAt(metres / ROOM_PX)));
    const sources = [...new Set([...one.sources, ...other.sources])].sort();
    const key = `${String(fromZoom).padStart(2, '0')} ${sources.join(' ')}`;
    const group = groups.get(key) ?? { fromZoom, sources, lines: [] };
    group.lines.push(...lines);
    groups.set(key, group);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

function topologyOf(groups: readonly Group[]): Topology {
  const arcs = groups.flatMap(({ lines }) => lines);
  let next = 0;
  return deltaCoded({
    type: 'Topology',
    objects: {
      borders: {
        type: 'GeometryCollection',
        geometries: groups.map(({ lines, fromZoom, sources }) => ({
          type: 'MultiLineString',
          properties: { fromZoom, sources },
          arcs: lines.map(() => [next++]),
        })),
      },
    },
    arcs: arcs as Topology['arcs'],
  });
}

/**
 * Writes the borders between the first-level units of each country, of the outlines as they are written:
 * geo/basemap/units/<iso>.topo.json, and in zooms.json from which zoom on a country has any.
 */
export function writeUnitBorders(): void {
  rmSync(join(GEO, FOLDER), { recursive: true, force: true });
  const zooms: Record<string, number> = {};
  let bytes = 0;
  for (const [code, units] of unitsByCountry()) {
    const groups = groupsOf(units);
    if (groups.length === 0) continue;
    zooms[code] = groups[0]!.fromZoom;
    bytes += writeQuietly(
      `${FOLDER}/${code.toLowerCase()}.topo.json`,
      topologyText(topologyOf(groups)),
    );
  }
  writeGeo(`${FOLDER}/zooms.json`, `${JSON.stringify(zooms)}\n`);
  console.log(`${FOLDER}: ${Object.keys(zooms).length} countries, ${(bytes / 1000).toFixed(0)} kB`);
}
