/**
 * Indices of the corners of a ring that stand for it within a tolerance (D. Douglas, T. Peucker, The
 * Canadian Cartographer 10, 1973): what is left out lies no farther from the lines between them.
 *
 * @param xy x, y of one corner after the other, not closed
 */
export function cornersWithin(xy: Float64Array, tolerance: number): number[] {
  const count = xy.length / 2;
  if (count <= FEWEST) return Array.from({ length: count }, (_, i) => i);
  const isKept = new Uint8Array(count);
  const across = farthestFrom(xy, 0);
  isKept[0] = isKept[across] = 1;
  const runs: [number, number][] = [
    [0, across],
    [across, count],
  ];
  for (let run = runs.pop(); run; run = runs.pop()) {
    const [from, to] = run;
    const { index, distance } = farthestBetween(xy, from, to);
    if (distance <= tolerance) continue;
    isKept[index] = 1;
    runs.push([from, index], [index, to]);
  }
  const kept = [...isKept.keys()].filter((i) => isKept[i]);
  return kept.length < FEWEST ? evenly(count) : kept;
}

/** A ring that is too small to be seen keeps this many corners, so that it stays an area. */
const FEWEST = 4;

function evenly(count: number): number[] {
  return Array.from({ length: FEWEST }, (_, i) => Math.floor((i * count) / FEWEST));
}

function farthestFrom(xy: Float64Array, start: number): number {
  let [best, most] = [start, -1];
  for (let i = 0; 2 * i < xy.length; i++) {
    const distance = Math.hypot(xy[2 * i] - xy[2 * start], xy[2 * i + 1] - xy[2 * start + 1]);
    if (distance > most) [best, most] = [i, distance];
  }
  return best;
}

/** The corner between two that is farthest from the line between them; `to` may be the first again. */
function farthestBetween(xy: Float64Array, from: number, to: number) {
  const end = (2 * to) % xy.length;
  const [ax, ay] = [xy[2 * from], xy[2 * from + 1]];
  const [dx, dy] = [xy[end] - ax, xy[end + 1] - ay];
  const length2 = dx * dx + dy * dy;
  let [index, most2] = [from, -1];
  for (let i = from + 1; i < to; i++) {
    const [px, py] = [xy[2 * i] - ax, xy[2 * i + 1] - ay];
    const along = length2 > 0 ? (px * dx + py * dy) / length2 : 0;
    const t = Math.max(0, Math.min(1, along));
    const distance2 = (px - t * dx) ** 2 + (py - t * dy) ** 2;
    if (distance2 > most2) [index, most2] = [i, distance2];
  }
  return { index, distance: Math.sqrt(Math.max(0, most2)) };
}
