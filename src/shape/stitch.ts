import type { Position } from 'geojson';

/** A run of positions, its end included. */
export type Chain = readonly Position[];

/** A ring as chains, each beginning where the one before ends (be it 360° of longitude away). */
export type ChainRing = readonly Chain[];

/** Degrees by which outlines may miss the antimeridian that they are cut at: 222 m. */
const MISSES = 0.002;

/**
 * Polygons cut at the antimeridian or along a pole, as RFC 7946 wants them, put together again:
 * where both sides have an edge on the cut, it is removed and the ends joined. What one side alone has is
 * a border and stays: sources cut a coast at slightly different latitudes either side. The result is
 * groups of rings: one for each polygon that does not touch the cut, one for all that do. If some end
 * finds no partner, all of the cut is taken for a real border and stays.
 *
 * @param polygons rings closed, wound with their inside to the left
 */
export function stitchAntimeridian(polygons: readonly Chain[][]): ChainRing[][] {
  const asTheyAre = (polygon: readonly Chain[]) => polygon.map((ring) => [ring]);
  if (!polygons.some((polygon) => polygon.some((ring) => ring.some(isOnCut))))
    return polygons.map(asTheyAre);
  const latitudes = latitudesOnCut(polygons.flat());
  const divided = polygons.map((polygon) => polygon.map((ring) => dividedOnCut(ring, latitudes)));
  const ways = edgesByWay(divided.flat());
  const seamsOf = (ring: Chain) => seamEdges(ring, ways);
  const isCut = (i: number) => divided[i].some((ring) => seamsOf(ring).length > 0);
  const cut = polygons.filter((_, i) => isCut(i));
  if (cut.length === 0) return polygons.map(asTheyAre);
  const apart = polygons.filter((_, i) => !isCut(i)).map(asTheyAre);
  const rings = divided.filter((_, i) => isCut(i)).flat();
  const untouched = rings.filter((ring) => seamsOf(ring).length === 0).map((ring) => [ring]);
  const joined = joinChains(rings.flatMap((ring) => chainsBetween(ring, seamsOf(ring))));
  return [...apart, ...(joined ? [[...untouched, ...joined]] : cut.map(asTheyAre))];
}

/** Whether a position lies on the antimeridian, however often round the world it is counted. */
function isOnMeridian([lon]: Position): boolean {
  return Math.abs(180 - Math.abs(lon)) <= MISSES;
}

const isPole = ([, lat]: Position) => Math.abs(lat) === 90;

const isOnCut = (position: Position) => isOnMeridian(position) || isPole(position);

/** Which way an edge along the antimeridian runs: north on the east side of what it bounds. */
type Way = 'north' | 'south';

/** Null for an edge that does not run along it; one from a pole, which has no longitude, to it does. */
function wayOf(from: Position, to: Position): Way | null {
  if (!isOnCut(from) || !isOnCut(to) || from[1] === to[1] || !isShort(from, to)) return null;
  return from[1] < to[1] ? 'north' : 'south';
}

/** Whether an edge runs along the antimeridian, or so near it that a source has been cut there. */
export function isAlongAntimeridian(from: Position, to: Position): boolean {
  return wayOf(from, to) !== null;
}

/** Not from 180° to −180°, round the world. */
function isShort(from: Position, to: Position): boolean {
  return isPole(from) || isPole(to) || Math.abs(from[0] - to[0]) <= 2 * MISSES;
}

/** The latitudes at which edges along the antimeridian end, on both sides, from the south. */
function latitudesOnCut(rings: readonly Chain[]): readonly number[] {
  const found = new Set<number>();
  for (const ring of rings) {
    for (let i = 0; i + 1 < ring.length; i++) {
      if (!wayOf(ring[i], ring[i + 1])) continue;
      found.add(ring[i][1]).add(ring[i + 1][1]);
    }
  }
  return [...found].sort((a, b) => a - b);
}

/** The ring with its edges along the antimeridian divided at these latitudes. */
function dividedOnCut(ring: Chain, latitudes: readonly number[]): Chain {
  if (latitudes.length === 0) return ring;
  return ring.flatMap((to, i) => {
    const from = ring[i - 1];
    if (from === undefined || !wayOf(from, to)) return [to];
    const [low, high] = [Math.min(from[1], to[1]), Math.max(from[1], to[1])];
    const between = latitudes.filter((lat) => low < lat && lat < high);
    const { 0: lon } = isPole(to) ? from : to;
    const inner = (from[1] < to[1] ? between : between.toReversed()).map((lat) => [lon, lat]);
    return [...inner, to];
  });
}

const spanKey = ([, a]: Position, [, b]: Position) => `${Math.min(a, b)} ${Math.max(a, b)}`;

/** What of the antimeridian edges run along, by their way. */
function edgesByWay(rings: readonly Chain[]): Record<Way, ReadonlySet<string>> {
  const ways = { north: new Set<string>(), south: new Set<string>() };
  for (const ring of rings) {
    for (let i = 0; i + 1 < ring.length; i++) {
      const way = wayOf(ring[i], ring[i + 1]);
      if (way) ways[way].add(spanKey(ring[i], ring[i + 1]));
    }
  }
  return ways;
}

/** Where on the cut a position lies: a pole, or a latitude of the antimeridian. */
function seamKey(position: Position): string | null {
  if (isPole(position)) return position[1] > 0 ? 'north' : 'south';
  return isOnMeridian(position) ? String(position[1]) : null;
}

/** Indices i whose edge i → i + 1 runs along a pole, or along the antimeridian on both sides. */
function seamEdges(ring: Chain, ways: Record<Way, ReadonlySet<string>>): number[] {
  const indices: number[] = [];
  for (let i = 0; i + 1 < ring.length; i++) {
    const [from, to] = [ring[i], ring[i + 1]];
    const alongPole = isPole(from) && to[1] === from[1];
    const way = wayOf(from, to);
    const back = way === 'north' ? 'south' : 'north';
    if (alongPole || (way && ways[back].has(spanKey(from, to)))) indices.push(i);
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
