import type { GeoJSON, Geometry } from 'geojson';
import type { EqualAreaView } from './equalAreaView.ts';
import { generalise } from './generalise.ts';
import { LastMade, viewKey } from './lastMade.ts';
import { projected, type Projected } from './project.ts';
import { ringAreaPx2 } from './ringAreaPx2.ts';
import type { Point } from './screenView.ts';

/** How finely something is drawn. */
export interface PathDetail {
  /** How far a generalised line may leave the true one. */
  readonly tolerancePx: number;
  /** Rings smaller than this may be left out. */
  readonly speckPx2: number;
  /** Of an area, what generalising and leaving out specks may each change. */
  readonly areaShare: number;
  readonly decimals: number;
}

/** A small map in the map, what lies under the subject, and the subject itself. */
export const DETAILS = {
  locator: { tolerancePx: 0.4, speckPx2: 0.4, areaShare: 0.1, decimals: 1 },
  ground: { tolerancePx: 0.25, speckPx2: 0.5, areaShare: 0.01, decimals: 1 },
  region: { tolerancePx: 0.25, speckPx2: 0.5, areaShare: 4e-4, decimals: 2 },
  claim: { tolerancePx: 0.05, speckPx2: 0, areaShare: 4e-4, decimals: 2 },
} as const satisfies Record<string, PathDetail>;

/** Edges are divided until they are within this of straight lon/lat lines. */
const BEND_PX = 0.01;

/**
 * Areas or lines as SVG path data (absolute M, L and Z, filled even-odd) in a view, clipped to it
 * with a margin and generalised to the view's size; empty if nothing is in view. Where a
 * tolerance would change a geometry's area by more than the detail's share, less is generalised: areas
 * of `region` and `claim` stay within 0.1 %.
 *
 * @param at where the view's upper left corner lies on the sheet
 */
export function pathOf(
  geojson: GeoJSON,
  view: EqualAreaView,
  detail: PathDetail = DETAILS.ground,
  at: Point = [0, 0],
): string {
  const key = viewKey(view, at);
  const last = lastPaths(detail);
  return geometriesOf(geojson)
    .map((geometry) =>
      last.of(geometry, key, () => {
        const drawn = generalised(projected(geometry, view, BEND_PX), detail);
        return pathData(drawn, detail.decimals, at);
      }),
    )
    .join('');
}

const LAST = new WeakMap<PathDetail, LastMade<string>>();

function lastPaths(detail: PathDetail): LastMade<string> {
  const last = LAST.get(detail) ?? new LastMade<string>();
  LAST.set(detail, last);
  return last;
}

function geometriesOf(geojson: GeoJSON): Geometry[] {
  switch (geojson.type) {
    case 'FeatureCollection':
      return geojson.features.flatMap(({ geometry }) => geometriesOf(geometry));
    case 'Feature':
      return geometriesOf(geojson.geometry);
    case 'GeometryCollection':
      return geojson.geometries.flatMap(geometriesOf);
    default:
      return [geojson as Geometry];
  }
}

/** Lines as path data, rings closed. */
function pathData({ kind, lines }: Projected, decimals: number, [dx, dy]: Point): string {
  const end = kind === 'area' ? 'Z' : '';
  return lines
    .map((line) => {
      const points = line.map(
        ([x, y]) => `${rounded(x + dx, decimals)},${rounded(y + dy, decimals)}`,
      );
      const distinct = points.filter((point, i) => point !== points[i - 1]);
      return distinct.length > 1 ? `M${distinct.join('L')}${end}` : '';
    })
    .join('');
}

function rounded(value: number, decimals: number): number {
  const power = 10 ** decimals;
  return Math.round(value * power) / power;
}

function generalised(
  { kind, lines }: Projected,
  { tolerancePx, speckPx2, areaShare }: PathDetail,
): Projected {
  if (kind === 'line') {
    return { kind, lines: lines.map((line) => generalise(line, kind, tolerancePx)) };
  }
  const rings = withoutSpecks(lines, speckPx2, areaShare);
  const areaPx2 = totalPx2(rings);
  const mostPx2 = Math.abs(areaPx2) * areaShare;
  for (let tolerance = tolerancePx; tolerance > tolerancePx / 50; tolerance /= 2) {
    const fewer = rings.map((ring) => generalise(ring, kind, tolerance));
    if (Math.abs(totalPx2(fewer) - areaPx2) <= mostPx2) return { kind, lines: fewer };
  }
  return { kind, lines: rings };
}

function totalPx2(rings: readonly Point[][]): number {
  return rings.reduce((sum, ring) => sum + ringAreaPx2(ring), 0);
}

/** The rings but the smallest, which together make up no more than their share of the area. */
function withoutSpecks(rings: Point[][], speckPx2: number, areaShare: number): Point[][] {
  const sized = rings.map((ring) => ({ ring, areaPx2: Math.abs(ringAreaPx2(ring)) }));
  let spare = Math.abs(totalPx2(rings)) * areaShare;
  const specks = new Set<Point[]>();
  for (const { ring, areaPx2 } of sized.toSorted((a, b) => a.areaPx2 - b.areaPx2)) {
    spare -= areaPx2;
    if (areaPx2 >= speckPx2 || spare < 0) break;
    specks.add(ring);
  }
  return rings.filter((ring) => !specks.has(ring));
}
