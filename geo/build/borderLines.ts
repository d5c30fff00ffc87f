import type { Position } from 'geojson';
import { arcsByShape, shapesByArc } from './arcs.ts';
import type { Collection } from './geometry.ts';
import { runMapshaper } from './mapshaper.ts';

/** The lines that each two units share, by their ids in the order of the alphabet, "a|b". */
export type BorderLines = ReadonlyMap<string, readonly Position[][]>;

/** The borders between units; an exclave's line is closed. */
export async function borderLines(units: Collection): Promise<BorderLines> {
  const output = await runMapshaper(
    { 'units.json': units },
    '-o units.json format=topojson no-quantization',
  );
  const topology = output.topology('units.json');
  const lines = new Map<string, Position[][]>();
  for (const [arc, shapes] of shapesByArc(arcsByShape(topology, 'units'))) {
    const ids = new Set(shapes.map((shape) => units.features[shape]!.properties.id!));
    if (ids.size !== 2) continue;
    const pair = [...ids].sort().join('|');
    lines.set(pair, [...(lines.get(pair) ?? []), topology.arcs[arc] as Position[]]);
  }
  return new Map([...lines].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function isClosed(line: readonly Position[]): boolean {
  return String(line[0]) === String(line.at(-1));
}

/** Borders as text, those of two units a line. */
export function bordersText(borders: BorderLines): string {
  const rows = [...borders].map(([pair, lines]) =>
    JSON.stringify({ units: pair.split('|'), lines }),
  );
  return `[\n${rows.join(',\n')}\n]\n`;
}
