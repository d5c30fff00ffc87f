import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { EdgeGrid } from '../../src/measure/edgeGrid.ts';
import { Effort } from '../../src/measure/effort.ts';
import { edgesOf } from '../../src/measure/edges.ts';
import { type Meeting, findMeetings } from '../../src/measure/meetings.ts';
import { NOWHERE, ProblemList } from '../../src/measure/problem.ts';
import { type Ring, readRing } from '../../src/measure/ring.ts';

const ringOf = (positions: Position[]): Ring | null =>
  readRing([...positions, positions[0]], NOWHERE, false, new ProblemList());

function meetingsOf(...rings: Ring[]): Meeting[] {
  const meetings: Meeting[] = [];
  const edges = edgesOf(rings);
  findMeetings(rings, edges, new EdgeGrid(edges), new Effort(edges.count), (meeting) =>
    meetings.push(meeting),
  );
  return meetings;
}

/** Exact for small integers. */
const turn = (a: Position, b: Position, c: Position) =>
  Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));

/** How many pairs of the ring's edges properly cross: every pair tried. */
function crossingPairs({ positions: p }: Ring): number {
  let pairs = 0;
  for (let i = 0; i < p.length; i++) {
    for (let j = i + 1; j < p.length; j++) {
      const [a, b, c, d] = [p[i], p[(i + 1) % p.length], p[j], p[(j + 1) % p.length]];
      if (turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0) pairs++;
    }
  }
  return pairs;
}

const integer = fc.integer({ min: 0, max: 60 });
const vertex = fc.tuple(integer, integer);

describe('meetings of edges', () => {
  it('are the crossings that trying every pair finds', () => {
    fc.assert(
      fc.property(fc.array(vertex, { minLength: 3, maxLength: 40 }), (positions) => {
        const ring = ringOf(positions);
        fc.pre(ring !== null);
        const inEdges = meetingsOf(ring).filter(
          ({ at, crosses }) =>
            crosses && !ring.positions.some(([x, y]) => x === at[0] && y === at[1]),
        );
        expect(inEdges.length).toBeLessThanOrEqual(crossingPairs(ring));
        expect(inEdges.length > 0).toBe(crossingPairs(ring) > 0);
      }),
      { numRuns: 300 },
    );
  });

  it('a ring that winds outwards in a star has none', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.1, max: 1, noNaN: true }), { minLength: 5, maxLength: 500 }),
        (radii) => {
          const star = radii.map((radius, i): Position => {
            const angle = (2 * Math.PI * i) / radii.length;
            return [30 + radius * Math.cos(angle), 50 + radius * Math.sin(angle)];
          });
          expect(meetingsOf(ringOf(star)!)).toEqual([]);
        },
      ),
    );
  });

  it('tell crossing from touching at a vertex', () => {
    const through = ringOf([
      [0, 0],
      [1, 1],
      [2, 2],
      [2, 0],
      [1, 1],
      [0, 2],
    ])!;
    expect(meetingsOf(through)).toMatchObject([{ at: [1, 1], crosses: true }]);
    const touching = ringOf([
      [0, 0],
      [2, 0],
      [1, 1],
      [2, 2],
      [0, 2],
      [1, 1],
    ])!;
    expect(meetingsOf(touching)).toMatchObject([{ at: [1, 1], crosses: false }]);
    const corner = ringOf([
      [0, 0],
      [4, 0],
      [4, 4],
      [2, 0],
      [0, 4],
    ])!;
    expect(meetingsOf(corner)).toMatchObject([{ at: [2, 0], crosses: false }]);
  });

  it('a spike touches', () => {
    const spike = ringOf([
      [0, 0],
      [2, 0],
      [2, 1],
      [2, 3],
      [2, 1],
      [0, 1],
    ])!;
    expect(meetingsOf(spike).every(({ crosses }) => !crosses)).toBe(true);
    expect(meetingsOf(spike).length).toBeGreaterThan(0);
  });

  it('one crossing among 50 000 edges is found', () => {
    const wave = Array.from({ length: 50_000 }, (_, i): Position => {
      const angle = (2 * Math.PI * i) / 50_000;
      const radius = 1 + 0.2 * Math.sin(400 * angle);
      return [30 + radius * Math.cos(angle), 50 + radius * Math.sin(angle)];
    });
    expect(meetingsOf(ringOf(wave)!)).toEqual([]);
    [wave[1000], wave[1002]] = [wave[1002], wave[1000]];
    const [meeting, ...others] = meetingsOf(ringOf(wave)!);
    expect(others).toEqual([]);
    // Edges there are 0.0024 long.
    const [x, y] = wave[1001];
    expect(Math.hypot(meeting.at[0] - x, meeting.at[1] - y)).toBeLessThan(0.0024);
  });
});
