import mapshaper from 'mapshaper';
import type { Topology } from 'topojson-specification';
import type { Collection } from './geometry.ts';

/** What a run wrote, by file name. */
export interface Outputs {
  collection(file: string): Collection;
  topology(file: string): Topology;
}

/**
 * Runs mapshaper commands over named inputs (objects or JSON text). Everything loaded together
 * shares one set of arcs, so what touches keeps touching.
 */
export async function runMapshaper(
  inputs: Readonly<Record<string, unknown>>,
  commands: string,
): Promise<Outputs> {
  const files = Object.fromEntries(
    Object.entries(inputs).map(([name, data]) => [
      name,
      typeof data === 'string' ? data : JSON.stringify(data),
    ]),
  );
  const outputs = await mapshaper.applyCommands(
    `-i ${Object.keys(files).join(' ')} combine-files ${commands.replace(/\s+/g, ' ')}`,
    files,
  );
  const read = (file: string) => {
    if (!outputs[file]) throw new Error(`mapshaper wrote no ${file}`);
    return JSON.parse(outputs[file].toString());
  };
  return { collection: read, topology: read };
}
