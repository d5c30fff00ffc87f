import { Reserve } from './effort.ts';
import { featureName } from './featureName.ts';
import { NOWHERE, type Problem, ProblemList } from './problem.ts';
import { isObject, readPolygons } from './readPolygons.ts';
import { measureCovered } from './topology.ts';

/** A feature with the area of whatever in it can be measured, and what is wrong with it. */
export interface MeasuredFeature {
  /** As `featureName` has it. */
  readonly name: string;
  /**
   * WGS84 area, m². Where there are invalid problems, see `PROBLEM_SEVERITY` for what it means; null
   * where it is not known: of what is `too-intricate`, without geometry, or polygons of which none
   * can be measured. Points and lines have none, which is 0.
   */
  readonly areaM2: number | null;
  /** Vertices of all measured rings; closing positions are not counted again. */
  readonly vertices: number;
  readonly problems: readonly Problem[];
}

export interface Measurement {
  readonly features: readonly MeasuredFeature[];
  /** What is wrong with the file as a whole. */
  readonly problems: readonly Problem[];
}

export interface MeasureOptions {
  /** The property that names features. */
  readonly nameKey?: string;
}

/**
 * Measures every feature of parsed GeoJSON, however malformed: never throws. A bare geometry is one
 * feature. What is wrong is listed, what can still be measured is.
 */
export function measure(geojson: unknown, { nameKey }: MeasureOptions = {}): Measurement {
  const list = new ProblemList();
  const reserve = new Reserve();
  const features = featuresOf(geojson, list).map((feature, index) =>
    measureFeature(feature, index, nameKey ?? null, reserve),
  );
  return { features, problems: list.problems };
}

function featuresOf(geojson: unknown, list: ProblemList): unknown[] {
  if (!isObject(geojson)) {
    list.add('not-geojson', NOWHERE, geojson);
    return [];
  }
  if (geojson.type !== 'FeatureCollection') return [geojson];
  if (Array.isArray(geojson.features)) return geojson.features;
  list.add('not-geojson', NOWHERE, { features: geojson.features });
  return [];
}

function measureFeature(
  feature: unknown,
  index: number,
  nameKey: string | null,
  reserve: Reserve,
): MeasuredFeature {
  const list = new ProblemList();
  const isFeature = isObject(feature) && feature.type === 'Feature';
  const geometry = isFeature ? (feature.geometry ?? null) : feature;
  if (isFeature && geometry === null) {
    list.add('no-geometry', { ...NOWHERE, feature: index }, feature.geometry);
  }
  const polygons = isFeature && geometry === null ? [] : readPolygons(geometry, index, list);
  const { areaM2, rings } = measureCovered(polygons, index, list, reserve);
  const { problems } = list;
  return {
    name: featureName(feature, index, nameKey),
    areaM2: polygons.some(({ shell }) => shell) || !problems.some(hidesArea) ? areaM2 : null,
    vertices: rings.reduce((sum, ring) => sum + ring.positions.length, 0),
    problems,
  };
}

/** Whether there may be an area where none is measured. */
function hidesArea({ kind, severity }: Problem): boolean {
  return severity === 'invalid' || kind === 'no-geometry';
}
