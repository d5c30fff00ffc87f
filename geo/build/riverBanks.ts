import type { Position } from 'geojson';
import { distanceKm, nearestOnSegment, planeAt, type Point } from './plane.ts';

export type Bank = 'left' | 'right';

/** A river is moved to run this far from the middle of a town that it ran through or behind, km. */
const CLEARANCE_KM = 0.3;
/** A move is carried on along the river for this many times its length, growing less. */
const TAPER = 4;
const SHORTEST_TAPER_KM = 2;

interface Passage {
  /** The segment that ends at this vertex is nearest to the town. */
  readonly index: number;
  readonly foot: Point;
  readonly km: number;
  /** The bank that the town is on, seen along the line. */
  readonly bank: Bank;
}

/** Where a line passes a town. */
function passageAt(line: readonly Point[], town: Point): Passage {
  const passages = line.slice(1).map((end, i) => {
    const foot = nearestOnSegment(town, line[i]!, end);
    return { index: i + 1, foot, km: distanceKm(town, foot) };
  });
  const nearest = passages.reduce((a, b) => (b.km < a.km ? b : a));
  const [a, b] = [line[nearest.index - 1]!, line[nearest.index]!];
  const turn = (b[0] - a[0]) * (town[1] - a[1]) - (b[1] - a[1]) * (town[0] - a[0]);
  return { ...nearest, bank: turn > 0 ? 'left' : 'right' };
}

/**
 * A river that leaves a town on the bank where it lies: if the line runs on the wrong side of it, or
 * through its middle, it is shifted there, with what is near on both sides shifted less and less.
 */
export function besideTown(line: readonly Position[], position: Position, bank: Bank): Position[] {
  const plane = planeAt(position[1]!);
  const town = plane.toKm(position);
  const points = line.map(plane.toKm);
  const { index, foot, km, bank: seen } = passageAt(points, town);
  if (seen === bank && km >= CLEARANCE_KM) return [...line];
  const along = seen === bank ? CLEARANCE_KM - km : -(CLEARANCE_KM + km);
  const unit = km > 0 ? [(foot[0] - town[0]) / km, (foot[1] - town[1]) / km] : [0, 0];
  const shift = [unit[0]! * along, unit[1]! * along] as const;
  const reach = Math.max(SHORTEST_TAPER_KM, TAPER * Math.abs(along));
  const withFoot = points.toSpliced(index, 0, foot);
  const fromStart = withFoot.map(() => 0);
  for (let i = 1; i < withFoot.length; i++)
    fromStart[i] = fromStart[i - 1]! + distanceKm(withFoot[i - 1]!, withFoot[i]!);
  return withFoot.map((point, i) => {
    const away = Math.abs(fromStart[i]! - fromStart[index]!);
    const share = away >= reach ? 0 : (1 + Math.cos((Math.PI * away) / reach)) / 2;
    return plane.toDegrees([point[0] + shift[0] * share, point[1] + shift[1] * share]);
  });
}
