import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Position } from 'geojson';
import { convexHull, convexOf, overlaps } from '../../../src/draw/labels/convex.ts';
import { layOutLabels } from '../../../src/draw/labels/layOutLabels.ts';
import type { LabelScene, PlacedLabel } from '../../../src/draw/labels/layout.ts';
import { isInside } from '../../../src/draw/labels/ring.ts';
import type { MeasureText } from '../../../src/draw/labels/textStyle.ts';
import { thinOut } from '../../../src/draw/labels/thinOut.ts';
import { labelledTowns } from '../../../src/draw/labels/towns.ts';
import { mercatorView } from '../../../src/draw/view/mercatorView.ts';
import { fitCamera } from '../../../src/map/view/camera.ts';
import { shapeIn } from '../../../src/places/atlas.ts';
import { atlasWith, UKRAINE_UNITS } from '../../places/testAtlas.ts';
import { placeById } from '../../../src/places/catalogue.ts';
import { en } from '../../../src/text/en/index.ts';
import { labelNames } from '../../../src/draw/labels/labelNames.ts';
import { boundsOf } from '../../../src/shape/bounds.ts';

const read = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../../geo/${path}`, import.meta.url), 'utf8'));
const atlas = atlasWith(...UKRAINE_UNITS);
const regions = ['kharkiv-oblast', 'kherson-oblast', 'donbas', 'kyiv'].map((id) => {
  const { geometry } = shapeIn(atlas, id)!;
  return {
    id,
    names: labelNames(placeById(id)!.names, 'UA', en),
    rings: thinOut(geometry, 260),
    bounds: boundsOf(geometry)!,
  };
});
const towns = labelledTowns(read('basemap/settlements.geojson').features, 'UA', regions, en);

/** About as wide as Noto Sans sets it. */
const measure: MeasureText = (text, { sizePx }) => text.length * sizePx * 0.56;

const squareAt = ([lon, lat]: Position, half: number): Position[] => [
  [lon - half, lat - half],
  [lon + half, lat - half],
  [lon + half, lat + half],
  [lon - half, lat + half],
];

function laidOut(shape: Position, widthPx: number, heightPx: number, zoomBy = 0) {
  const size = { widthPx, heightPx };
  const padding = { top: 20, right: 20, bottom: 20, left: 20 };
  const { center, zoom } = fitCamera([29.2, 46, 40.3, 51.6], size, padding);
  const camera = { center, zoom: zoom + zoomBy };
  const view = mercatorView(camera, size);
  const scene: LabelScene = {
    regions,
    countries: [],
    towns,
    seas: [],
    rivers: [],
    keptClear: [squareAt(shape, 0.5)],
    covered: [{ x: 0, y: 0, width: widthPx / 3, height: 40 }],
  };
  return { scene, view, labels: layOutLabels(scene, view, camera.zoom, measure) };
}

const boxesOf = (labels: readonly PlacedLabel[]) => labels.map(({ box }) => convexOf(box));

describe('labels', () => {
  const somewhere = fc.tuple(
    fc.double({ min: 30, max: 39.5, noNaN: true }),
    fc.double({ min: 46, max: 51.5, noNaN: true }),
  );

  test('never run into each other, the shape or a card, wherever the shape lies', () => {
    fc.assert(
      fc.property(
        somewhere,
        fc.constantFrom([960, 800], [390, 360], [1400, 500]),
        fc.double({ min: -0.5, max: 2, noNaN: true }),
        (shape, [widthPx, heightPx], zoomBy) => {
          const { scene, view, labels } = laidOut(shape, widthPx, heightPx, zoomBy);
          const boxes = boxesOf(labels);
          const kept = [
            ...scene.keptClear.map((positions) => convexHull(positions.map(view.project))),
            ...scene.covered.map(convexOf),
          ];
          boxes.forEach((box, i) => {
            for (const other of [...kept, ...boxes.slice(0, i)]) {
              expect(overlaps(box, other)).toBe(false);
            }
            for (const [x, y] of box) {
              expect(x).toBeGreaterThanOrEqual(0);
              expect(x).toBeLessThanOrEqual(widthPx);
              expect(y).toBeGreaterThanOrEqual(0);
              expect(y).toBeLessThanOrEqual(heightPx);
            }
          });
        },
      ),
      { numRuns: 40 },
    );
  });

  test('name all four regions in both languages, each inside its own region', () => {
    const { view, labels } = laidOut([37.3, 49.4], 960, 800);
    for (const { id, names, rings } of regions) {
      const label = labels.find((candidate) => candidate.id === id)!;
      const words = label.lines.map(({ line }) => line.text).join(' ');
      expect(words).toBe(`${names.own} ${names.local!.text}`);
      const { x, y, width, height } = label.box;
      const middle = view.unproject([x + width / 2, y + height / 2]);
      expect(isInside(rings, middle)).toBe(true);
    }
  });

  test('name the regions’ capitals on a wide screen', () => {
    const { labels } = laidOut([33, 49.5], 960, 800);
    const names = labels.filter(({ dot }) => dot).map(({ lines }) => lines[0].line.text);
    expect(names).toEqual(expect.arrayContaining(['Kyiv', 'Kharkiv', 'Kherson', 'Donetsk']));
  });

  test('name smaller towns only closer by: Lozova, with 62,000 people', () => {
    const named = (zoomBy: number) =>
      laidOut([37.3, 49.4], 960, 800, zoomBy).labels.some(
        ({ lines }) => lines[0].line.text === 'Lozova',
      );
    expect(named(-1)).toBe(false);
    expect(named(1.5)).toBe(true);
  });

  test('of regions stay where they stood if nothing is in the way', () => {
    const first = laidOut([33, 49.5], 960, 800);
    const before = new Map(
      first.labels.flatMap(({ id, box }) =>
        id
          ? [[id, first.view.unproject([box.x + box.width / 2, box.y + box.height / 2])] as const]
          : [],
      ),
    );
    const again = layOutLabels(first.scene, first.view, 6, measure, before);
    for (const label of first.labels.filter(({ id }) => id)) {
      const { box } = again.find(({ id }) => id === label.id)!;
      expect(Math.hypot(box.x - label.box.x, box.y - label.box.y)).toBeLessThan(1e-6);
    }
  });
});

test('regions too small for their names have them beside, on no other region, with a line into theirs', () => {
  const { view, labels } = laidOut([37.3, 49.4], 960, 800, -3.5);
  for (const { id, rings } of regions) {
    const { box, leader } = labels.find((label) => label.id === id)!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    expect(regions.some((other) => isInside(other.rings, view.unproject([x, y])))).toBe(false);
    expect(isInside(rings, view.unproject([...leader!.to]))).toBe(true);
  }
});

test('names beyond the antimeridian stand where they are seen from this side', () => {
  const size = { widthPx: 800, heightPx: 600 };
  const view = mercatorView({ center: [179.5, -17], zoom: 7 }, size);
  const ring = squareAt([-179, -17], 0.9);
  const scene: LabelScene = {
    regions: [
      {
        id: 'beyond',
        names: { own: 'Beyond', local: null },
        rings: [ring.slice(0, -1)],
        bounds: [-180, -18, -178, -16],
      },
    ],
    countries: [],
    towns: [
      {
        id: 'town',
        name: 'Town',
        position: [-179.9, -18.5],
        fromZoom: 0,
        seatOf: null,
        isSought: false,
      },
    ],
    seas: [],
    rivers: [],
    keptClear: [squareAt([180.2, -15.5], 0.3)],
    covered: [],
  };
  const labels = layOutLabels(scene, view, 7, measure);
  expect(labels.map(({ lines }) => lines[0].line.text).sort()).toEqual(['Beyond', 'Town']);
  const town = labels.find(({ dot }) => dot)!;
  // 0.6° east of the middle, at 512 · 2⁷ ÷ 360 pixels a degree.
  expect(town.dot![0] - 400).toBeCloseTo(0.6 * ((512 * 2 ** 7) / 360), 6);
});

test('a city that is named as a region is not named as a town as well', () => {
  const [west, south, east, north] = [31.22, 29.9, 31.92, 30.2];
  const ring: Position[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
  const cairo = {
    id: 'cairo',
    names: { own: 'Cairo', local: null },
    rings: [ring],
    bounds: [west, south, east, north] as const,
  };
  const settlements = read('basemap/settlements.geojson').features;
  const namesWith = (shown: readonly (typeof cairo)[]) =>
    labelledTowns(settlements, 'EG', shown, en).map(({ name }) => name);
  expect(namesWith([])).toContain('Cairo');
  expect(namesWith([cairo])).not.toContain('Cairo');
  expect(namesWith([cairo])).toContain('Alexandria');
  expect(namesWith([{ ...cairo, bounds: [0, 0, 1, 1] }])).toContain('Cairo');
});
