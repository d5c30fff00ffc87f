import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { areaM2 } from '../../src/measure/area.ts';
import { cutAtAntimeridian } from '../../src/shape/antimeridian.ts';
import { woundPolygons } from '../../src/shape/sphereRings.ts';
import { isAlongAntimeridian, stitchAntimeridian } from '../../src/shape/stitch.ts';
import { outlineOf } from '../geo/layerFiles.ts';
import { boxRing } from './shapes.ts';
import { rfc7946Problems } from './valid.ts';

const open = (ring: Position[]) => ring.slice(0, -1);
const cut = (...rings: Position[][]) =>
  cutAtAntimeridian(
    rings.map((ring) => ({ positions: [...ring, ring[0]], turns: 0, crosses: true })),
  );
const multi = (coordinates: Position[][][]) => ({ type: 'MultiPolygon' as const, coordinates });

describe('cutAtAntimeridian', () => {
  it('cuts a box in two at 180°', () => {
    const polygons = cut(open(boxRing(170, 0, 200, 10)));
    expect(rfc7946Problems(multi(polygons))).toEqual([]);
    const spans = polygons.map(([ring]) => [Math.min(...ring.map((p) => p[0])), Math.max(...ring.map((p) => p[0]))]); // prettier-ignore
    expect(spans.sort((a, b) => a[0] - b[0])).toEqual([[-180, -160], [170, 180]]); // prettier-ignore
  });

  it('cuts a hole that the antimeridian crosses, and keeps one that it does not', () => {
    const polygons = cut(
      open(boxRing(170, 0, 200, 10)),
      open(boxRing(178, 4, 182, 6)).toReversed(),
      open(boxRing(190, 4, 192, 6)).toReversed(),
    );
    expect(rfc7946Problems(multi(polygons))).toEqual([]);
    expect(polygons.map((rings) => rings.length).sort()).toEqual([1, 2]);
    const whole = areaM2({ type: 'Polygon', coordinates: [boxRing(0, 0, 30, 10)] });
    const holes = areaM2({ type: 'Polygon', coordinates: [boxRing(0, 4, 6, 6)] });
    expect(areaM2(multi(polygons)) / (whole - holes)).toBeCloseTo(1, 12);
  });

  it('pairs the ends of a comb whose prongs cross', () => {
    const comb = [[170, 0], [175, 0], [175, 1], [190, 1], [190, 2], [175, 2], [175, 3], [190, 3], [190, 4], [170, 4]]; // prettier-ignore
    const polygons = cut(comb);
    expect(polygons).toHaveLength(3);
    expect(rfc7946Problems(multi(polygons))).toEqual([]);
  });

  it('leaves a ring that only touches 180° in one', () => {
    expect(cut([[170, 0], [180, 5], [170, 10]])).toHaveLength(1); // prettier-ignore
  });

  it('brings a ring from beyond 180° back', () => {
    expect(cut(open(boxRing(190, 0, 200, 10)))[0][0]).toContainEqual([-170, 0]);
  });

  it('closes a ring round the pole along the antimeridian and the pole', () => {
    const positions = Array.from({ length: 36 }, (_, i): Position => [-175 + 10 * i, 80]);
    const [[ring]] = cutAtAntimeridian([
      { positions: [...positions, positions[0]], turns: 1, crosses: true },
    ]);
    expect(ring).toEqual(expect.arrayContaining([[-180, 80], [180, 80], [180, 90], [-180, 90]])); // prettier-ignore
    const cap = areaM2({ type: 'Polygon', coordinates: [boxRing(-180, 80, 180, 90)] });
    expect(areaM2({ type: 'Polygon', coordinates: [ring] }) / cap).toBeCloseTo(1, 12);
  });
});

describe('stitchAntimeridian', () => {
  it('joins what the antimeridian has cut', () => {
    const groups = stitchAntimeridian([[boxRing(170, 0, 180, 10)], [boxRing(-180, 0, -170, 10)]]);
    expect(groups).toHaveLength(1);
    expect(groups[0]).toHaveLength(1);
    expect(groups[0][0].flat().filter(([lon]) => Math.abs(lon) === 180)).toHaveLength(4);
  });

  it('joins what was cut at other latitudes on each side; what one side has alone stays', () => {
    const [east, west] = [boxRing(170, 0, 180, 10), boxRing(-180, 0, -170, 11)];
    const groups = stitchAntimeridian([[east], [west]]);
    expect(groups).toHaveLength(1);
    expect(groups[0]).toHaveLength(1);
    const latitudes = groups[0][0].flat().filter(([lon]) => Math.abs(lon) === 180);
    expect(latitudes.map(([, lat]) => lat).sort((a, b) => a - b)).toEqual([0, 0, 10, 10, 11]);
  });

  it('joins what was cut a hair beside the antimeridian', () => {
    const groups = stitchAntimeridian([
      [boxRing(170, 0, 180, 10)],
      [boxRing(-179.999, 0, -170, 10)],
    ]);
    expect(groups.map((rings) => rings.length)).toEqual([1]);
  });

  it.each(['antarctica', 'chukotka', 'fiji', 'russia'])(
    'leaves no seam in the outline of %s',
    (id) => {
      const rings = stitchAntimeridian(woundPolygons(outlineOf(id).geometry));
      const seams = rings.flat(2).flatMap((chain) =>
        chain.slice(1).flatMap((to, i) => {
          const from = chain[i];
          return isAlongAntimeridian(from, to) ? [Math.abs(to[1] - from[1])] : [];
        }),
      );
      // What one side alone has, where the source is coarse: less than a kilometre.
      expect(seams.reduce((sum, length) => sum + length, 0)).toBeLessThan(0.01);
    },
  );

  it('keeps a border that only happens to be at 180°', () => {
    const ring = boxRing(170, 0, 180, 10);
    expect(stitchAntimeridian([[ring]])).toEqual([[[ring]]]);
  });

  it('takes the pole out of a cap', () => {
    const [[chains]] = stitchAntimeridian([[boxRing(-180, -90, 180, -70)]]);
    expect(chains.flat()).toEqual([[180, -70], [-180, -70]]); // prettier-ignore
  });

  it('leaves other polygons alone', () => {
    const island = [boxRing(0, 0, 1, 1)];
    const groups = stitchAntimeridian([
      [boxRing(170, 0, 180, 10)],
      island,
      [boxRing(-180, 0, -170, 10)],
    ]);
    expect(groups[0]).toEqual([[island[0]]]);
    expect(groups).toHaveLength(2);
  });
});
