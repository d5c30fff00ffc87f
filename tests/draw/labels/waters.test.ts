import { booleanPointInPolygon } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { layOutLabels } from '../../../src/draw/labels/layOutLabels.ts';
import type { LabelScene, PlacedLabel } from '../../../src/draw/labels/layout.ts';
import type { MeasureText } from '../../../src/draw/labels/textStyle.ts';
import { labelledRivers, labelledSeas } from '../../../src/draw/labels/waters.ts';
import { mercatorView } from '../../../src/draw/view/mercatorView.ts';
import type { Catalogue } from '../../../src/text/catalogue.ts';
import { en } from '../../../src/text/en/index.ts';
import { uk } from '../../../src/text/uk/index.ts';
import { wholeBasemap } from '../geoFiles.ts';

const basemap = wholeBasemap();
const measure: MeasureText = (text, { sizePx }) => text.length * sizePx * 0.56;
const SIZE = { widthPx: 960, heightPx: 800 };

function waters(center: readonly [number, number], zoom: number, catalogue: Catalogue = en) {
  const view = mercatorView({ center: [...center], zoom }, SIZE);
  const scene: LabelScene = {
    regions: [],
    countries: [],
    towns: [],
    seas: labelledSeas(basemap.seas, catalogue),
    rivers: labelledRivers(basemap.rivers, catalogue),
    keptClear: [],
    covered: [],
  };
  return { view, labels: layOutLabels(scene, view, zoom, measure) };
}
const wordsOf = (labels: readonly PlacedLabel[]) => labels.map(({ lines }) => lines[0].line.text);

test('Ukraine has its rivers and seas by name, in both languages', () => {
  const english = wordsOf(waters([34.8, 48.6], 5.4).labels);
  for (const name of ['Dnipro', 'Siverskyi Donets', 'Oskil', 'Black Sea', 'Sea of Azov'])
    expect(english).toContain(name);
  const ukrainian = wordsOf(waters([34.8, 48.6], 5.4, uk).labels);
  for (const name of ['Дніпро', 'Оскіл', 'Чорне море', 'Азовське море'])
    expect(ukrainian).toContain(name);
});

describe('no name of a sea comes on land', () => {
  const seas = new Set(basemap.seas.map(({ properties }) => properties.en));
  test.each<[string, [number, number], number]>([
    ['Ukraine', [34.8, 48.6], 5.4],
    ['the Aegean', [25, 38.5], 6],
    ['Fiji', [177.5, -18], 6],
    ['California', [-122, 36], 5],
    ['the Amazon’s mouth', [-47, 0], 5],
    ['the Baltic', [20, 58], 5],
    ['Indonesia', [122, -3], 4.5],
    ['Europe', [15, 48], 3.6],
  ])('around %s', (_, center, zoom) => {
    const { view, labels } = waters(center, zoom);
    const named = labels.filter(({ lines }) => seas.has(lines[0].line.text));
    expect(named.length).toBeGreaterThan(0);
    for (const { box, lines } of named) {
      for (let i = 0; i <= 8; i++) {
        for (let j = 0; j <= 2; j++) {
          const [lon, lat] = view.unproject([
            box.x + (i / 8) * box.width,
            box.y + (j / 2) * box.height,
          ]);
          const at = [lon - 360 * Math.round(lon / 360), lat];
          const land = basemap.countries.features.find((country) =>
            booleanPointInPolygon(at, country),
          );
          expect(land?.properties.en, lines[0].line.text).toBeUndefined();
        }
      }
    }
  });
});

test('a river is named along its line, readable and not on it', () => {
  const { view, labels } = waters([-60, -3], 5);
  const amazon = labels.find(({ lines }) => lines[0].line.text === 'Amazon')!;
  const [{ x, y, angleDegrees }] = amazon.lines;
  expect(Math.abs(angleDegrees!)).toBeLessThan(90);
  const line = basemap.rivers
    .filter(({ properties }) => properties.id === 'amazon')
    .flatMap(({ geometry }) => geometry.coordinates.map(view.project));
  const away = Math.min(...line.map(([px, py]) => Math.hypot(px - x, py - y)));
  expect(away).toBeLessThan(60);
  expect(amazon.parts!.length).toBeGreaterThan(1);
});

test('a river has no name where its line is too coarse to be drawn', () => {
  expect(wordsOf(waters([37.3, 49.2], 9).labels)).not.toContain('Siverskyi Donets');
});
