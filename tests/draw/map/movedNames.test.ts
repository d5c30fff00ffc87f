import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { Box } from '../../../src/draw/drawing.ts';
import { layOutMap } from '../../../src/draw/map/layOutMap.ts';
import { namesOnMap } from '../../../src/draw/map/namesOnMap.ts';
import { uk } from '../../../src/text/uk/index.ts';
import { BOX, FIRST, measure, sceneOf } from './scenes.ts';

function mapWith(moved: Readonly<Record<string, Position>>, box = BOX, catalogue?: typeof uk) {
  const labels = Object.fromEntries(
    Object.entries(moved).map(([id, at]) => [id, { at, text: id }]),
  );
  const scene = { ...sceneOf(FIRST), annotations: { labels, notes: [] } };
  const map = layOutMap(catalogue ? { ...scene, catalogue } : scene, box, measure);
  return { ...map, names: namesOnMap(map.labels, map.pen) };
}
type Map = ReturnType<typeof mapWith>;

const usual = mapWith({});
const idsOf = ({ names }: Map) => names.map(({ id }) => id);
const nameIn = ({ names }: Map, id: string) => names.find((name) => name.id === id)!;
const labelIn = ({ labels }: Map, id: string) => labels.find((label) => label.id === id)!;
const idOf = (kind: string, text: string) =>
  usual.names.find((name) => name.id.startsWith(`${kind}/`) && name.text === text)!.id;

const middleOf = ({ x, y, width, height }: Box) => [x + width / 2, y + height / 2];
const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

test('every name of a map can be told from the others, towns and rivers of one name among them', () => {
  expect(new Set(idsOf(usual)).size).toBe(usual.labels.length);
  expect(idOf('town', 'Dnipro')).not.toBe(idOf('river', 'Dnipro'));
});

describe.each([
  ['town', 'Odesa', [31.2, 47.6]],
  ['sea', 'Sea of Azov', [37.1, 46.3]],
  ['country', 'Moldova', [29.2, 47.8]],
  ['river', 'Dnipro', [33.6, 49.6]],
])('the name of a %s', (kind, text, to) => {
  const id = idOf(kind, text);
  const map = mapWith({ [id]: to });

  test('stands where it was put, and once', () => {
    const [x, y] = map.pen.view.project(to);
    const [nameX, nameY] = middleOf(nameIn(map, id).box);
    expect(nameX).toBeCloseTo(BOX.x + x, 5);
    expect(nameY).toBeCloseTo(BOX.y + y, 5);
    expect(nameIn(map, id)).toMatchObject({ text, isByHand: true });
    expect(idsOf(map).filter((one) => one === id)).toHaveLength(1);
    expect(map.outOfView).toEqual([]);
  });

  test('is kept clear by all others', () => {
    const { box } = nameIn(map, id);
    const onIt = map.names.filter((other) => other.id !== id && overlap(other.box, box));
    expect(onIt.map((other) => other.text)).toEqual([]);
  });

  test('stands there in another language as well', () => {
    const other = mapWith({ [id]: to }, BOX, uk);
    expect(nameIn(other, id).isByHand).toBe(true);
    expect(nameIn(other, id).text).not.toBe(text);
  });

  test('put out of view is said, and stands where it would without', () => {
    const off = mapWith({ [id]: [-60, -30] });
    expect(off.outOfView).toEqual([text]);
    expect(nameIn(off, id)).toEqual(nameIn(usual, id));
  });
});

describe('a town whose name was moved', () => {
  const id = idOf('town', 'Odesa');
  const { dot } = labelIn(usual, id);

  test('keeps its dot, and has a line to it from far off', () => {
    const label = labelIn(mapWith({ [id]: [31.6, 47.8] }), id);
    expect(label.dot).toEqual(dot);
    expect(label.leader?.to).toEqual(dot);
  });

  test('has no line where its name stands beside it', () => {
    const { view, scale } = usual.pen;
    const { width } = nameIn(usual, id).box;
    const [x, y] = dot!;
    const label = labelIn(
      mapWith({ [id]: view.unproject([x * scale + width / 2 + 8, y * scale]) }),
      id,
    );
    expect(label.dot).toEqual(dot);
    expect(label.leader).toBeUndefined();
  });

  test('is named on a smaller map too, where it would not be of itself', () => {
    const small = { x: 0, y: 0, width: 300, height: 240 };
    expect(idsOf(mapWith({}, small))).not.toContain(id);
    expect(idsOf(mapWith({ [id]: [31.6, 47.8] }, small))).toContain(id);
  });
});

test('a river’s name far from it has a line that ends on it, one beside it has none', () => {
  const id = idOf('river', 'Dnipro');
  const far = labelIn(mapWith({ [id]: [33.6, 49.6] }), id);
  expect(far.leader).toBeDefined();
  const { view, scale } = usual.pen;
  const [x, y] = far.leader!.to;
  const beside = view.unproject([x * scale, (y - 12) * scale]);
  expect(labelIn(mapWith({ [id]: beside }), id).leader).toBeUndefined();
});

test('a country’s name off its ground has a line into it', () => {
  const id = idOf('country', 'Moldova');
  expect(labelIn(usual, id).leader).toBeUndefined();
  expect(labelIn(mapWith({ [id]: [31.6, 48.9] }), id).leader).toBeDefined();
});
