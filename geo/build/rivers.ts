import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, GeometryCollection, LineString, Position } from 'geojson';
import type { RiverProperties } from '../../src/draw/ground/basemap.ts';
import { stretchesBeside } from './besideWater.ts';
import type { Areal } from './geometry.ts';
import { runMapshaper } from './mapshaper.ts';
import { GEO } from './paths.ts';
import { besideTown, type Bank } from './riverBanks.ts';
import { gshhgRiverLines, worldRiverLines } from './riverLines.ts';
import { routesAlong } from './riverRoutes.ts';
import { deltaCoded, topologyText } from './topology.ts';
import type { UnitTown } from './towns.ts';

/** A river by its names, its source's own places on it from the source to the mouth. */
interface RiverRow {
  readonly id: string;
  readonly en: string;
  readonly uk: string;
  readonly by: readonly Position[];
}

type River = Feature<LineString, RiverProperties>;

interface BankRow {
  readonly river: string;
  readonly geonameId: number;
  readonly bank: Bank;
}

const table = <T>(file: string) => JSON.parse(readFileSync(join(GEO, 'build', file), 'utf8')) as T;

/** The part of GSHHG that holds the Siverskyi Donets and the Oskil. */
const GSHHG_BOX = { west: 35, south: 47, east: 42, north: 52 };

/** GSHHG's lines were found up to 3.7 km off; Natural Earth's stand on a grid of up to 4 km. */
const COARSE_KM = { ukraine: 4, world: 8 } as const;

const rows = table<Record<'ukraine' | 'world', RiverRow[]>>('rivers.json');

/** The rivers of the first report, drawn along their whole length. */
async function ukraineRivers(towns: readonly UnitTown[]): Promise<River[]> {
  const lines = routesAlong(
    await gshhgRiverLines(GSHHG_BOX),
    rows.ukraine.map(({ by }) => by),
    { joinKm: 0.3, bridgeKm: 5 },
  );
  const simplified = await simplifiedLines(lines);
  const banks = table<BankRow[]>('river-banks.json');
  return rows.ukraine.map((row, i) => {
    const line = banks
      .filter(({ river }) => river === row.id)
      .reduce((shifted, { geonameId, bank }) => {
        const town = towns.find((t) => t.geonameId === geonameId)!;
        return besideTown(shifted, town.position, bank);
      }, simplified[i]!);
    return riverOf(row, line, COARSE_KM.ukraine, false);
  });
}

/** Great rivers, in stretches where the basemap has water for them and where it has none. */
function worldRivers(waters: readonly Areal[]): River[] {
  const lines = routesAlong(
    worldRiverLines(),
    rows.world.map(({ by }) => by),
    { joinKm: 6, bridgeKm: 150 },
  );
  return rows.world.flatMap((row, i) =>
    stretchesBeside(lines[i]!, waters).map(({ line, covered }) =>
      riverOf(row, line, COARSE_KM.world, covered),
    ),
  );
}

function riverOf(
  { id, en, uk }: RiverRow,
  coordinates: Position[],
  coarseKm: number,
  covered: boolean,
): River {
  return {
    type: 'Feature',
    properties: { id, en, uk, coarseKm, covered },
    geometry: { type: 'LineString', coordinates },
  };
}

/** Metres of detail that is kept of lines which are kilometres off in places. */
const INTERVAL_METRES = 200;

async function simplifiedLines(lines: readonly Position[][]): Promise<Position[][]> {
  const output = await runMapshaper(
    {
      'lines.json': {
        type: 'GeometryCollection',
        geometries: lines.map((coordinates) => ({ type: 'LineString', coordinates })),
      },
    },
    `-simplify interval=${INTERVAL_METRES} -o lines.json format=geojson`,
  );
  const simplified = output.collection('lines.json') as unknown as GeometryCollection<LineString>;
  return simplified.geometries.map(({ coordinates }) => coordinates);
}

/** geo/basemap/rivers.topo.json: object `rivers`, named lines. */
export async function riversText(
  towns: readonly UnitTown[],
  waters: readonly Areal[],
): Promise<string> {
  const rivers = [...(await ukraineRivers(towns)), ...worldRivers(waters)];
  const output = await runMapshaper(
    { 'rivers.json': { type: 'FeatureCollection', features: rivers } },
    '-o rivers.json format=topojson no-quantization',
  );
  return topologyText(deltaCoded(output.topology('rivers.json')));
}
