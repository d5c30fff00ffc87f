import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LineString, MultiLineString, Position } from 'geojson';
import h5wasm from 'h5wasm/node';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { debFile } from './debian.ts';
import { debianArchive, packageFolder } from './fetch.ts';
import { DEBIAN } from './packages.ts';
import { CACHE } from './paths.ts';

/** Natural Earth's rivers of the world at 1:50 million, without names. */
export function worldRiverLines(): Position[][] {
  const path = join(packageFolder('worldRivers'), 'dist/world_50m.json');
  const world = JSON.parse(readFileSync(path, 'utf8')) as Topology;
  const rivers = feature(world, world.objects.rivers as GeometryCollection);
  return rivers.features.flatMap(({ geometry }) => {
    const lines = geometry as LineString | MultiLineString;
    return lines.type === 'LineString' ? [lines.coordinates] : lines.coordinates;
  });
}

/** Whole degrees, east of Greenwich. */
interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

const BINS_EAST = 360;
const STEPS_IN_BIN = 65535;
const unsigned = (value: number) => value & 0xffff;

/**
 * The rivers of the World Data Bank II in a box, as GSHHG keeps them: cut at whole degrees into bins,
 * which go from the north-west eastward, with 16-bit offsets from each bin's south-west corner.
 */
export async function gshhgRiverLines({ west, south, east, north }: Box): Promise<Position[][]> {
  const path = join(CACHE, `${DEBIAN.gshhg.name}-rivers.nc`);
  writeFileSync(path, debFile(debianArchive('gshhg'), './usr/share/gmt-gshhg/binned_river_f.nc'));
  await h5wasm.ready;
  const file = new h5wasm.File(path, 'r');
  const numbers = (name: string) => file.get(name)!.value;
  const firstSegment = numbers('Id_of_first_segment_in_a_bin');
  const segmentCount = numbers('N_segments_in_a_bin');
  const firstPoint = numbers('Id_of_first_point_in_a_segment');
  const pointCount = numbers('N_points_for_a_segment');
  const eastward = numbers('Relative_longitude_from_SW_corner_of_bin');
  const northward = numbers('Relative_latitude_from_SW_corner_of_bin');
  const lines: Position[][] = [];
  for (let y = south; y < north; y++)
    for (let x = west; x < east; x++) {
      const bin = (89 - y) * BINS_EAST + x;
      for (let i = 0; i < segmentCount[bin]!; i++) {
        const segment = firstSegment[bin]! + i;
        const start = firstPoint[segment]!;
        const line = Array.from({ length: unsigned(pointCount[segment]!) }, (_, k) => [
          x + unsigned(eastward[start + k]!) / STEPS_IN_BIN,
          y + unsigned(northward[start + k]!) / STEPS_IN_BIN,
        ]);
        if (line.length > 1) lines.push(line);
      }
    }
  file.close();
  return lines;
}
