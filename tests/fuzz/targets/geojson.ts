import fc from 'fast-check';
import { describeProblem } from '../../../src/measure/describe.ts';
import { ELLIPSOID_AREA_M2 } from '../../../src/measure/ellipsoid.ts';
import { measure } from '../../../src/measure/measure.ts';
import type { Problem } from '../../../src/measure/problem.ts';
import { damagedJson, mutatedJson } from '../inputs/mutated.ts';
import { LANGUAGES, sentenceFaults, visible } from '../oracles/words.ts';
import { target } from '../target.ts';

/** A few columns and rows, so that vertices meet and edges lie on each other. */
const crowded = fc
  .tuple(fc.integer({ min: -4, max: 4 }), fc.integer({ min: -4, max: 4 }))
  .map(([x, y]) => [x / 2 + 30, y / 2 + 45]);
const anywhere = fc.tuple(
  fc.double({ min: -200, max: 200, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);
const extreme = fc
  .tuple(
    fc.constantFrom(-540, -180, -0, 0, 1e-300, 90, 179.9999999999999, 180, 540),
    fc.constantFrom(-90, -89.99999999999999, -45, 0, 1e-320, 45, 90, 90.0000001),
  )
  .map((position) => [...position]);
const ringOf = (positions: fc.Arbitrary<unknown>) =>
  fc
    .array(positions, { minLength: 2, maxLength: 14 })
    .chain((ring) => fc.constantFrom([...ring, ring[0]], [...ring, ring[0]], ring));
const ring = fc.oneof(ringOf(crowded), ringOf(crowded), ringOf(anywhere), ringOf(extreme));
const polygon = fc.array(ring, { minLength: 1, maxLength: 4 });
const geometry = fc.oneof(
  polygon.map((coordinates) => ({ type: 'Polygon', coordinates })),
  fc
    .array(polygon, { minLength: 1, maxLength: 4 })
    .map((coordinates) => ({ type: 'MultiPolygon', coordinates })),
);
const collection = fc
  .array(geometry, { maxLength: 3 })
  .map((geometries) => ({ type: 'GeometryCollection', geometries }));
const feature = fc.oneof(geometry, geometry, collection).map((geometry) => ({
  type: 'Feature',
  properties: { name: 'A field' },
  geometry,
}));
const whole = fc.oneof(
  geometry,
  feature,
  fc.array(feature, { maxLength: 3 }).map((features) => ({ type: 'FeatureCollection', features })),
);

/** Rings are summed to so much of the Earth. */
const TOLERANCE = 1 + 1e-9;

/** GeoJSON as it stands in a file. */
export const geojson = target({
  inputs: fc.oneof(damagedJson(whole), damagedJson(mutatedJson(whole))),
  faults: (json) => {
    const parsed = parsedJson(json);
    if (parsed === null) return [];
    const { features, problems } = measure(parsed.value);
    return [
      ...features.flatMap(({ name, areaM2, vertices, problems }) => [
        ...(areaM2 === null && problems.some(isReason) ? [] : areaFaults(areaM2 ?? NaN)),
        ...(typeof name === 'string' ? [] : [`name is no text: ${typeof name}`]),
        ...(Number.isInteger(vertices) ? [] : [`vertices: ${vertices}`]),
        ...problems.flatMap((problem) => told(problem, json)),
      ]),
      ...problems.flatMap((problem) => told(problem, json)),
      ...twiceFaults(parsed.value),
    ];
  },
  budget: { baseMs: 500, perKilobyteMs: 100 },
});

/** Sentences quote what the file holds, which may be a number too large for any program. */
function told(problem: Problem, json: string): string[] {
  const given = json.includes('e999') ? `${json}Infinity` : json;
  return LANGUAGES.flatMap((catalogue) =>
    sentenceFaults(visible(describeProblem(problem, catalogue)), given),
  );
}

/** Whether an area may be unknown for it. */
function isReason({ kind, severity }: Problem): boolean {
  return severity === 'invalid' || kind === 'no-geometry';
}

function areaFaults(areaM2: number): string[] {
  if (!Number.isFinite(areaM2)) return [`area not finite: ${areaM2}`];
  if (areaM2 < 0) return [`negative area: ${areaM2}`];
  return areaM2 <= ELLIPSOID_AREA_M2 * TOLERANCE ? [] : [`more than the Earth: ${areaM2}`];
}

/** The same part twice covers what it covers once, and is said. */
function twiceFaults(value: unknown): string[] {
  const { type, coordinates } = (value ?? {}) as { type?: unknown; coordinates?: unknown };
  if (type !== 'Polygon') return [];
  const once = measure({ type: 'MultiPolygon', coordinates: [coordinates] }).features[0];
  const twice = measure({ type: 'MultiPolygon', coordinates: [coordinates, coordinates] })
    .features[0];
  if (once.areaM2 === null || twice.areaM2 === null) return [];
  const apart = Math.abs(once.areaM2 - twice.areaM2);
  if (apart > 1e-6 * once.areaM2 + 1) return [`twice is not once: ${once.areaM2} ${twice.areaM2}`];
  const isSaid = twice.problems.some(({ severity }) => severity === 'invalid');
  return isSaid || once.areaM2 < 1 ? [] : ['overlap unsaid: of a part with itself'];
}

function parsedJson(json: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(json) };
  } catch {
    return null;
  }
}
