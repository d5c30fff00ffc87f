import type { Position } from 'geojson';

/** A run of positions, its end included. */
export type Chain = readonly Position[];

/** A ring as chains, each beginning where the one before ends (be it 360° of longitude away). */
export type ChainRing = readonly Chain[];

/**
 * Polygons cut at the antimeridian or along a pole, as RFC 7946 wants them, put together again:
 * edges on the cut are removed and the ends joined. The result is groups of rings: one for each
 * polygon that does not touch the cut, one for all that do. If some end finds no partner, the cut
 * is taken for a real border and stays.
 *
 * @param polygons rings closed, wound with their inside to the left
 */
export function stitchAntimeridian(polygons: readonly Chain[][]): ChainRing[][] {
  const isCut = (polygon: readonly Chain[]) => polygon.some((ring) => seamEdges(ring).length > 0);
  const asTheyAre = (polygon: readonly Chain[]) => polygon.map((ring) => [ring]);
  const cut = polygons.filter(isCut);
  if (cut.length === 0) return polygons.map(asTheyAre);
  const apart = polygons.filter((polygon) => !isCut(polygon)).map(asTheyAre);
  const rings = cut.flat();
  const untouched = rings.filter((ring) => seamEdges(ring).length === 0).map((ring) => [ring]);
  const joined = joinChains(rings.flatMap((ring) => chainsBetween(ring, seamEdges(ring))));
  return [...apart, ...(joined ? [[...untouched, ...joined]] : cut.map(asTheyAre))];
}

/** Where on the cut a position lies: a pole, or a latitude of the antimeridian. */
function seamKey([lon, lat]: Position): string | null {
  if (Math.abs(lat) === 90) return lat > 0 ? 'north' : 'south';
  return Math.abs(lon) === 180 ? String(lat) : null;
}

/** Indices i whose edge i → i + 1 runs along the antimeridian or a pole. */
function seamEdges(ring: Chain): number[] {
  const indices: number[] = [];
  for (let i = 0; i + 1 < ring.length; i++) {
    const from = ring[i];
    const to = ring[i + 1];
    const alongMeridian = Math.abs(from[0]) === 180 && to[0] === from[0];
    const alongPole = Math.abs(from[1]) === 90 && to[1] === from[1];
    if (alongMeridian || alongPole) indices.push(i);
  }
  return indices;
}

function chainsBetween(ring: Chain, seams: readonly number[]): Chain[] {
  const edges = ring.length - 1;
  const chains: Chain[] = [];
  seams.forEach((seam, i) => {
    const start = seam + 1;
    const end = i + 1 < seams.length ? seams[i + 1] : seams[0] + edges;
    if (end <= start) return;
    const chain: Position[] = [];
    for (let j = start; j <= end; j++) chain.push(ring[j % edges]);
    chains.push(chain);
  });
  return chains;
}

/** Chains joined end to start into rings; null if an end has no or more than one partner. */
function joinChains(chains: readonly Chain[]): ChainRing[] | null {
  const byStart = new Map<string, Chain>();
  for (const chain of chains) {
    const key = seamKey(chain[0]);
    if (key === null || byStart.has(key)) return null;
    byStart.set(key, chain);
  }
  const rings: ChainRing[] = [];
  for (const [firstKey] of byStart) {
    const ring: Chain[] = [];
    let key: string | null = firstKey;
    do {
      const chain: Chain | undefined = key === null ? undefined : byStart.get(key);
      if (!chain) return null;
      byStart.delete(key!);
      ring.push(chain);
      key = seamKey(chain[chain.length - 1]);
    } while (key !== firstKey);
    rings.push(ring);
  }
  return rings;
}
