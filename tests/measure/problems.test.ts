import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../src/measure/describe.ts';
import { measure } from '../../src/measure/measure.ts';
import { PROBLEM_SEVERITY, type ProblemKind } from '../../src/measure/problem.ts';
import { findProblems } from '../../src/measure/problems.ts';
import { ringAreaM2 } from '../../src/measure/ringArea.ts';
import { en } from '../../src/text/en/index.ts';
import { box } from './reference.ts';

const folder = new URL('../fixtures/invalid/', import.meta.url);
const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`${name}.geojson`, folder), 'utf8')) as unknown;
const polygon = (...coordinates: unknown[]) => ({ type: 'Polygon', coordinates });

const area = (...corners: [number, number, number, number]) => ringAreaM2(box(...corners));
const unit = area(36, 49, 37, 50);

interface Expected {
  kind: ProblemKind;
  at: Position | null;
  polygon?: number | null;
  ring?: number | null;
  vertex?: number | null;
  /** Null where it is not known. */
  areaM2: number | null;
}

const FIXTURES: Readonly<Record<string, Expected>> = {
  'open-ring': { kind: 'open-ring', at: [36, 50], vertex: 3, areaM2: unit },
  'too-few-positions': { kind: 'too-few-positions', at: [36, 49], areaM2: 0 },
  'self-intersection': {
    kind: 'self-intersection',
    // y = 49 + (x − 36)/2 meets y = 51 − (x − 36) at x = 37⅓.
    at: [36 + 4 / 3, 49 + 2 / 3],
    vertex: 0,
    // The left loop's triangle and the right one's.
    areaM2:
      ringAreaM2([
        [36, 49],
        [36 + 4 / 3, 49 + 2 / 3],
        [36, 51],
      ]) -
      ringAreaM2([
        [36 + 4 / 3, 49 + 2 / 3],
        [38, 50],
        [38, 49],
      ]),
  },
  'self-intersection-at-vertex': {
    kind: 'self-intersection',
    at: [37, 49.5],
    vertex: 1,
    areaM2:
      ringAreaM2([
        [36, 49],
        [37, 49.5],
        [36, 51],
      ]) -
      ringAreaM2([
        [37, 49.5],
        [38, 50],
        [38, 49],
      ]),
  },
  'self-touch': {
    kind: 'self-touch',
    at: [37, 50],
    vertex: 2,
    areaM2:
      ringAreaM2([
        [36, 49],
        [38, 49],
        [37, 50],
      ]) +
      ringAreaM2([
        [38, 51],
        [36, 51],
        [37, 50],
      ]),
  },
  'duplicate-ring': { kind: 'duplicate-ring', at: [37, 50], polygon: 1, areaM2: unit },
  'duplicate-vertex': { kind: 'duplicate-vertex', at: [37, 49], vertex: 2, areaM2: unit },
  'hole-outside-shell': { kind: 'hole-outside-shell', at: [38, 49], ring: 1, areaM2: unit },
  'hole-across-shell': {
    kind: 'hole-outside-shell',
    at: [37, 49.25],
    ring: 1,
    areaM2: unit - area(36.5, 49.25, 37, 49.75),
  },
  'overlapping-holes': {
    kind: 'overlapping-holes',
    at: [37, 49.75],
    ring: 2,
    areaM2:
      area(36, 49, 38, 51) -
      area(36.5, 49.5, 37, 50) -
      area(36.75, 49.75, 37.25, 50.25) +
      area(36.75, 49.75, 37, 50),
  },
  'nested-holes': {
    kind: 'overlapping-holes',
    at: [36.75, 49.75],
    ring: 2,
    areaM2: area(36, 49, 38, 51) - area(36.5, 49.5, 37.5, 50.5),
  },
  'overlapping-parts': {
    kind: 'overlapping-parts',
    at: [37, 49.5],
    polygon: 1,
    areaM2: unit + area(36.5, 49.5, 37.5, 50.5) - area(36.5, 49.5, 37, 50),
  },
  'nested-parts': {
    kind: 'overlapping-parts',
    at: [36.5, 49.5],
    polygon: 1,
    areaM2: area(36, 49, 38, 51),
  },
  'too-intricate': {
    kind: 'too-intricate',
    at: null,
    polygon: null,
    ring: null,
    areaM2: null,
  },
  'not-a-number': { kind: 'not-a-number', at: null, vertex: 1, areaM2: unit },
  'out-of-range': { kind: 'out-of-range', at: [36.5, 5_500_000], vertex: 3, areaM2: unit },
  'swapped-coordinates': {
    kind: 'swapped-coordinates',
    at: [145, -37],
    ring: null,
    areaM2: area(145, -38, 146, -37),
  },
  'antimeridian-uncut': {
    kind: 'antimeridian-uncut',
    at: [-179, 65],
    vertex: 1,
    areaM2: area(10, 65, 12, 66),
  },
  'unwrapped-longitude': {
    kind: 'unwrapped-longitude',
    at: [181, 65],
    vertex: 1,
    areaM2: area(10, 65, 12, 66),
  },
  'no-geometry': { kind: 'no-geometry', at: null, polygon: null, ring: null, areaM2: 0 },
  'not-an-area': { kind: 'not-an-area', at: null, polygon: null, ring: null, areaM2: 0 },
  'not-coordinates': { kind: 'not-coordinates', at: null, areaM2: 0 },
  'not-geojson': { kind: 'not-geojson', at: null, polygon: null, ring: null, areaM2: 0 },
};

describe('every fixture of invalid geometry', () => {
  it.each(Object.entries(FIXTURES))(
    '%s: reported in its place, the rest measured',
    (name, expected) => {
      const { features } = measure(read(name));
      expect(features).toHaveLength(1);
      const { problems, areaM2 } = features[0];
      expect(new Set(problems.map(({ kind }) => kind))).toEqual(new Set([expected.kind]));
      const [first] = problems;
      expect(first.severity).toBe(PROBLEM_SEVERITY[expected.kind]);
      expect(first.path).toEqual({
        feature: 0,
        polygon: expected.polygon === undefined ? 0 : expected.polygon,
        ring: expected.ring === undefined ? 0 : expected.ring,
        vertex: expected.vertex ?? null,
      });
      if (expected.at === null) expect(first.at).toBeNull();
      else expected.at.forEach((degrees, i) => expect(first.at![i]).toBeCloseTo(degrees, 12));
      if (expected.areaM2 === null) expect(areaM2).toBeNull();
      else expect(Math.abs(areaM2! - expected.areaM2)).toBeLessThan(1);
    },
  );

  it('each kind of problem has one', () => {
    const files = readdirSync(folder).map((file) => file.replace('.geojson', ''));
    const kinds = new Set(files.flatMap((file) => findProblems(read(file)).map((p) => p.kind)));
    expect([...kinds].sort()).toEqual(Object.keys(PROBLEM_SEVERITY).sort());
    expect(files.filter((file) => !FIXTURES[file])).toEqual(['features-missing']);
  });

  it('each can be put into a sentence that says where', () => {
    const [problem] = findProblems(read('open-ring'));
    expect(describeProblem(problem, en)).toBe(
      'Feature 1, polygon 1, outer ring, position 4 (longitude 36, latitude 50): ' +
        'the last position is not the first; measured as if closed.',
    );
  });
});

describe('what is in order is not reported', () => {
  it.each<[string, unknown]>([
    ['a square with a hole', polygon(box(36, 49, 38, 51), box(36.5, 49.5, 37, 50))],
    [
      'a hole that touches its shell in a point',
      polygon(box(0, 0, 4, 4), [
        [0, 2],
        [1, 1],
        [1, 3],
        [0, 2],
      ]),
    ],
    [
      'parts that share a border',
      {
        type: 'MultiPolygon',
        coordinates: [[box(0, 0, 1, 1)], [box(1, 0, 2, 1)]],
      },
    ],
    [
      'an island in a lake',
      {
        type: 'MultiPolygon',
        coordinates: [[box(0, 0, 9, 9), box(1, 1, 8, 8)], [box(2, 2, 3, 3)]],
      },
    ],
    ['the whole world', polygon(box(-180, -90, 180, 90))],
    [
      'Antarctica along the pole',
      polygon([
        [-180, -90],
        [180, -90],
        [180, -70],
        [0, -75],
        [-180, -70],
        [-180, -90],
      ]),
    ],
    [
      'parts cut at the antimeridian',
      {
        type: 'MultiPolygon',
        coordinates: [[box(170, 0, 180, 5)], [box(-180, 0, -170, 5)]],
      },
    ],
  ])('%s', (_, geometry) => {
    expect(findProblems(geometry)).toEqual([]);
  });

  it('a ring around the pole is only uncut, and its hole is found inside', () => {
    const around = [0, 90, 180, -90, 0].map((lon) => [lon, 70]);
    const kinds = findProblems(polygon(around)).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['antimeridian-uncut']));
  });

  it('a hole beyond the antimeridian belongs to its uncut shell', () => {
    const uncut = polygon(box(170, 0, -170, 10), box(-178, 4, -176, 6));
    expect(new Set(findProblems(uncut).map(({ kind }) => kind))).toEqual(
      new Set(['antimeridian-uncut']),
    );
  });
});

describe('many parts around one vertex', () => {
  const wedge = (from: number, to: number) => [
    [0, 0],
    ...[from, to].map((angle) => [Math.cos(angle), Math.sin(angle)]),
    [0, 0],
  ];
  const wedges = Array.from({ length: 500 }, (_, i) => [wedge(i / 100, (i + 0.5) / 100)]);
  const kindsOf = (coordinates: unknown) => [
    ...new Set(findProblems({ type: 'MultiPolygon', coordinates }).map(({ kind }) => kind)),
  ];

  it('are in order side by side', () => {
    expect(kindsOf(wedges)).toEqual([]);
  });

  it('overlap where one is wider than the gap beside it, or lies on another', () => {
    expect(kindsOf([...wedges, [wedge(2.996, 3.012)]])).toEqual(['overlapping-parts']);
    expect(kindsOf([...wedges, [[[0, 0], ...wedge(3, 3.003).slice(1)]]])).toEqual([
      'overlapping-parts',
    ]);
  });
});

describe('measure', () => {
  it('names features by name, id or position', () => {
    const feature = (properties: object | null, id?: string) => ({
      type: 'Feature',
      id,
      properties,
      geometry: polygon(box(0, 0, 1, 1)),
    });
    const { features } = measure({
      type: 'FeatureCollection',
      features: [feature({ name: 'A' }, 'a'), feature({}, 'b'), feature(null)],
    });
    expect(features.map(({ name }) => name)).toEqual(['A', 'b', '3']);
    expect(features.map(({ vertices }) => vertices)).toEqual([4, 4, 4]);
  });

  it('counts what is alike but lists only the first', () => {
    const ring = [[0, 0], ...Array.from({ length: 50 }, () => [null, 1]), [1, 0], [0, 1], [0, 0]];
    const problems = findProblems(polygon(ring));
    expect(problems).toHaveLength(20);
    expect(problems[0].count).toBe(50);
  });

  it('never throws, whatever it is given', () => {
    const word = fc.constantFrom(
      ...['type', 'coordinates', 'geometries', 'geometry', 'features', 'properties'],
    );
    const type = fc.constantFrom(
      ...['Polygon', 'MultiPolygon', 'GeometryCollection', 'Feature', 'FeatureCollection', 'Point'],
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 7 },
        fc.constantFrom(null, undefined, 0, 1, 2, NaN, Infinity, 'x', true),
        type,
        fc.array(tie('tree'), { maxLength: 5 }),
        fc.dictionary(word, fc.oneof(type, tie('tree')), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        for (const { areaM2 } of measure(value).features) expect(areaM2).not.toBeNaN();
        for (const problem of findProblems(value)) {
          expect(describeProblem(problem, en)).toMatch(/\.$/);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
