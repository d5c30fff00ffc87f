import { expect, test } from 'vitest';
import { DrawnMaps } from '../../src/figure/drawnMaps.ts';
import { makeFigure } from '../../src/figure/makeFigure.ts';
import type { FigureOrder } from '../../src/figure/order.ts';
import { MOST_BLEED_MM, parseBleedMm } from '../../src/figure/formats/options.ts';
import { titleLinesOf } from '../../src/figure/titleLines.ts';
import { orderOf } from './orders.ts';
import { placesOrderOf } from './placesOrders.ts';

function made(order: FigureOrder, maps?: DrawnMaps) {
  const figure = makeFigure(order, undefined, maps?.of(order));
  if (!figure.ok) throw new Error(JSON.stringify(figure.problem));
  return figure;
}

const mapOf = ({ figure }: ReturnType<typeof made>) =>
  figure.drawing.marks.find((mark) => mark.kind === 'group' && mark.id === 'map');

test('other words leave the map as it was drawn, and the figure is as one drawn anew', () => {
  const maps = new DrawnMaps();
  const first = made(orderOf(), maps);
  const renamed = orderOf({ notes: 'Another note' });
  const second = made(renamed, maps);
  expect(mapOf(second)).toBe(mapOf(first));
  expect(second.figure).toEqual(made(renamed).figure);
});

test('other colours are another map', () => {
  const maps = new DrawnMaps();
  made(orderOf(), maps);
  const dark = orderOf({ theme: 'dark' });
  expect(made(dark, maps).figure).toEqual(made(dark).figure);
});

test('places that somebody has moved are drawn where they are now', () => {
  const maps = new DrawnMaps();
  const order = placesOrderOf('kharkiv-oblast', ['greater-london']);
  made(order, maps);
  const [id] = order.about.compared.laidIds;
  const placements = new Map([[id, { center: [38, 1] as [number, number], bearingDegrees: 40 }]]);
  const moved = { ...order, about: { ...order.about, placements } };
  expect(made(moved, maps).figure).toEqual(made(moved).figure);
});

test('lines of a title are counted as they are set', () => {
  expect(titleLinesOf(made(orderOf({ title: 'Short' })))).toBe(1);
  expect(
    titleLinesOf(made(orderOf({ title: 'A long title goes on. '.repeat(6) }))),
  ).toBeGreaterThan(2);
  expect(titleLinesOf(made(orderOf({ blocks: { title: false } })))).toBe(0);
});

test('a bleed is some millimetres', () => {
  expect(['3', '3.5 mm', '0', '20'].map(parseBleedMm)).toEqual([3, 3.5, 0, MOST_BLEED_MM]);
  expect(['', '-3', '21', '3 cm', '3,5'].map(parseBleedMm)).toEqual([null, null, null, null, null]);
});
