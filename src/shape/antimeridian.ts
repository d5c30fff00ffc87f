import type { Position } from 'geojson';
import type { UnrolledRing } from './unroll.ts';

/**
 * Rings cut at the antimeridian and put together as RFC 7946 §3.1.9 wants them: polygons within
 * ±180°, shells counter-clockwise, holes clockwise, closed. Where a ring runs round a pole, the
 * polygon gets edges along the antimeridian and along the pole.
 *
 * @param rings of one shape that do not overlap, the inside to their left
 */
export function cutAtAntimeridian(rings: readonly UnrolledRing[]): Position[][][] {
  const closed: Position[][] = [];
  const chains: Position[][] = [];
  for (const ring of rings) {
    const pieces = piecesOf(ring);
    if (pieces.length === 0) closed.push(within(ring.positions));
    else chains.push(...pieces);
  }
  closed.push(...joinAlongEdge(chains));
  return intoPolygons(closed.filter((ring) => ring.length >= 4));
}

/** Which strip of 360° a longitude lies in; one on the line between two stays in `strip`. */
function stripOf(lon: number, strip: number): number {
  const low = 360 * strip - 180;
  return lon >= low && lon <= low + 360 ? strip : Math.floor((lon + 180) / 360);
}

/** The ring, all in one strip, brought into ±180°. */
function within(positions: readonly Position[]): Position[] {
  const inner = positions.find(([lon]) => (lon + 180) % 360 !== 0) ?? positions[0];
  const shift = 360 * Math.floor((inner[0] + 180) / 360);
  return positions.map(([lon, lat]) => [lon - shift, lat]);
}

/** The ring's runs from one crossing of the antimeridian to the next; none if it never crosses. */
function piecesOf({ positions, turns, crosses }: UnrolledRing): Position[][] {
  if (!crosses) return [];
  const count = positions.length - 1;
  const start = positions.findIndex(([lon]) => (lon + 180) % 360 !== 0);
  if (start < 0) return [];
  let strip = stripOf(positions[start][0], NaN);
  let piece: Position[] = [];
  const pieces = [piece];
  const push = (lon: number, lat: number) => {
    const before = piece.at(-1);
    const at = lon - 360 * strip;
    if (!before || before[0] !== at || before[1] !== lat) piece.push([at, lat]);
  };
  let before: Position | undefined;
  for (let i = 0; i <= count; i++) {
    const index = (start + i) % count;
    const round = start + i >= count ? 360 * turns : 0;
    const lon = positions[index][0] + round;
    const lat = positions[index][1];
    while (before && stripOf(lon, strip) !== strip) {
      const step = lon > before[0] ? 1 : -1;
      const line = 360 * strip + 180 * step;
      const share = (line - before[0]) / (lon - before[0]);
      const crossing = before[1] + share * (lat - before[1]);
      push(line, crossing);
      strip += step;
      piece = [];
      pieces.push(piece);
      push(line, crossing);
    }
    push(lon, lat);
    before = [lon, lat];
  }
  if (pieces.length === 1) return [];
  const last = pieces.pop()!;
  pieces[0] = [...last.slice(0, -1), ...pieces[0]];
  return pieces;
}

/**
 * How far round the edge of the ±180° × ±90° rectangle a position on its sides lies,
 * counter-clockwise from the south-east corner: 0–180 up the east side, 180–360 down the west side.
 */
function roundEdge([lon, lat]: Position): number {
  return lon > 0 ? lat + 90 : 270 - lat;
}

const NORTH: readonly Position[] = [[180, 90], [-180, 90]]; // prettier-ignore
const SOUTH: readonly Position[] = [[-180, -90], [180, -90]]; // prettier-ignore

/** Chains that begin and end on the rectangle's edge, joined along it into rings. */
function joinAlongEdge(chains: readonly Position[][]): Position[][] {
  const starts = chains
    .map((chain) => ({ chain, at: roundEdge(chain[0]) }))
    .sort((a, b) => a.at - b.at);
  const left = new Set(starts);
  const rings: Position[][] = [];
  for (const first of starts) {
    if (!left.has(first)) continue;
    const ring: Position[] = [];
    let current = first;
    do {
      left.delete(current);
      ring.push(...current.chain);
      const end = roundEdge(current.chain.at(-1)!);
      const next = starts.find((s) => s.at > end && (left.has(s) || s === first));
      const wraps = next === undefined;
      const following = next ?? starts.find((s) => left.has(s) || s === first)!;
      if (end < 180 && (wraps || following.at > 180)) ring.push(...NORTH);
      if (wraps && (end < 180 || following.at < 180)) ring.push(...SOUTH);
      current = following;
    } while (current !== first);
    ring.push(ring[0]);
    rings.push(ring);
  }
  return rings;
}

/** Twice the area in degrees², positive if counter-clockwise. */
function turning(ring: readonly Position[]): number {
  const [lon0, lat0] = ring[0];
  let sum = 0;
  for (let i = 0; i + 1 < ring.length; i++) {
    const [a, b] = [ring[i], ring[i + 1]];
    sum += (a[0] - lon0) * (b[1] - lat0) - (b[0] - lon0) * (a[1] - lat0);
  }
  return sum;
}

function intoPolygons(rings: readonly Position[][]): Position[][][] {
  const shells = rings.filter((ring) => turning(ring) > 0).map((ring) => [ring]);
  for (const hole of rings.filter((ring) => turning(ring) < 0)) {
    const around = shells.length === 1 ? shells : shells.filter(([shell]) => isInside(hole, shell));
    const smallest = around.sort((a, b) => turning(a[0]) - turning(b[0]))[0];
    smallest?.push(hole);
  }
  return shells;
}

/** Whether a ring lies in another that it does not cross. */
function isInside(inner: readonly Position[], outer: readonly Position[]): boolean {
  const [lon, lat] = inner[0];
  let inside = false;
  for (let i = 0; i + 1 < outer.length; i++) {
    const [[lonA, latA], [lonB, latB]] = [outer[i], outer[i + 1]];
    if (latA > lat !== latB > lat && lon < lonA + ((lat - latA) / (latB - latA)) * (lonB - lonA)) {
      inside = !inside;
    }
  }
  return inside;
}
