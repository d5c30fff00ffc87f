import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../src/claims/claim.ts';
import type { Box } from '../../../src/draw/drawing.ts';
import { overlaps } from '../../../src/draw/labels/convex.ts';
import { isInside } from '../../../src/draw/labels/ring.ts';
import { drawMap } from '../../../src/draw/map/drawMap.ts';
import type { Where } from '../../../src/claims/where.ts';
import type { MapPart } from '../../../src/draw/map/mapScene.ts';
import { measuredKm2 } from '../../../src/places/areas.ts';
import { pathAreaPx2, ringsOfPath } from '../pathArea.ts';
import {
  BOX,
  claimOf,
  cornersOfText,
  FIRST,
  groupIds,
  measure,
  pathIn,
  sceneOf,
  shapeOf,
  textsIn,
} from './scenes.ts';

const LAYERS = [
  'map-water',
  'map-land',
  'map-seams',
  'map-countries',
  'map-unit-borders',
  'map-units',
  'map-regions',
  'map-rivers',
  'map-lakes-and-rivers',
  'map-borders',
  'map-claim',
  'map-labels',
  'map-scale',
  'map-locator',
];

/** Of a path of the map, km² on the ground. */
function drawnKm2(part: MapPart, id: string): number {
  return (pathAreaPx2(pathIn(part, id)!.d) * part.view.metresPerPx ** 2) / 1e6;
}

const boxes: readonly (readonly [name: string, box: Box])[] = [
  ['an article', { x: 0, y: 0, width: 640, height: 440 }],
  ['a story', { x: 20, y: 200, width: 640, height: 900 }],
  ['a page', BOX],
  ['a screen', { x: 0, y: 0, width: 1920, height: 1080 }],
  ['a stamp', { x: 0, y: 0, width: 260, height: 180 }],
];

describe.each(boxes)('the first report’s map in %s', (_, box) => {
  const scene = sceneOf(FIRST);
  const part = drawMap(scene, box, measure);
  const texts = textsIn(part);

  test('has the claim and the named places at their true sizes', () => {
    expect(part.projection).toBe('albers');
    const { areaKm2 } = shapeOf(FIRST);
    expect(drawnKm2(part, 'claim-shape') / areaKm2!).toBeCloseTo(1, 3);
    expect(areaKm2).toBeCloseTo(5957, 0);
    for (const id of part.drawn.placeIds) {
      const deviation = drawnKm2(part, `place-${id}`) / measuredKm2(id)! - 1;
      expect(Math.abs(deviation)).toBeLessThan(1e-3);
    }
  });

  test('has no word on another, on the claim or outside the frame', () => {
    const claim = ringsOfPath(pathIn(part, 'claim-shape')!.d);
    const lines = texts.map(cornersOfText);
    lines.forEach((line, i) => {
      for (const [x, y] of line) {
        expect(x).toBeGreaterThanOrEqual(box.x);
        expect(y).toBeGreaterThanOrEqual(box.y);
        expect(x).toBeLessThanOrEqual(box.x + box.width);
        expect(y).toBeLessThanOrEqual(box.y + box.height);
        expect(isInside(claim, [x, y])).toBe(false);
      }
      for (const other of lines.slice(0, i)) expect(overlaps(line, other)).toBe(false);
      expect(claim.flat().some(([x, y]) => isInside([line], [x, y]))).toBe(false);
    });
  });

  test('is clipped to its box', () => {
    expect(part.marks.clip).toEqual(box);
  });
});

describe('the first report’s map', () => {
  const scene = sceneOf(FIRST);
  const part = drawMap(scene, BOX, measure);

  test('is made of named layers from the ground up', () => {
    expect(groupIds(part)).toEqual(LAYERS);
  });

  test('says what is drawn', () => {
    expect(scene.subject.where).toBe('said');
    expect(shapeOf(FIRST).kind).toBe('copies');
    expect(part.shapes).toMatchObject([{ id: 'claim', isRinged: false }]);
    const four = ['kharkiv-oblast', 'kherson-oblast', 'donbas', 'kyiv'];
    expect(part.drawn.placeIds).toEqual(four);
    expect(part.drawn.labelledIds).toEqual(four);
    expect(part.drawn.generalisedIds).toEqual([]);
  });

  test('names places in both languages, the local one marked as such', () => {
    const labels = textsIn(part, 'map-labels');
    expect(labels.find(({ text }) => text.startsWith('Kherson'))?.language).toBeUndefined();
    expect(labels.find(({ text }) => text.startsWith('Херсонська'))?.language).toBe('uk');
  });

  test('puts the claim inside the first place, not on its capital', () => {
    const kharkiv = ringsOfPath(pathIn(part, 'place-kharkiv-oblast')!.d);
    const claim = ringsOfPath(pathIn(part, 'claim-shape')!.d);
    const corners = claim.flat();
    const inside = corners.filter((corner) => isInside(kharkiv, corner));
    expect(inside.length / corners.length).toBeGreaterThan(0.99);
    expect(textsIn(part).map(({ text }) => text)).toContain('Kharkiv');
  });

  test('is the same each time', () => {
    expect(drawMap(sceneOf(FIRST), BOX, measure).marks).toEqual(part.marks);
  });

  test('puts the claim where it is told', () => {
    const placement = { center: [33.5, 47], bearingDegrees: 30 };
    const shape = { yardstick: { kind: 'square' as const }, placement };
    const moved = drawMap(sceneOf(FIRST, { shape }), BOX, measure);
    expect(moved.shapes).toMatchObject([{ id: 'claim', placement }]);
    const [x, y] = moved.view.project(placement.center);
    const claim = ringsOfPath(pathIn(moved, 'claim-shape')!.d);
    expect(isInside(claim, [x + BOX.x, y + BOX.y])).toBe(true);
    expect(drawnKm2(moved, 'claim-shape') / 5957).toBeCloseTo(1, 3);
  });
});

/** What else a claim may be about. */
const ELSEWHERE: readonly (readonly [
  what: string,
  claim: Claim,
  subject: Where['kind'],
  projection: string,
])[] = [
  ['Brazil', claimOf(60000, 'km2', 'brazil'), 'said', 'lambert-azimuthal'],
  ['Dartmoor, without an outline', claimOf(200, 'km2', 'dartmoor'), 'nowhere', 'lambert-azimuthal'],
  ['Russia, over the antimeridian', claimOf(1e6, 'km2', 'russia'), 'said', 'lambert-azimuthal'],
  ['New Zealand', claimOf(5000, 'km2', 'new-zealand'), 'said', 'lambert-azimuthal'],
  ['places all round the world', claimOf(1e6, 'km2', 'brazil', 'australia', 'canada'), 'said', 'equal-earth'],
  ['a comparison alone', { ...claimOf(3e4, 'km2'), comparisons: [{ kind: 'comparison', placeIds: ['belgium'], multiple: 1, hedge: null }] }, 'nowhere', 'lambert-azimuthal'],
  ['a football pitch and no place', claimOf(7140, 'm2'), 'nowhere', 'lambert-azimuthal'],
  ['1 hectare in a place', claimOf(1, 'ha', 'kharkiv-oblast'), 'said', 'lambert-azimuthal'],
  ['more than a continent', claimOf(4e7, 'km2', 'kharkiv-oblast'), 'said', 'lambert-azimuthal'],
]; // prettier-ignore

describe.each(ELSEWHERE)('a claim about %s', (_, claim, subject, projection) => {
  const scene = sceneOf(claim);
  const part = drawMap(scene, BOX, measure);

  test(`shows ${subject} in ${projection}, the claim at its true size`, () => {
    const { kind, areaKm2 } = shapeOf(claim);
    expect(scene.subject.where).toBe(subject);
    expect(part.projection).toBe(projection);
    expect(kind).toBe('square');
    if (!part.shapes[0].isRinged) {
      expect(drawnKm2(part, 'claim-shape') / areaKm2!).toBeCloseTo(1, 3);
    }
  });

  test('has the claim inside the frame', () => {
    const points = ringsOfPath(pathIn(part, 'claim-shape')!.d).flat();
    for (const [x, y] of points) {
      expect(x).toBeGreaterThan(BOX.x);
      expect(x).toBeLessThan(BOX.x + BOX.width);
      expect(y).toBeGreaterThan(BOX.y);
      expect(y).toBeLessThan(BOX.y + BOX.height);
    }
  });
});

test('a simplified outline of a place is flagged', () => {
  const { drawn } = drawMap(sceneOf(claimOf(600, 'km2', 'derbyshire')), BOX, measure);
  expect(drawn).toMatchObject({ placeIds: ['derbyshire'], generalisedIds: ['derbyshire'] });
});

test('a claim too small to be seen is ringed', () => {
  const part = drawMap(sceneOf(claimOf(1, 'ha', 'kharkiv-oblast')), BOX, measure);
  expect(part.shapes.map(({ isRinged }) => isRinged)).toEqual([true]);
  expect(pathIn(part, 'claim-ring')).toBeDefined();
});

test('without a subject nothing pretends to be ground', () => {
  const part = drawMap(sceneOf(claimOf(7140, 'm2')), BOX, measure);
  expect(part.drawn).toMatchObject({ usesBasemap: false, hasLocator: false });
  expect(textsIn(part, 'map-labels')).toEqual([]);
  expect(textsIn(part, 'map-scale').map(({ text }) => text)).toEqual(['20 m', '100 ft']);
});

test('where a report only names places, the words “size only” stand on the map', () => {
  const said = claimOf(2300, 'sq mi', 'kharkiv-oblast', 'kherson-oblast');
  const named = {
    ...said,
    places: said.places.map((place) => ({ ...place, role: 'named' as const })),
  };
  const wordsOn = (claim: Claim) => {
    const part = drawMap(sceneOf(claim), BOX, measure);
    return textsIn(part, 'map-size-only').map(({ text }) => text);
  };
  expect(wordsOn(said)).toEqual([]);
  expect(wordsOn(named).join(' ')).toBe(
    'Size only: laid by a place that the report names; where it lies is not known here.',
  );
  expect(wordsOn(claimOf(2300, 'sq mi')).join(' ')).toBe(
    'Size only: where it lies is not known here.',
  );
});

test.each([
  [null, 'no-area'],
  [6e8, 'more-than-earth'],
  [2e8, 'too-large'],
] as const)('of a claim of %s km² it is known why the map has no shape: %s', (value, problem) => {
  const claim = claimOf(value, 'km2', 'kharkiv-oblast');
  const part = drawMap(sceneOf(claim), BOX, measure);
  expect(shapeOf(claim)).toMatchObject({ kind: null, problem });
  expect(part.shapes).toEqual([]);
  expect(groupIds(part)).not.toContain('map-claim');
  expect(part.drawn.labelledIds).toEqual(['kharkiv-oblast']);
});

test('a scene without anything is an empty map', () => {
  const scene = sceneOf(claimOf(null, 'km2'), { basemap: null });
  const part = drawMap(scene, BOX, measure);
  expect(scene.subject.where).toBe('nowhere');
  expect(pathIn(part, 'claim-shape')).toBeUndefined();
});

test('in one colour, named places that are neighbours differ by pattern', () => {
  const part = drawMap(sceneOf(FIRST, { theme: 'mono' }), BOX, measure);
  const hatches = part.drawn.placeIds.map((id) => pathIn(part, `place-${id}`)!.hatch?.spacingPx);
  expect(hatches).toEqual([undefined, 5, 9, 8]);
});

test('China is not named in the Atlantic, as it lies about the antipode of Chile', () => {
  const scene = sceneOf(claimOf(350, 'km2', 'chile'));
  const names = (box: Box) => textsIn(drawMap(scene, box, measure)).map(({ text }) => text);
  const narrow = names({ ...BOX, width: 288, height: 173 });
  expect(narrow).toContain('Chile');
  expect(narrow.join()).not.toMatch(/china/i);
});
