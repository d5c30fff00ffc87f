import type { Position } from 'geojson';
import { distanceKm, nearestOnSegment, planeAt, type Point } from './plane.ts';

/** Distances are measured from points this far apart along a line, km. */
const STEP_KM = 0.25;

export type Lines = readonly (readonly Position[])[];

/** How far two drawings of a line lie apart, in km to two decimals. */
export interface Spread {
  readonly meanKm: number;
  /** Nineteen points in twenty lie no farther from the other line. */
  readonly p95Km: number;
  readonly maxKm: number;
}

/** Points along a line, its ends and as many between them as keep to the step. */
function pointsOn(line: readonly Point[]): Point[] {
  return line.flatMap((end, i): Point[] => {
    if (i === 0) return [end];
    const start = line[i - 1]!;
    const parts = Math.max(1, Math.ceil(distanceKm(start, end) / STEP_KM));
    return Array.from({ length: parts }, (_, k): Point => {
      const t = (k + 1) / parts;
      return [start[0] + t * (end[0] - start[0]), start[1] + t * (end[1] - start[1])];
    });
  });
}

function kmToLines(point: Point, lines: readonly (readonly Point[])[]): number {
  let km = Infinity;
  for (const line of lines)
    for (let i = 1; i < line.length; i++)
      km = Math.min(km, distanceKm(point, nearestOnSegment(point, line[i - 1]!, line[i]!)));
  return km;
}

function projected(lines: Lines, latitude: number): Point[][] {
  const { toKm } = planeAt(latitude);
  return lines.map((line) => line.map(toKm));
}

function middleLatitude(lines: Lines): number {
  const latitudes = lines.flat().map(([, y]) => y!);
  return (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
}

/** How far points along some lines lie from others, km. */
export function distancesTo(lines: Lines, others: Lines): number[] {
  if (lines.length === 0) return [];
  const latitude = middleLatitude(lines);
  const targets = projected(others, latitude);
  return projected(lines, latitude)
    .flatMap(pointsOn)
    .map((point) => kmToLines(point, targets));
}

export function lengthKm(lines: Lines): number {
  return projected(lines, middleLatitude(lines))
    .flatMap((line) => line.slice(1).map((end, i) => distanceKm(line[i]!, end)))
    .reduce((sum, km) => sum + km, 0);
}

const round = (km: number) => Number(km.toFixed(2));

export function spreadOf(distances: readonly number[]): Spread {
  const sorted = distances.toSorted((a, b) => a - b);
  return {
    meanKm: round(sorted.reduce((sum, km) => sum + km, 0) / sorted.length),
    p95Km: round(sorted[Math.ceil(sorted.length * 0.95) - 1]!),
    maxKm: round(sorted.at(-1)!),
  };
}
