import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Effort, Reserve } from '../../src/measure/effort.ts';
import { measure } from '../../src/measure/measure.ts';
import { EASY_PATTERNS, INTRICATE_PATTERNS, multiPolygon } from './patterns.ts';

const SIZES = [10_000, 100_000, 1_000_000];

/** A test takes three of these, the largest some seconds. */
const TIMEOUT_MS = 120_000;

/** A pattern of about so many bytes of GeoJSON. */
function ofBytes(pattern: (vertices: number) => Parameters<typeof multiPolygon>[0], bytes: number) {
  let vertices = bytes / 40;
  vertices *= bytes / JSON.stringify(multiPolygon(pattern(vertices))).length;
  const geometry = multiPolygon(pattern(vertices));
  return { geometry, bytes: JSON.stringify(geometry).length };
}

describe('the cost of measuring', () => {
  const { spend } = Effort.prototype;
  let steps = 0;
  let limit = 0;

  beforeEach(() => {
    Effort.prototype.spend = function (more) {
      steps += more;
      limit = this.limit;
      spend.call(this, more);
    };
  });
  afterEach(() => {
    Effort.prototype.spend = spend;
  });

  function costOf(geometry: unknown) {
    [steps, limit] = [0, 0];
    const before = process.cpuUsage();
    const [feature] = measure(geometry).features;
    const { user, system } = process.cpuUsage(before);
    return { feature, steps, limit, cpuMs: (user + system) / 1000 };
  }

  it.each(Object.entries(EASY_PATTERNS))(
    'stays near to linear: %s',
    (_, pattern) => {
      const costs = SIZES.map((size) => {
        const { geometry, bytes } = ofBytes(pattern, size);
        const { feature, ...cost } = costOf(geometry);
        expect(feature.areaM2).toBeGreaterThan(0);
        expect(feature.problems.map(({ kind }) => kind)).not.toContain('too-intricate');
        return { ...cost, bytes };
      });
      // From the smallest to the largest bytes grow a hundredfold, squares ten thousandfold.
      const [small, middle, large] = costs;
      const perByte = ({ steps, bytes }: typeof small) => (steps + 20 * bytes) / bytes;
      expect(perByte(large)).toBeLessThan(5 * perByte(small));
      // What is not counted as steps shows in the time: a tenfold size, less than thirtyfold time.
      expect(large.cpuMs).toBeLessThan(
        (30 * large.bytes * (middle.cpuMs + 50)) / (10 * middle.bytes),
      );
    },
    TIMEOUT_MS,
  );

  it.each(Object.entries(INTRICATE_PATTERNS))(
    'ends soon, with an area or the reason why there is none: %s',
    (_, pattern) => {
      for (const size of SIZES) {
        const { feature, ...cost } = costOf(ofBytes(pattern, size).geometry);
        const kinds = feature.problems.map(({ kind }) => kind);
        // Whatever is begun when the limit is reached is brought to its end.
        expect(cost.steps).toBeLessThan(1.2 * cost.limit);
        expect(kinds.includes('too-intricate')).toBe(feature.areaM2 === null);
      }
    },
    TIMEOUT_MS,
  );

  it(
    'is no more for many intricate features than for one',
    () => {
      const intricate = INTRICATE_PATTERNS['combs crossed like a grid'];
      const { geometry } = ofBytes(intricate, 30_000);
      const square = multiPolygon([
        [
          [
            [0, 0],
            [1, 0],
            [1, 1],
          ],
        ],
      ]);
      const features = [...Array.from({ length: 40 }, () => geometry), square].map((geometry) => ({
        type: 'Feature',
        properties: null,
        geometry,
      }));
      [steps, limit] = [0, 0];
      const measured = measure({ type: 'FeatureCollection', features }).features;
      expect(steps).toBeLessThan(3 * new Effort(0).limit);
      expect(measured[0].areaM2).toBeGreaterThan(0);
      expect(measured[39].areaM2).toBeNull();
      // What is easily measured still is.
      expect(measured[40].areaM2).toBeGreaterThan(0);
    },
    TIMEOUT_MS,
  );
});

describe('effort', () => {
  it('takes from the reserve what goes beyond its own', () => {
    const reserve = new Reserve(1000);
    const effort = new Effort(1, reserve);
    const own = effort.limit - 1000;
    effort.spend(own);
    expect(reserve.left).toBe(1000);
    effort.spend(600);
    expect(reserve.left).toBe(400);
    expect(effort.isSpent).toBe(false);
    effort.spend(600);
    expect(effort.isSpent).toBe(true);
    expect(new Effort(1, reserve).limit).toBe(own);
  });
});
