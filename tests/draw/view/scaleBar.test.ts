import geodesic from 'geographiclib-geodesic';
import { describe, expect, test } from 'vitest';
import { mercatorView } from '../../../src/draw/view/mercatorView.ts';
import { equalAreaView } from '../../../src/draw/view/equalAreaView.ts';
import {
  metresPerDegree,
  metresPerPixel,
  roundNumber,
  scaleOf,
  scaleStep,
} from '../../../src/draw/view/scaleBar.ts';

const SIZE = { widthPx: 900, heightPx: 600 };
const { WGS84 } = geodesic.Geodesic;

/** Distance on WGS84 in metres. */
const between = ([lon1, lat1]: number[], [lon2, lat2]: number[]) =>
  WGS84.Inverse(lat1, lon1, lat2, lon2).s12!;

describe('metresPerDegree', () => {
  test.each([0, 30, 48.8, 51.5, -60])('agrees with GeographicLib at latitude %f', (lat) => {
    const step = 1e-3;
    const { east, north } = metresPerDegree(lat);
    expect(east).toBeCloseTo(between([0, lat], [step, lat]) / step, 1);
    expect(north).toBeCloseTo(between([0, lat - step / 2], [0, lat + step / 2]) / step, 1);
  });
});

describe('metresPerPixel', () => {
  test('is the ground between two points a pixel apart on the parallel, in Mercator', () => {
    const view = mercatorView({ center: [33, 48.8], zoom: 6 }, SIZE);
    const [a, b] = [view.unproject([449.5, 300]), view.unproject([450.5, 300])];
    expect(metresPerPixel(view, [33, 48.8]) / between(a, b)).toBeCloseTo(1, 6);
  });

  test('at a pole is what it is everywhere in an equal-area view about it', () => {
    const view = equalAreaView([-180, 80, 180, 90], SIZE, { top: 0, right: 0, bottom: 0, left: 0 });
    expect(metresPerPixel(view, [0, 90]) / view.metresPerPx).toBeCloseTo(1, 2);
    expect(scaleOf(view, 100).km.value).toBeGreaterThan(0);
  });

  test('and in the still map’s conic projection', () => {
    const view = equalAreaView([29, 46, 40, 52], SIZE, { top: 0, right: 0, bottom: 0, left: 0 });
    const [a, b] = [view.project([36.995, 49]), view.project([37.005, 49])];
    const pixels = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const metres = between([36.995, 49], [37.005, 49]);
    expect(metresPerPixel(view, [37, 49]) / (metres / pixels)).toBeCloseTo(1, 6);
  });
});

describe('a bar', () => {
  test.each([
    [137, 100],
    [200, 200],
    [499, 200],
    [501, 500],
    [0.07, 0.05],
    [1, 1],
  ])('of at most %f is %f long', (most, expected) => {
    expect(roundNumber(most)).toBeCloseTo(expected, 12);
  });

  test('is as wide as its number says: 100 km at 1 km a pixel are 100 px', () => {
    expect(scaleStep(1000, 130, 'km')).toEqual({ unit: 'km', value: 100, widthPx: 100 });
  });

  test('of miles is 1.609344 times one of as many kilometres', () => {
    const { value, widthPx } = scaleStep(1000, 130, 'mi');
    expect(value).toBe(50);
    expect(widthPx).toBeCloseTo(80.4672, 9);
  });

  test('is longer in pixels farther north, where Mercator stretches', () => {
    const at = (lat: number) => scaleOf(mercatorView({ center: [33, lat], zoom: 6 }, SIZE), 200);
    const [south, north] = [at(46).km, at(52).km];
    expect(south.value).toBe(north.value);
    // cos φ·N(φ) at 46° over the same at 52°: 0.69466·6389174 ÷ (0.61566·6391426).
    expect(north.widthPx / south.widthPx).toBeCloseTo(1.1279, 3);
    expect(at(46).latitude).toBeCloseTo(46, 9);
  });
});
