import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mercatorView } from '../../../src/draw/view/mercatorView.ts';
import { fitCamera, zoomedAbout } from '../../../src/map/view/camera.ts';

const SIZE = { widthPx: 900, heightPx: 600 };
const PADDING = { top: 70, right: 40, bottom: 50, left: 20 };

describe('mercatorView', () => {
  test('shows the whole world in 512 px at zoom 0', () => {
    const view = mercatorView({ center: [0, 0], zoom: 0 }, { widthPx: 512, heightPx: 512 });
    expect(view.project([0, 0])).toEqual([256, 256]);
    expect(view.project([180, 0])[0]).toBeCloseTo(512, 9);
    // Web Mercator ends where it is square: atan(sinh π) = 85.0511288°.
    expect(view.project([0, 85.0511288])[1]).toBeCloseTo(0, 3);
    expect(view.project([0, -85.0511288])[1]).toBeCloseTo(512, 3);
  });

  test('doubles with each zoom about the middle', () => {
    const [x5, y5] = mercatorView({ center: [31, 49], zoom: 5 }, SIZE).project([33, 50]);
    const [x6, y6] = mercatorView({ center: [31, 49], zoom: 6 }, SIZE).project([33, 50]);
    expect(x6 - 450).toBeCloseTo(2 * (x5 - 450), 9);
    expect(y6 - 300).toBeCloseTo(2 * (y5 - 300), 9);
  });

  test('finds the position of every point again', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -179, max: 179, noNaN: true }),
        fc.double({ min: -80, max: 80, noNaN: true }),
        fc.double({ min: 2, max: 13, noNaN: true }),
        (lon, lat, zoom) => {
          const view = mercatorView({ center: [10, 20], zoom }, SIZE);
          const [foundLon, foundLat] = view.unproject(view.project([lon, lat]));
          expect(foundLon).toBeCloseTo(lon, 8);
          expect(foundLat).toBeCloseTo(lat, 8);
        },
      ),
    );
  });
});

describe('fitCamera', () => {
  test('bounds fill the room inside the padding one way and fit the other way', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -170, max: 100, noNaN: true }),
        fc.double({ min: -60, max: 50, noNaN: true }),
        fc.double({ min: 0.5, max: 60, noNaN: true }),
        fc.double({ min: 0.5, max: 20, noNaN: true }),
        (west, south, width, height) => {
          const camera = fitCamera([west, south, west + width, south + height], SIZE, PADDING, 20);
          const view = mercatorView(camera, SIZE);
          const [left, bottom] = view.project([west, south]);
          const [right, top] = view.project([west + width, south + height]);
          const slackX = [left - PADDING.left, SIZE.widthPx - PADDING.right - right];
          const slackY = [top - PADDING.top, SIZE.heightPx - PADDING.bottom - bottom];
          expect(slackX[0]).toBeCloseTo(slackX[1], 6);
          expect(slackY[0]).toBeCloseTo(slackY[1], 6);
          expect(Math.min(slackX[0], slackY[0])).toBeCloseTo(0, 6);
        },
      ),
    );
  });

  test('does not zoom into a village beyond the largest zoom', () => {
    const { zoom } = fitCamera([36.2, 50, 36.2001, 50.0001], SIZE, PADDING, 12);
    expect(zoom).toBeCloseTo(12, 9);
  });
});

test('zooming about a point leaves what is there where it is', () => {
  const camera = { center: [31, 49], zoom: 5 };
  const point = [700, 100] as const;
  const position = mercatorView(camera, SIZE).unproject(point);
  for (const zoom of [4, 6.5, 9]) {
    const [x, y] = mercatorView(zoomedAbout(camera, SIZE, zoom, point), SIZE).project(position);
    expect(x).toBeCloseTo(700, 6);
    expect(y).toBeCloseTo(100, 6);
  }
});
