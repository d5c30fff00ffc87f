import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { areaM2 } from '../../src/measure/area.ts';
import { packageFolder } from './fetch.ts';

/** The two editions of London's boroughs differ by this much at most, in per cent. */
const TOLERANCE_PERCENT = 0.1;

/** Throws if London measures otherwise than in vega-datasets, an edition with fewer vertices. */
export function checkLondon(measuredKm2: number): void {
  const path = join(packageFolder('vega'), 'data/londonBoroughs.json');
  const topology = JSON.parse(readFileSync(path, 'utf8')) as Topology;
  const vegaKm2 = areaM2(feature(topology, topology.objects.boroughs!)) / 1e6;
  const percent = (measuredKm2 / vegaKm2 - 1) * 100;
  if (Math.abs(percent) > TOLERANCE_PERCENT)
    throw new Error(`Greater London ${measuredKm2} km², in vega-datasets ${vegaKm2} km²`);
  console.log(
    `Greater London ${percent.toFixed(3)} % from vega-datasets (${vegaKm2.toFixed(1)} km²)`,
  );
}
