import type { MultiPolygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { claimForm } from '../../../src/figure/subject/claimBody.ts';
import { REPORTED } from '../../../src/figure/subject/yardstick.ts';
import { equalAreaView, viewAt } from '../../../src/draw/view/equalAreaView.ts';
import { DETAILS, pathOf } from '../../../src/draw/view/pathOf.ts';
import { areaM2 } from '../../../src/measure/area.ts';
import { boundsOf } from '../../../src/shape/bounds.ts';
import { circleOfArea, squareOfArea } from '../../../src/shape/figures.ts';
import { placeRigid, toRigid } from '../../../src/shape/rigid.ts';
import { firstScreenAtlas } from '../../places/testAtlas.ts';
import { countryIn, geometryOf, wholeBasemap } from '../geoFiles.ts';
import { pathAreaPx2, ringsOfPath } from '../pathArea.ts';

const atlas = firstScreenAtlas();
const basemap = wholeBasemap();
const PADDING = { top: 20, right: 20, bottom: 20, left: 20 };
const london = toRigid(geometryOf(atlas, 'greater-london'));
const copies = claimForm(5957, REPORTED, london, true).body!;
const at = (center: Position) => ({ center, bearingDegrees: 0 });
const box = (w: number, s: number, e: number, n: number): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: [[[[w, s], [e, s], [e, n], [w, n], [w, s]]]], // prettier-ignore
});

/** (drawn − measured) ÷ measured */
function deviation(
  geometry: MultiPolygon,
  view: ReturnType<typeof viewAt>,
  detail: keyof typeof DETAILS,
) {
  const drawnM2 = pathAreaPx2(pathOf(geometry, view, DETAILS[detail])) * view.metresPerPx ** 2;
  return drawnM2 / areaM2(geometry) - 1;
}

const SHAPES: readonly (readonly [what: string, geometry: MultiPolygon])[] = [
  ['Kharkiv oblast', geometryOf(atlas, 'kharkiv-oblast')],
  ['Kherson oblast, with its islets', geometryOf(atlas, 'kherson-oblast')],
  ['Donbas', geometryOf(atlas, 'donbas')],
  ['Kyiv oblast with the city', geometryOf(atlas, 'kyiv')],
  ['Kyiv oblast, with a hole', geometryOf(atlas, 'kyiv-oblast')],
  ['Ukraine', geometryOf(atlas, 'ukraine')],
  ['Greater London', geometryOf(atlas, 'greater-london')],
  ['the claim as copies', placeRigid(copies, at([36.85, 49.5])).geometry],
  ['Fiji, cut at the antimeridian', countryIn(basemap, 'FJ')],
  ['Russia, cut at the antimeridian', countryIn(basemap, 'RU')],
  ['Antarctica, round the pole', countryIn(basemap, 'AQ')],
  ['a circle on the pole', placeRigid(circleOfArea(1e12)!, at([20, 90])).geometry],
  ['a square over the antimeridian', placeRigid(squareOfArea(5957e6)!, at([180, -17])).geometry],
  ['1 km²', placeRigid(squareOfArea(1e6)!, at([36, 50])).geometry],
  ['1 hectare', placeRigid(circleOfArea(1e4)!, at([-70, -40])).geometry],
  ['a football pitch', placeRigid(squareOfArea(7140)!, at([0, 51.5])).geometry],
  ['a quarter of the Earth', placeRigid(circleOfArea(1.275e14)!, at([10, 20])).geometry],
  ['a box with four corners, its edges straight in lon/lat', box(22, 46, 40, 52)],
];

describe.each(SHAPES)('%s', (_, geometry) => {
  test.each([
    [1080, 760, 'region'],
    [640, 900, 'claim'],
    [300, 200, 'region'],
  ] as const)('has its true area in a view of %i × %i', (widthPx, heightPx, detail) => {
    const view = equalAreaView(boundsOf(geometry)!, { widthPx, heightPx }, PADDING);
    expect(Math.abs(deviation(geometry, view, detail))).toBeLessThan(1e-3);
  });
});

test('areas are proportional on one map: 3.78 copies of London and four oblasts', () => {
  const shapes = SHAPES.slice(0, 4).map(([, geometry]) => geometry);
  shapes.push(placeRigid(copies, at([36.85, 49.5])).geometry);
  const view = equalAreaView([29, 45.9, 40.4, 51.7], { widthPx: 640, heightPx: 440 }, PADDING);
  for (const geometry of shapes) {
    expect(Math.abs(deviation(geometry, view, 'claim'))).toBeLessThan(1e-3);
  }
});

test('shapes all at one scale keep their areas, 40 px wide as well', () => {
  for (const id of ['greater-london', 'kharkiv-oblast', 'donbas']) {
    const geometry = geometryOf(atlas, id);
    const view = viewAt(toRigid(geometry).home.center, 1500, { widthPx: 400, heightPx: 400 });
    expect(Math.abs(deviation(geometry, view, 'region'))).toBeLessThan(1e-3);
  }
});

test('what surrounds the view fills it, also where the edges are far outside', () => {
  const size = { widthPx: 200, heightPx: 100 };
  const view = viewAt([36.2, 50], 0.1, size);
  const margins = (200 + 48) * (100 + 48);
  expect(pathAreaPx2(pathOf(geometryOf(atlas, 'ukraine'), view))).toBeCloseTo(margins, 3);
  expect(pathAreaPx2(pathOf(basemap.countries, view))).toBeCloseTo(margins, 3);
  expect(pathOf(countryIn(basemap, 'NZ'), view)).toBe('');
});

test('a shape cut at the antimeridian is one ring without a line there', () => {
  const { geometry } = placeRigid(circleOfArea(1e10)!, at([180, 65]));
  expect(geometry.coordinates).toHaveLength(2);
  const view = equalAreaView([175, 60, 186, 69], { widthPx: 600, heightPx: 400 }, PADDING);
  expect(ringsOfPath(pathOf(geometry, view, DETAILS.claim))).toHaveLength(1);
});

test('is absolute M, L and Z with at most two decimals, shifted to where the view lies', () => {
  const geometry = box(36, 49, 37, 50);
  const view = equalAreaView([36, 49, 37, 50], { widthPx: 200, heightPx: 200 }, PADDING);
  const d = pathOf(geometry, view, DETAILS.claim);
  expect(d).toMatch(
    /^(M-?\d+(\.\d{1,2})?,-?\d+(\.\d{1,2})?(L-?\d+(\.\d{1,2})?,-?\d+(\.\d{1,2})?)+Z)+$/,
  );
  const [[x, y]] = ringsOfPath(d)[0];
  const [[movedX, movedY]] = ringsOfPath(pathOf(geometry, view, DETAILS.claim, [100, 7]))[0];
  expect([movedX - x, movedY - y]).toEqual([expect.closeTo(100, 6), expect.closeTo(7, 6)]);
});

test('of the world’s ground, a view of a city’s street takes a few points', () => {
  const view = viewAt([36.2, 50], 0.1, { widthPx: 800, heightPx: 600 });
  let points = 0;
  const counting: typeof view = {
    ...view,
    stream(sink, isNear) {
      const stream = view.stream(sink, isNear);
      const point: typeof stream.point = (x, y) => {
        points++;
        stream.point(x, y);
      };
      return Object.assign(Object.create(stream), { point });
    },
  };
  expect(pathOf(basemap.countries, counting)).toBe(pathOf(basemap.countries, view));
  pathOf(basemap.coast, counting);
  expect(points).toBeGreaterThan(0);
  expect(points).toBeLessThan(100);
});
