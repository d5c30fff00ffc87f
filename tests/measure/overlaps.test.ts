import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { ELLIPSOID_AREA_M2 } from '../../src/measure/ellipsoid.ts';
import { measure } from '../../src/measure/measure.ts';
import { coveredReferenceM2 } from './coverReference.ts';
import { multiPolygon } from './patterns.ts';

type Ring = readonly Position[];
type Polygons = readonly (readonly Ring[])[];

const measured = (polygons: Polygons) => {
  const [{ areaM2, problems }] = measure(multiPolygon(polygons)).features;
  return { areaM2: areaM2!, kinds: new Set(problems.map(({ kind }) => kind)) };
};
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

/** What the last digits of positions are worth in area, m²: 10⁻¹² degrees along 2,000 km. */
const HAIR_M2 = 0.2;

const share = fc.double({ min: 0.05, max: 0.95, noNaN: true });
const unit = fc.integer({ min: 0, max: 5 });
/** Rings on a grid of sevenths of a degree: they meet in vertices, run together and cross. */
const ring = fc
  .array(fc.tuple(unit, unit), { minLength: 3, maxLength: 7 })
  .filter((positions) => new Set(positions.map(String)).size > 2)
  .map((positions): Ring => positions.map(([x, y]) => [30 + x / 7, 45 + y / 7]));
const polygon = fc.array(ring, { minLength: 1, maxLength: 3 });
const polygons = fc.array(polygon, { minLength: 1, maxLength: 3 });

/** A convex ring: points on an ellipse in order. */
const convex = fc
  .uniqueArray(fc.integer({ min: 0, max: 71 }), { minLength: 3, maxLength: 9 })
  .map((fives): Ring => {
    const angles = fives.sort((a, b) => a - b).map((five) => (five * Math.PI) / 36);
    return angles.map((angle) => [30 + 2 * Math.cos(angle), 45 + Math.sin(angle)]);
  })
  .filter((positions) => coveredReferenceM2([[positions]]) > 1e6);

const between = ([x, y]: Position, [nextX, nextY]: Position, t: number): Position => [
  x + t * (nextX - x),
  y + t * (nextY - y),
];
/** A vertex more on every edge, by arithmetic that puts it up to some last digits beside. */
const refined = (positions: Ring, t: number): Ring =>
  positions.flatMap((position, i) => [
    position,
    between(position, positions[(i + 1) % positions.length], t),
  ]);
const begunAt = (positions: Ring, by: number): Ring => {
  const k = by % positions.length;
  return [...positions.slice(k), ...positions.slice(0, k)];
};
const moved = (positions: Ring, dx: number, dy: number): Ring =>
  positions.map(([x, y]) => [x + dx, y + dy]);
const shrunk = (positions: Ring, factor: number): Ring => {
  const x = sum(positions.map(([lon]) => lon)) / positions.length;
  const y = sum(positions.map(([, lat]) => lat)) / positions.length;
  return positions.map((position) => between([x, y], position, factor));
};

/** What may be made of a part so that the two overlap. */
const ON_TOP: Readonly<Record<string, (part: Ring, t: number) => Ring>> = {
  refined: (part, t) => refined(part, t),
  'refined twice': (part, t) => refined(refined(part, t), 1 - t / 2),
  'from another vertex on, the other way round, refined': (part, t) =>
    begunAt([...refined(part, t)].reverse(), Math.floor(t * 100)),
  'moved along an edge': (part, t) => {
    const [[x, y], [nextX, nextY]] = part;
    return moved(part, (t / 3) * (nextX - x), (t / 3) * (nextY - y));
  },
  'halved from vertex to vertex': (part) =>
    part.length > 3 ? part.slice(0, Math.ceil(part.length / 2) + 1) : part.map(([x, y]) => [x, y]),
  'halved from vertex to edge': (part, t) => [part[0], part[1], between(part[1], part[2], t)],
  'shrunk inside': (part, t) => shrunk(part, t),
  grown: (part, t) => shrunk(part, 1 + t),
  'with a corner moved out along its edge': (part, t) => [
    between(part[1], part[0], 1 + t),
    ...part.slice(1),
  ],
};

describe.each(Object.entries(ON_TOP))('a part on itself, %s,', (_, change) => {
  const pair = fc.tuple(convex, share).map(([part, t]) => [part, change(part, t)] as const);

  it('is reported and counts once', () => {
    fc.assert(
      fc.property(pair, fc.boolean(), ([part, other], isTurned) => {
        const parts = isTurned ? [[other], [part]] : [[part], [other]];
        const { areaM2, kinds } = measured(parts);
        expect(kinds.has('overlapping-parts') || kinds.has('duplicate-ring')).toBe(true);
        expect(Math.abs(areaM2 - coveredReferenceM2(parts))).toBeLessThan(HAIR_M2);
      }),
      { numRuns: 100 },
    );
  });

  it('as a hole beside it is reported and subtracted once', () => {
    const wide: Ring = [
      [20, 40],
      [40, 40],
      [40, 50],
      [20, 50],
    ];
    fc.assert(
      fc.property(pair, ([part, other]) => {
        const { areaM2, kinds } = measured([[wide, part, other]]);
        expect(kinds.has('overlapping-holes') || kinds.has('duplicate-ring')).toBe(true);
        const once = coveredReferenceM2([[wide]]) - coveredReferenceM2([[part], [other]]);
        expect(Math.abs(areaM2 - once)).toBeLessThan(HAIR_M2);
      }),
      { numRuns: 100 },
    );
  });

  it('is so over the antimeridian, and up to the pole', () => {
    const places: readonly (readonly [number, number])[] = [
      [150, 0],
      [149.5, -20],
      [150, 44],
    ];
    fc.assert(
      fc.property(pair, fc.constantFrom(...places), ([part, other], [dx, dy]) => {
        const there = [part, other].map((positions) => [
          moved(positions, dx, dy).map(([x, y]): Position => [
            x > 180 ? x - 360 : x,
            Math.min(90, y),
          ]),
        ]);
        const { areaM2, kinds } = measured(there);
        expect(kinds.has('overlapping-parts') || kinds.has('duplicate-ring')).toBe(true);
        const [one, two] = there.map((alone) => measured([alone]).areaM2);
        expect(areaM2).toBeGreaterThan(Math.max(one, two) - HAIR_M2);
        // An overlap of a hair takes no more away than the last digits are off.
        expect(areaM2).toBeLessThan(one + two + HAIR_M2);
      }),
      { numRuns: 100 },
    );
  });
});

describe('any polygons', () => {
  const each = fc.property(
    polygons,
    fc.double({ min: -13.5, max: -9, noNaN: true }),
    fc.nat(),
    check,
  );

  /** Moves every vertex by up to so much, or one of so many, differently each. */
  function shaken(parts: Polygons, seed: number, ...amounts: number[]): Polygons {
    let state = seed;
    let turn = 0;
    const next = () => {
      state = (Math.imul(state, 1664525) + 1013904223) | 0;
      return (state / 2 ** 31) * amounts[turn++ % amounts.length];
    };
    return parts.map((rings) =>
      rings.map((positions) => positions.map(([x, y]) => [x + next(), y + next()])),
    );
  }

  function check(parts: Polygons, power: number, seed: number) {
    const by = 10 ** power;
    for (const these of [parts, shaken(parts, seed, by)]) {
      const { areaM2, kinds } = measured(these);
      const cover = coveredReferenceM2(these);
      // Repeated rings of one polygon count once, which the reference does not know.
      if (kinds.has('duplicate-ring')) continue;
      // A tolerance wider than the shake may be taken: as much as that along all edges.
      const hair = HAIR_M2 + 1e13 * by;
      expect(Math.abs(areaM2 - cover)).toBeLessThan(hair);
      const alone = these.map((rings) => coveredReferenceM2([rings]));
      if (sum(alone) - cover > 10 * hair) expect(kinds).toContain('overlapping-parts');
      const holes = these.flatMap(([shell, ...others], i) =>
        others.length === 0
          ? []
          : [
              coveredReferenceM2([[shell]]) -
                alone[i] -
                sum(others.map((hole) => coveredReferenceM2([[hole]]))),
            ],
      );
      if (sum(holes.map(Math.abs)) > 10 * hair) {
        expect(kinds.has('overlapping-holes') || kinds.has('hole-outside-shell')).toBe(true);
      }
    }
  }

  it('are measured as what they cover if no tolerance is plainly right', () => {
    fc.assert(
      fc.property(polygons, fc.nat(), (parts, seed) => {
        const these = shaken(parts, seed, 2e-13, 3e-11, 2e-13, 5e-9, 2e-11);
        const { areaM2, kinds } = measured(these);
        fc.pre(!kinds.has('duplicate-ring'));
        // A millimetre along two thousand kilometres.
        expect(Math.abs(areaM2 - coveredReferenceM2(these))).toBeLessThan(2000);
      }),
      { numRuns: 300 },
    );
  });

  it('are measured as what they cover, with every overlap said, their vertices shaken or not', () => {
    fc.assert(each, { numRuns: 500 });
  });
});

describe('neighbours', () => {
  /** A square cut again and again from edge to edge: vertices of one piece lie on edges of others. */
  const cuts = fc.array(fc.tuple(fc.nat(), fc.nat(), share, share), { minLength: 1, maxLength: 6 });
  const pieces = cuts.map((all) => {
    const parts: Ring[] = [
      [
        [30, 45],
        [34, 45],
        [34, 49],
        [30, 49],
      ],
    ];
    for (const [which, edge, t, u] of all) {
      const i = which % parts.length;
      const part = begunAt(parts[i], edge);
      const far = 1 + (edge % (part.length - 1));
      const from = between(part[0], part[1], t);
      const to = between(part[far], part[(far + 1) % part.length], u);
      parts.splice(
        i,
        1,
        [from, ...part.slice(1, far + 1), to],
        [to, ...part.slice(far + 1), part[0], from],
      );
    }
    return parts;
  });

  it('that share borders, with other vertices on either side, are not said to overlap', () => {
    fc.assert(
      fc.property(pieces, share, (parts, t) => {
        const these = parts.map((part, i) => [i % 2 ? refined(part, t) : part]);
        const { areaM2, kinds } = measured(these);
        expect(kinds).not.toContain('overlapping-parts');
        expect(Math.abs(areaM2 - coveredReferenceM2(these))).toBeLessThan(HAIR_M2);
      }),
      { numRuns: 300 },
    );
  });

  it('as holes only touch each other and the outer ring', () => {
    fc.assert(
      fc.property(pieces, share, fc.constantFrom(0, 1), (parts, t, margin) => {
        const shell: Ring = [
          [30, 45],
          [34 + margin, 45],
          [34 + margin, 49 + margin],
          [30, 49 + margin],
        ];
        const { areaM2, kinds } = measured([[refined(shell, t), ...parts]]);
        expect(kinds).not.toContain('overlapping-holes');
        expect(kinds).not.toContain('hole-outside-shell');
        const rest =
          coveredReferenceM2([[shell]]) - sum(parts.map((p) => coveredReferenceM2([[p]])));
        expect(Math.abs(areaM2 - rest)).toBeLessThan(HAIR_M2);
      }),
      { numRuns: 300 },
    );
  });
});

describe('numbers at the ends of what a file can hold', () => {
  const number = fc.oneof(
    fc.constantFrom(
      ...[
        '0',
        '-0',
        '1e-320',
        '-1e-320',
        '5e-324',
        '1e308',
        '-1e308',
        '1e400',
        '-1e400',
        '90',
        '180',
      ],
      ...[`0.${'3'.repeat(400)}`, `${'9'.repeat(400)}`, `30.${'0'.repeat(300)}1`, '1e-13', '2e-13'],
    ),
    fc.double({ min: -180, max: 180, noNaN: true }).map(String),
  );

  it('give an area or a problem, never what is no number', () => {
    const positions = fc.array(fc.tuple(number, number), { minLength: 3, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(positions, { minLength: 1, maxLength: 3 }), (rings) => {
        const closed = rings.map((positions) => [...positions, positions[0]]);
        const json = closed.map((r) => `[${r.map((p) => `[${p.join(',')}]`).join(',')}]`).join(',');
        const geometry: unknown = JSON.parse(`{"type":"Polygon","coordinates":[${json}]}`);
        const [{ areaM2, problems }] = measure(geometry).features;
        if (areaM2 === null) expect(problems).not.toEqual([]);
        expect(areaM2 ?? 0).toBeGreaterThanOrEqual(0);
        expect(areaM2 ?? 0).toBeLessThanOrEqual(ELLIPSOID_AREA_M2 * (1 + 1e-14));
        for (const { at } of problems) {
          for (const degrees of at ?? []) expect(Number.isFinite(degrees)).toBe(true);
        }
        const far = rings.flat(2).some((text) => Math.abs(Number(text)) > 540);
        if (far) expect(problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('digits beyond a double change nothing', () => {
    const square = (corner: string) =>
      JSON.parse(
        `{"type":"Polygon","coordinates":[[[${corner},45],[31,45],[31,46],[${corner},46],[${corner},45]]]}`,
      ) as unknown;
    const [plain] = measure(square('30')).features;
    const [long] = measure(square(`30.${'0'.repeat(500)}1`)).features;
    expect(long).toEqual(plain);
    expect(plain.problems).toEqual([]);
  });

  it('a ring of the smallest numbers there are has no area', () => {
    const tiny = [
      [0, 0],
      [5e-324, 0],
      [1e-320, 1e-320],
      [0, 0],
    ];
    const [{ areaM2 }] = measure({ type: 'Polygon', coordinates: [tiny] }).features;
    expect(areaM2).toBeCloseTo(0, 9);
  });
});
