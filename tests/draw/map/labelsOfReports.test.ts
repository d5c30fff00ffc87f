import { beforeAll, describe, expect, test } from 'vitest';
import { layOutMap, type MapLayout } from '../../../src/draw/map/layOutMap.ts';
import type { MapScene } from '../../../src/draw/map/mapScene.ts';
import { measureText } from '../../../src/draw/text/metrics.ts';
import { placeById } from '../../../src/places/catalogue.ts';
import { labelFaults } from './labelFaults.ts';
import { COMPARED, comparedScene, LANGUAGES, REPORTS, scenesOf } from './reportScenes.ts';

/** Maps on phones, in columns, on screens, upright ones and slides. */
const SIZES = [
  [320, 300],
  [375, 300],
  [480, 360],
  [640, 440],
  [700, 1000],
  [960, 600],
  [1280, 800],
] as const;

function laidOut(scene: MapScene): (readonly [size: string, layout: MapLayout])[] {
  return SIZES.map(([width, height]) => [
    `${width} × ${height}`,
    layOutMap(scene, { x: 0, y: 0, width, height }, measureText),
  ]);
}

const faultsOf = (maps: ReturnType<typeof laidOut>) =>
  maps.flatMap(([size, layout]) =>
    labelFaults(layout).map(([kind, words]) => `${size}: ${words}: ${kind}`),
  );

describe.each(REPORTS)('the map of the report %s', (_, text) => {
  let scenes: Readonly<Record<string, MapScene>>;
  beforeAll(async () => {
    scenes = await scenesOf(text);
  });

  test.each(Object.keys(LANGUAGES))(
    'has its labels where they belong, in all sizes: %s',
    (code) => {
      const maps = laidOut(scenes[code]);
      expect(faultsOf(maps)).toEqual([]);
      for (const [size, { unlabelledIds, labels }] of maps) {
        const words = labels.map(({ lines }) => lines[0].line.text);
        const names = unlabelledIds.map((id) => placeById(id)!.names[code as 'en' | 'uk']);
        // A town of the same name says it.
        expect(
          names.filter((name) => !words.includes(name)),
          size,
        ).toEqual([]);
      }
    },
  );
});

test.each(COMPARED)('over %s, names of %j are in or beside their shapes', (ground, laid) => {
  const maps = laidOut(comparedScene(ground, laid));
  expect(faultsOf(maps)).toEqual([]);
  for (const [size, { labels }] of maps) {
    const named = labels.map(({ id }) => id);
    for (const id of laid) expect(named, `${size}: ${id}`).toContain(`laid-${id}`);
  }
});
