import type { Areal, Collection } from './geometry.ts';
import { runMapshaper } from './mapshaper.ts';
import { PRECISION_DEGREES } from './precision.ts';

/** Half the width that the Thames has nowhere in London, metres. */
const CLOSE_METRES = 450;

/**
 * The waters with those inside London replaced by the Thames: the long gap that the boroughs leave
 * open between its high-water lines.
 */
export async function withThames(waters: Collection, london: Areal): Promise<Collection> {
  const output = await runMapshaper(
    {
      'waters.json': waters,
      'london.json': { type: 'Feature', properties: {}, geometry: london },
    },
    `-buffer + radius=${CLOSE_METRES}m target=london name=closed
     -buffer radius=-${CLOSE_METRES}m target=closed
     -erase closed target=waters
     -erase london target=closed
     -explode target=closed
     -each 'area = this.area' target=closed
     -sort area descending target=closed
     -filter 'this.id == 0' target=closed
     -each 'kind = "thames"' target=closed
     -simplify interval=20 target=closed
     -merge-layers target=waters,closed name=waters force
     -filter-fields kind,coarse target=waters
     -o waters.json format=geojson target=waters precision=${PRECISION_DEGREES}`,
  );
  return output.collection('waters.json');
}
