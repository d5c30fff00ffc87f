import type { Position } from 'geojson';
import { RADIANS, WGS84 } from '../../measure/ellipsoid.ts';
import type { ScreenView } from './screenView.ts';

const { semiMajorMetres, e2 } = WGS84;

/**
 * Metres on the ground per degree of longitude and of latitude: N cos φ and M, the radii of
 * curvature of WGS84 (Snyder, USGS PP 1395, eq. 4-20 and 4-18).
 */
export function metresPerDegree(latitude: number): { east: number; north: number } {
  const phi = latitude * RADIANS;
  const w2 = 1 - e2 * Math.sin(phi) ** 2;
  const n = semiMajorMetres / Math.sqrt(w2);
  return {
    east: n * Math.cos(phi) * RADIANS,
    north: ((n * (1 - e2)) / w2) * RADIANS,
  };
}

/** Half the longitude difference over which the view's scale is taken, degrees. */
const HALF_STEP = 0.01;

/** Nearer to a pole parallels are no longer than the step. */
const FARTHEST_LATITUDE = 89.9;

/** Metres on the ground per pixel along the parallel through a position, in any projection. */
export function metresPerPixel(view: ScreenView, [lon, latitude]: Position): number {
  const lat = Math.max(-FARTHEST_LATITUDE, Math.min(FARTHEST_LATITUDE, latitude));
  const [x0, y0] = view.project([lon - HALF_STEP, lat]);
  const [x1, y1] = view.project([lon + HALF_STEP, lat]);
  return (2 * HALF_STEP * metresPerDegree(lat).east) / Math.hypot(x1 - x0, y1 - y0);
}

export const SCALE_UNITS = { km: 1000, m: 1, mi: 1609.344, ft: 0.3048 } as const;
export type ScaleUnit = keyof typeof SCALE_UNITS;

/** One bar of the scale: a round number of a unit and how long that is on the screen. */
export interface ScaleStep {
  readonly unit: ScaleUnit;
  readonly value: number;
  readonly widthPx: number;
}

const FIRST_DIGITS = [5, 2, 1];

/** The largest of 1, 2 or 5 times a power of ten that is not over `most`. */
export function roundNumber(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  return (FIRST_DIGITS.find((digit) => digit * power <= most * (1 + 1e-9)) ?? 1) * power;
}

/** The longest bar of a round number of `unit` that is not wider than `widestPx`. */
export function scaleStep(metresPerPx: number, widestPx: number, unit: ScaleUnit): ScaleStep {
  const perPx = metresPerPx / SCALE_UNITS[unit];
  const value = roundNumber(perPx * widestPx);
  return { unit, value, widthPx: value / perPx };
}

/** The scale at the middle of a view; in metres and feet where a view is so near. */
export interface Scale {
  readonly latitude: number;
  readonly km: ScaleStep;
  readonly mi: ScaleStep;
}

export function scaleOf(view: ScreenView, widestPx: number): Scale {
  const center = view.unproject([view.widthPx / 2, view.heightPx / 2]);
  const perPx = metresPerPixel(view, center);
  return {
    latitude: center[1],
    km: metricStep(perPx, widestPx),
    mi: firstWhole(['mi', 'ft'], perPx, widestPx),
  };
}

/** A bar of kilometres, or of metres where a view is so near. */
export function metricStep(metresPerPx: number, widestPx: number): ScaleStep {
  return firstWhole(['km', 'm'], metresPerPx, widestPx);
}

/** A bar in the first unit of which it has at least one; in the last if it has none. */
function firstWhole(units: readonly ScaleUnit[], metresPerPx: number, widestPx: number): ScaleStep {
  const steps = units.map((unit) => scaleStep(metresPerPx, widestPx, unit));
  return steps.find(({ value }) => value >= 1) ?? steps.at(-1)!;
}
