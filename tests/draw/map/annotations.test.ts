import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { Annotations } from '../../../src/draw/labels/annotations.ts';
import { drawMap } from '../../../src/draw/map/drawMap.ts';
import type { Box } from '../../../src/draw/drawing.ts';
import { viewOfPlain } from '../../../src/draw/view/plainView.ts';
import { BOX, claimOf, FIRST, measure, sceneOf, textsIn } from './scenes.ts';

const NONE = { labels: {}, notes: [] };

/** Names that were moved, by where they shall stand. */
const moved = (labels: Readonly<Record<string, Position>>): Annotations['labels'] =>
  Object.fromEntries(Object.entries(labels).map(([id, at]) => [id, { at, text: id }]));

function mapWith(annotations: Annotations, box: Box = BOX, claim = FIRST) {
  return drawMap({ ...sceneOf(claim), annotations }, box, measure);
}

const nameIn = (map: ReturnType<typeof mapWith>, id: string) =>
  map.names.find((name) => name.id === id)!;

const middleOf = ({ x, y, width, height }: Box) => [x + width / 2, y + height / 2];

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Lines from words to what they name or point at: none but these have an edge of paper. */
const linesOf = ({ marks }: ReturnType<typeof mapWith>) =>
  marks.marks
    .flatMap((mark) => (mark.kind === 'group' && mark.id === 'map-labels' ? mark.marks : []))
    .filter((mark) => mark.kind === 'path' && mark.fill === undefined && mark.stroke?.opacity);

/** Whether the head of an arrow has its tip there. */
function arrowTo({ marks }: ReturnType<typeof mapWith>, at: readonly number[]): boolean {
  const labels = marks.marks.find((mark) => mark.kind === 'group' && mark.id === 'map-labels');
  const [x, y] = at.map((px) => Math.round(px * 100) / 100);
  return JSON.stringify(labels).includes(`"d":"M${x},${y}L`);
}

describe.each([
  ['a large sheet', BOX],
  ['a small one', { x: 10, y: 30, width: 420, height: 330 }],
])('on %s', (_name, box) => {
  /** Of the steppe south of Kryvyi Rih. */
  const position = [32.9, 47.4];

  test('a name stands where it was put, in any size', () => {
    const map = mapWith({ ...NONE, labels: moved({ 'kherson-oblast': position }) }, box);
    const [x, y] = map.view.project(position);
    const [nameX, nameY] = middleOf(nameIn(map, 'kherson-oblast').box);
    expect(nameX).toBeCloseTo(box.x + x, 5);
    expect(nameY).toBeCloseTo(box.y + y, 5);
    expect(nameIn(map, 'kherson-oblast').isByHand).toBe(true);
    expect(map.outOfView).toEqual([]);
  });
});

test('a name off its region has a line to it, one within has none', () => {
  const none = linesOf(mapWith(NONE)).length;
  const off = mapWith({ ...NONE, labels: moved({ 'kherson-oblast': [30.5, 48.6] }) });
  expect(linesOf(off).length).toBeGreaterThan(none);
  const within = mapWith({ ...NONE, labels: moved({ donbas: [38.3, 48.4] }) });
  expect(linesOf(within).length).toBeLessThanOrEqual(none);
});

test('other names keep off a moved one and off a note', () => {
  const donbas = nameIn(mapWith(NONE), 'donbas').box;
  const before = mapWith(NONE);
  const view = viewOfPlain(before.view.plain);
  const [x, y] = middleOf(donbas);
  const there = view.unproject([x - BOX.x, y - BOX.y]);
  const map = mapWith({
    labels: moved({ 'kherson-oblast': there }),
    notes: [{ id: '1', text: 'A note of several words', at: [31, 49], textAt: [29.5, 48.4] }],
  });
  const byHand = map.names.filter(({ isByHand }) => isByHand);
  expect(byHand.map(({ id }) => id)).toEqual(['kherson-oblast', 'note/1']);
  for (const one of byHand) {
    for (const other of map.names) {
      if (other !== one) expect(overlap(one.box, other.box), other.text).toBe(false);
    }
  }
});

test('a note is wrapped, and its arrow ends at what it points at', () => {
  const at = [36.3, 47.8];
  const text = 'Here stood the reservoir that was drained in the spring';
  const map = mapWith({ ...NONE, notes: [{ id: 'a', text, at, textAt: null }] });
  const lines = textsIn(map, 'map-labels').filter(({ text: line }) => text.includes(line));
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.map(({ text: line }) => line).join(' ')).toContain(text);
  const [x, y] = map.view.project(at);
  expect(arrowTo(map, [BOX.x + x, BOX.y + y])).toBe(true);
});

test.each([
  ['a column of 55 mm', { x: 0, y: 0, width: 200, height: 200 }, [0.4, 0.4]],
  ['a narrow strip', { x: 0, y: 0, width: 120, height: 400 }, [0.5, 0.5]],
  ['a low one', { x: 0, y: 0, width: 300, height: 120 }, [0.5, 0.4]],
] as const)('words beside a point leave room for the arrow on %s', (_name, box, [right, down]) => {
  const at = viewOfPlain(mapWith(NONE, box).view.plain).unproject([
    right * box.width,
    down * box.height,
  ]);
  const text = 'Here stood the reservoir that was drained';
  const map = mapWith({ ...NONE, notes: [{ id: 'a', text, at, textAt: null }] }, box);
  expect(nameIn(map, 'note/a').text).toContain('reservoir');
  expect(arrowTo(map, [box.x + right * box.width, box.y + down * box.height])).toBe(true);
});

test('what is out of view is said, and the name stands where it would without', () => {
  const map = mapWith({
    labels: moved({ 'kherson-oblast': [-60, -30], 'no-such-place': [33, 47] }),
    notes: [{ id: '1', text: 'Far away', at: [-60, -30], textAt: null }],
  });
  expect(map.outOfView).toEqual(['Kherson oblast', 'Far away']);
  expect(nameIn(map, 'kherson-oblast')).toEqual(nameIn(mapWith(NONE), 'kherson-oblast'));
});

test.each([
  ['a wide country', claimOf(2300, 'sq mi', 'ukraine')],
  ['a small place', claimOf(20, 'km2', 'greater-london')],
  ['half the world', claimOf(17_000_000, 'km2', 'russia', 'brazil', 'australia')],
])('the view of %s is the same from plain data', (_name, claim) => {
  const { view } = mapWith(NONE, BOX, claim);
  const again = viewOfPlain(JSON.parse(JSON.stringify(view.plain)));
  for (const point of [
    [500, 320],
    [80, 60],
    [900, 600],
  ] as const) {
    const position = view.unproject(point);
    expect(again.unproject(point)).toEqual(position);
    if (Number.isFinite(position[0]))
      expect(again.project(position)).toEqual(view.project(position));
  }
});
