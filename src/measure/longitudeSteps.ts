import type { Position } from 'geojson';

/**
 * How far an edge goes in longitude, degrees. What is beyond ±180° was not cut at the antimeridian
 * and goes the short way; a whole turn stays on its meridian, or runs round its parallel.
 */
export function longStepDegrees(from: Position, to: Position, roundParallels: boolean): number {
  const step = to[0] - from[0];
  if (step <= 180 && step >= -180) return step;
  if (step % 360 !== 0) return step - 360 * Math.round(step / 360);
  return roundParallels && isWholeTurn(from, to) ? step : 0;
}

/** Whether an edge joins two ends of one parallel, exactly a turn apart. */
function isWholeTurn(from: Position, to: Position): boolean {
  return from[1] === to[1] && Math.abs(to[0] - from[0]) === 360;
}

/**
 * Whether a ring's edges between the two ends of a parallel run round it, as those of a latitude
 * band do, or stand still, as where a ring steps over the antimeridian. The ring is given without
 * its closing position; `isClosed` says whether it had one.
 *
 * They run round if the ring then comes back to where it began, unless it would only retrace itself.
 */
export function runsRoundParallels(
  ring: readonly Position[],
  count: number,
  isClosed: boolean,
): boolean {
  const at = (i: number) => ring[(i + count) % count];
  const step = (i: number) => longStepDegrees(at(i), at(i + 1), false);
  let across = 0;
  let round = 0;
  const retracing: number[] = [];
  let roundEdges = 0;
  for (let i = 0; i < count; i++) {
    across += step(i);
    if (!isWholeTurn(at(i), at(i + 1))) continue;
    const turn = at(i + 1)[0] - at(i)[0];
    round += turn;
    roundEdges++;
    if (turn * step(i - 1) < 0 && turn * step(i + 1) < 0) retracing.push(i);
  }
  if (Math.round((across + round) / 360) !== 0) return false;
  if (Math.round(across / 360) === 0) return retracing.length < roundEdges;
  return retracing.every((i) => isClosed && liesOnOneSide(ring, count, i));
}

/** Whether all other positions lie strictly north, or all strictly south, of an edge on a parallel. */
function liesOnOneSide(ring: readonly Position[], count: number, edge: number): boolean {
  const latitude = ring[edge][1];
  let sides = 0;
  for (let i = 0; i < count; i++) {
    if (i === edge || i === (edge + 1) % count) continue;
    sides |= ring[i][1] > latitude ? 1 : ring[i][1] < latitude ? 2 : 3;
  }
  return sides < 3;
}
