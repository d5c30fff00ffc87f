import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { layOutMap } from '../../../src/draw/map/layOutMap.ts';
import type { MapScene } from '../../../src/draw/map/mapScene.ts';
import { measureText } from '../../../src/draw/text/metrics.ts';
import { labelFaults } from './labelFaults.ts';
import { LANGUAGES, REPORTS, scenesOf } from './reportScenes.ts';

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

describe.each(REPORTS)('the map of %s', (_, text) => {
  let scenes: Readonly<Record<string, MapScene>>;
  beforeAll(async () => {
    scenes = await scenesOf(text);
  });

  test.each(Object.keys(LANGUAGES))(
    'has each name in its region or tied to it, on nothing else, in all sizes: %s',
    (language) => {
      const faults = SIZES.flatMap(([width, height]) => {
        const layout = layOutMap(scenes[language], { x: 0, y: 0, width, height }, measureText);
        (globalThis.__un ??= []).push(...layout.unlabelledIds.map((id) => `${width} ${id}`));
        return labelFaults(layout).map(
          ([kind, words]) => `${width} × ${height}: ${words}: ${kind}`,
        );
      });
      expect(faults).toEqual([]);
    },
  );
});
afterAll(async () =>
  (await import('node:fs')).writeFileSync('/tmp/un.json', JSON.stringify(globalThis.__un ?? [])),
);
