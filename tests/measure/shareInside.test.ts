import { intersect, featureCollection, multiPolygon } from '@turf/turf';
import type { MultiPolygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { areaM2 } from '../../src/measure/area.ts';
import { shareInside } from '../../src/measure/shareInside.ts';
import { layOutCopies } from '../../src/shape/copies.ts';
import { squareOfArea } from '../../src/shape/figures.ts';
import { placeRigid, toRigid } from '../../src/shape/rigid.ts';
import { geometryOf } from '../draw/geoFiles.ts';
import { firstScreenAtlas } from '../places/testAtlas.ts';

const atlas = firstScreenAtlas();
const multi = (id: string) => geometryOf(atlas, id) as MultiPolygon;
const box = (west: number, south: number, east: number, north: number): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: [
    [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  ],
});

/** By a clipper in the plane of longitude and latitude, where edges are straight as well. */
function clippedShare(shape: MultiPolygon, place: MultiPolygon): number {
  const [one, other] = [shape, place].map(({ coordinates }) => multiPolygon(coordinates));
  const both = intersect(featureCollection([one, other]))?.geometry;
  return both ? areaM2(both) / areaM2(shape) : 0;
}

describe('how much of a shape lies in a place', () => {
  it('is a half where the border halves it, and by latitude what the zones have', () => {
    expect(shareInside(box(30, 40, 32, 42), box(31, 30, 40, 50))).toBeCloseTo(0.5, 12);
    const south = areaM2(box(30, 40, 32, 41)) / areaM2(box(30, 40, 32, 42));
    expect(shareInside(box(30, 40, 32, 42), box(20, 30, 40, 41))).toBeCloseTo(south, 12);
    expect(south).toBeGreaterThan(0.5);
  });

  it('is all of what lies within, and nothing of what lies elsewhere or beside', () => {
    expect(shareInside(box(30, 40, 31, 41), box(20, 30, 40, 50))).toBeCloseTo(1, 12);
    expect(shareInside(box(30, 40, 31, 41), box(60, 40, 61, 41))).toBe(0);
    expect(shareInside(box(30, 40, 31, 41), box(31, 40, 32, 41))).toBeCloseTo(0, 12);
  });

  it('leaves out a hole of the place', () => {
    const place = box(0, 0, 10, 10);
    place.coordinates[0].push([
      [4, 4],
      [4, 6],
      [6, 6],
      [6, 4],
      [4, 4],
    ]);
    expect(shareInside(box(4, 4, 6, 6), place)).toBeCloseTo(0, 12);
    expect(shareInside(box(3, 4, 5, 6), place)).toBeCloseTo(0.5, 12);
  });

  it('counts both sides of the antimeridian', () => {
    const shape = box(179, 0, 180, 1);
    shape.coordinates.push(...box(-180, 0, -179, 1).coordinates);
    expect(shareInside(shape, box(-180, -10, -170, 10))).toBeCloseTo(0.5, 12);
    expect(shareInside(shape, box(170, -10, 180, 10))).toBeCloseTo(0.5, 12);
  });

  const copies = layOutCopies(toRigid(multi('greater-london')), 3.8);
  if (!copies.ok) throw new Error(copies.problem);
  const SHAPES = { 'copies of London': copies.shape, 'a square': squareOfArea(5957e6)! };
  const PLACES = ['kharkiv-oblast', 'donetsk-oblast', 'kherson-oblast', 'ukraine'];
  const CENTERS = [
    [37.3, 49.4],
    [37.9, 49.2],
    [33.2, 46.4],
    [35.6, 50.3],
  ];

  describe.each(Object.entries(SHAPES))('%s', (_, shape) => {
    it.each(CENTERS)('at %d, %d agrees with a clipper', (...center) => {
      const { geometry } = placeRigid(shape, { center, bearingDegrees: 25 });
      for (const id of PLACES) {
        const share = shareInside(geometry, multi(id))!;
        expect(Math.abs(share - clippedShare(geometry, multi(id)))).toBeLessThan(1e-6);
      }
    });
  });

  it('adds up to all of it over places that leave nothing between them', () => {
    const { geometry } = placeRigid(copies.shape, { center: [37.9, 49.2], bearingDegrees: 0 });
    const units = [...atlas.outlines].filter(([id]) => id !== 'ukraine' && id !== 'greater-london');
    const sum = units.reduce((total, [, unit]) => total + shareInside(geometry, unit)!, 0);
    expect(sum).toBeCloseTo(shareInside(geometry, multi('ukraine'))!, 3);
  });
});
